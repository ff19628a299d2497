package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Severity;
import org.colloquy.support.ExampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The course in this repository is the biggest example: it has no problems, and every link on every page leads somewhere. */
class ExampleCourseTest {

    @Test
    void courseHasNeitherErrorsNorWarnings() {
        assertThat(ExampleSite.report().findings().all())
                .noneMatch(finding -> finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING);
        assertThat(ExampleSite.report().output()).isPresent();
    }

    @Test
    void everyLinkLeadsToAFileAndAPlaceInIt() throws IOException {
        Map<Path, Document> pages = new HashMap<>();
        Map<Path, Set<String>> ids = new HashMap<>();
        for (Path page : ExampleSite.pages()) {
            Document document = Jsoup.parse(page.toFile(), "UTF-8");
            pages.put(page, document);
            ids.put(page, new HashSet<>(document.select("[id]").eachAttr("id")));
        }
        List<String> broken = new ArrayList<>();
        int followed = 0;
        for (Map.Entry<Path, Document> page : pages.entrySet()) {
            for (Element element : page.getValue().select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (link.contains(":")) {
                    continue;
                }
                followed++;
                if (!leadsSomewhere(page.getKey(), link, ids)) {
                    broken.add(ExampleSite.folder().relativize(page.getKey()) + " -> " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(followed).isGreaterThan(500);
    }

    private static boolean leadsSomewhere(Path page, String link, Map<Path, Set<String>> ids) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target =
                path.isEmpty() ? page : page.getParent().resolve(decoded(path)).normalize();
        if (Files.isDirectory(target) || !Files.exists(target) || !target.startsWith(ExampleSite.folder())) {
            return false;
        }
        String anchor = hash < 0 ? "" : decoded(link.substring(hash + 1));
        return anchor.isEmpty() || ids.getOrDefault(target, Set.of()).contains(anchor);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Test
    void noPageAsksForAnythingFromElsewhere() throws IOException {
        for (Path page : ExampleSite.pages()) {
            Document document = Jsoup.parse(page.toFile(), "UTF-8");
            assertThat(document.select("script[src], img[src], link[rel=stylesheet], source[src], iframe[src]").stream()
                            .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href")))
                    .as(page.toString())
                    .noneMatch(address -> URI.create(address).isAbsolute() || address.startsWith("//"));
            assertThat(document.select("script:not([src]):not([type=application/ld+json]), [style], style"))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyTurnOfTheSeedIsThereInOrderAndUnchanged() throws IOException {
        String transcript = Files.readString(Path.of("course/dialogues/mentoring.txt"));
        List<String> said = transcript
                .lines()
                .filter(line -> line.startsWith("P1: ") || line.startsWith("P2: "))
                .map(line -> line.substring(4).strip())
                .toList();
        Document page = Jsoup.parse(
                ExampleSite.folder().resolve("dialogues/mentoring.html").toFile(), "UTF-8");
        assertThat(page.select("li.turn .turn-text").eachText()).hasSize(19).containsExactlyElementsOf(said);
        assertThat(page.select("li.turn .stage").eachText())
                .containsExactly("(laughs)", "(laughs)", "(smiling)", "(laughs)");
    }

    @Test
    void everyTurnIsTakenUpByALesson() throws IOException {
        Document page = Jsoup.parse(
                ExampleSite.folder().resolve("dialogues/mentoring.html").toFile(), "UTF-8");
        Set<String> shown = new HashSet<>();
        for (Path lesson : ExampleSite.pages()) {
            Jsoup.parse(lesson.toFile(), "UTF-8")
                    .select(".excerpt .turn .permalink")
                    .forEach(link -> shown.add(link.attr("href").replaceFirst(".*#", "")));
        }
        assertThat(page.select("li.turn"))
                .isNotEmpty()
                .allSatisfy(turn -> assertThat(shown).contains(turn.id()));
        assertThat(page.select(".segment"))
                .allSatisfy(segment -> assertThat(segment.select(".segment-uses a, .turn-uses a"))
                        .as(segment.id())
                        .isNotEmpty());
    }

    @Test
    void buildingAgainWritesNothing() throws IOException {
        Path again = Path.of("target/example-again").toAbsolutePath();
        BuildRequest request = new BuildRequest(
                Path.of("").toAbsolutePath(),
                Optional.of(again),
                Path.of("target/test-cache").toAbsolutePath(),
                false,
                false,
                true,
                false);
        new SiteBuilder(request).build();
        BuildReport second = new SiteBuilder(request).build();
        assertThat(second.output()).hasValueSatisfying(output -> {
            assertThat(output.written()).isZero();
            assertThat(output.deleted()).isZero();
            assertThat(output.unchanged()).isPositive();
        });
        assertThat(bytes(again)).isEqualTo(bytes(ExampleSite.folder()));
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
