package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.kept.KeptArticles;
import org.colloquy.read.Sources;
import org.colloquy.site.Site;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is done between two builds, the second one leaves what a first one would have made, and says the same. The first
 * one gets to know which addresses the site had, for these alone are meant to outlive a build. Each round makes a few random edits or takes them all back; {@code -Drebuild.rounds=1000} makes more rounds.
 */
class RebuildTest {
    private static final int ROUNDS = Integer.getInteger("rebuild.rounds", 30);

    private static final String ADDRESSES = ".colloquy-addresses";

    @TempDir
    Path folder;

    private final List<String> history = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void rebuildIsAsGoodAsACleanBuild(long seed) throws IOException {
        Random random = new Random(seed);
        EditedProject.restore(folder.resolve("project"));
        BuildRequest request = request(0);
        int known = 0;
        int kept = 0;
        int written = 0;
        for (int round = 0; round < ROUNDS; round++) {
            edit(random);
            request = random.nextInt(6) == 0 ? request(random.nextInt(32)) : request;
            Sources sources = Sources.find(request.project(), request.destination());
            LastBuild last = LastBuild.of(request, sources);
            if (last.report().isPresent()) {
                known++;
            } else if (keepsArticles(
                    last, new SiteBuilder(request).plan(sources).site())) {
                kept++;
            }
            written += compareWithCleanBuild(request, round).output().isPresent() ? 1 : 0;
        }
        assertThat(written).as("builds with a site").isGreaterThan(ROUNDS / 4);
        assertThat(known).as("builds without work").isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
        assertThat(kept).as("builds with kept articles").isGreaterThan(ROUNDS / 10);
    }

    private static boolean keepsArticles(LastBuild last, Site site) throws IOException {
        try (KeptArticles kept = last.articles(site)) {
            return site.pages().stream().anyMatch(page -> kept.article(page).isPresent());
        }
    }

    private void edit(Random random) throws IOException {
        if (random.nextInt(6) == 0) {
            EditedProject.restore(folder.resolve("project"));
            history.add("RESTORED");
        }
        for (CourseEdit edit : CourseEdit.some(random)) {
            edit.apply(random, folder.resolve("project"));
            history.add(edit.name());
        }
    }

    private BuildReport compareWithCleanBuild(BuildRequest request, int round) throws IOException {
        Map<String, String> before = files(request.output());
        Path remembered = request.output().resolve(ADDRESSES);
        if (Files.exists(remembered)) {
            Files.createDirectories(folder.resolve("clean-" + round));
            Files.copy(remembered, folder.resolve("clean-" + round).resolve(ADDRESSES));
        }
        BuildReport again = new SiteBuilder(request).build();
        BuildRequest clean = new BuildRequest(
                request.project(),
                Optional.of(folder.resolve("clean-" + round)),
                folder.resolve("clean-cache-" + round),
                request.drafts(),
                request.instructor(),
                request.strict(),
                request.force());
        BuildReport first = new SiteBuilder(clean).build();

        assertThat(again.findings()).as("%s", history).isEqualTo(first.findings());
        assertThat(again.pages()).isEqualTo(first.pages());
        assertThat(again.lessons()).isEqualTo(first.lessons());
        assertThat(again.output().isPresent()).isEqualTo(first.output().isPresent());
        assertThat(files(request.output()))
                .as("%s", history)
                .isEqualTo(again.output().isPresent() ? files(clean.output()) : before);
        again.output()
                .ifPresent(output -> assertThat(output.written() + output.unchanged())
                        .isEqualTo(first.output().orElseThrow().written()));
        return again;
    }

    private BuildRequest request(int options) {
        return new BuildRequest(
                folder.resolve("project"),
                Optional.of(folder.resolve((options & 16) != 0 ? "elsewhere" : "project/site")),
                folder.resolve("cache"),
                (options & 1) != 0,
                (options & 2) != 0,
                (options & 4) != 0,
                (options & 8) != 0);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
