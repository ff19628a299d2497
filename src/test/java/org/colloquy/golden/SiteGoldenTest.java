package org.colloquy.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What readers get. Each file {@code sites/CASE.txt} is a course written as one text, followed by the pages it becomes, as
 * files {@code site/…}: of a page only what is inside {@code <main>}, but the whole page in the case {@code whole-page}.
 * The list {@code site/files} names every file of the site. {@code -Dgolden.update=true} rewrites the pages that a case
 * lists.
 */
class SiteGoldenTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final String FILES = "site/files";

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(SITES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesTheseFiles(Path file, @TempDir Path folder) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        CourseFixture.files(Files.readString(file))
                .forEach((path, text) -> (path.startsWith("site/") ? expected : sources).put(path, text));
        Path project = CourseFixture.write(Files.createDirectory(folder.resolve("demo")), text(sources));
        CommandLineRun run = CommandLineRun.in(project, "build", "--force", "-q");
        assertThat(run.code()).as(run.err()).isBetween(0, 1);

        boolean whole = file.endsWith("whole-page.txt");
        Map<String, String> actual = new LinkedHashMap<>();
        for (String path : expected.keySet()) {
            actual.put(path, path.equals(FILES) ? listing(project) : page(project.resolve(path), whole));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text(sources) + text(actual));
            return;
        }
        assertThat(expected).containsKey(FILES);
        assertThat(actual).isEqualTo(expected);
    }

    private static String text(Map<String, String> files) {
        StringBuilder text = new StringBuilder();
        files.forEach((path, content) ->
                text.append("-- ").append(path).append(" --\n").append(content));
        return text.toString();
    }

    private static String page(Path file, boolean whole) throws IOException {
        if (!Files.exists(file)) {
            return "(no such page)\n";
        }
        String html = Files.readString(file);
        if (file.endsWith("style.css")) {
            int accent = html.indexOf("/* The accent");
            return accent < 0 ? "(no accent)\n" : html.substring(accent, html.indexOf("}\n", accent) + 2);
        }
        int start = html.indexOf("<main");
        int end = html.indexOf("</main>");
        String part = whole || start < 0 ? html : html.substring(html.indexOf('>', start) + 1, end);
        return part.strip() + "\n";
    }

    private static String listing(Path project) throws IOException {
        Map<String, Path> names = new TreeMap<>();
        Path site = project.resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(Files::isRegularFile)
                    .forEach(path -> names.put(site.relativize(path).toString(), path));
        }
        List<String> ours = new ArrayList<>(names.keySet());
        ours.removeIf(name -> name.startsWith("assets/css/") || name.startsWith("assets/js/"));
        return String.join("\n", ours) + "\n";
    }
}
