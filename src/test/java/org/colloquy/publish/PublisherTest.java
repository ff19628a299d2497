package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.site.Url;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublisherTest {
    @TempDir
    Path project;

    private Path site;

    @BeforeEach
    void makeCourse() throws IOException {
        Files.createDirectory(project.resolve("course"));
        site = project.resolve("site");
    }

    @Test
    void firstBuildWritesEveryFileAndASortedManifest() throws IOException {
        assertThat(build(Map.of("b/c.html", "C", "index.html", "I"))).isEqualTo(new Published(2, 0, 0));

        assertThat(tree()).containsExactly(Map.entry("b/c.html", "C"), Map.entry("index.html", "I"));
        assertThat(Files.readString(site.resolve(".colloquy-manifest"))).isEqualTo("""
                colloquy-manifest 1
                3dd7ffa70056bd19 1 b/c.html
                dd0216b96bb49521 1 index.html
                """);
    }

    @Test
    void unchangedFilesKeepTheirTimeAndChangedOnesAreWritten() throws IOException {
        build(Map.of("same.html", "1", "changed.html", "1"));
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(site.resolve("same.html"), old);

        assertThat(build(Map.of("same.html", "1", "changed.html", "2"))).isEqualTo(new Published(1, 1, 0));

        assertThat(Files.getLastModifiedTime(site.resolve("same.html"))).isEqualTo(old);
        assertThat(tree()).containsEntry("changed.html", "2");
    }

    @Test
    void rebuildOfTheSameSiteTouchesNothingInTheFolder() throws IOException {
        build(Map.of("a.html", "1"));
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(site.resolve(".colloquy-manifest"), old);
        Files.setLastModifiedTime(site, old);

        build(Map.of("a.html", "1"));

        assertThat(Files.getLastModifiedTime(site.resolve(".colloquy-manifest")))
                .isEqualTo(old);
        assertThat(Files.getLastModifiedTime(site)).isEqualTo(old);
    }

    @Test
    void fileThatWasDeletedOrCutByHandIsWrittenAgain() throws IOException {
        Map<String, String> pages = Map.of("deleted.html", "whole", "cut.html", "whole");
        build(pages);
        Files.delete(site.resolve("deleted.html"));
        Files.writeString(site.resolve("cut.html"), "who");

        assertThat(build(pages)).isEqualTo(new Published(2, 0, 0));
        assertThat(tree()).isEqualTo(pages);
    }

    @Test
    void staleFilesAndTheFoldersTheyEmptyAreDeletedAndForeignOnesStay() throws IOException {
        build(Map.of("old/deep/a.html", "1", "mixed/b.html", "1", "index.html", "1"));
        Files.writeString(site.resolve("mixed/notes.txt"), "mine");
        Files.writeString(site.resolve("CNAME"), "example.org");

        assertThat(build(Map.of("index.html", "1"))).isEqualTo(new Published(0, 1, 2));

        assertThat(tree()).isEqualTo(Map.of("index.html", "1", "mixed/notes.txt", "mine", "CNAME", "example.org"));
        assertThat(site.resolve("old")).doesNotExist();
    }

    @Test
    void foreignFileAtAPathOfTheSiteIsRefusedByName() throws IOException {
        build(Map.of("index.html", "1"));
        Files.writeString(site.resolve("new.html"), "mine");

        assertThatThrownBy(() -> build(Map.of("new.html", "ours")))
                .isInstanceOf(PublishException.class)
                .hasMessage("'" + site.resolve("new.html")
                        + "' is in the way and was not written by colloquy; move it elsewhere");
        assertThat(tree()).containsEntry("new.html", "mine");
    }

    @Test
    void foreignFileWithTheSameBytesIsLeftAsItIs() throws IOException {
        build(Map.of("index.html", "1"));
        Files.writeString(site.resolve("new.html"), "same");

        assertThat(build(Map.of("index.html", "1", "new.html", "same"))).isEqualTo(new Published(0, 2, 0));
    }

    @Test
    void fileOfOursGivesWayToAFolderAndBack() throws IOException {
        build(Map.of("x", "file"));
        assertThat(build(Map.of("x/y/z.html", "page"))).isEqualTo(new Published(1, 0, 0));
        assertThat(tree()).isEqualTo(Map.of("x/y/z.html", "page"));

        build(Map.of("x", "file"));
        assertThat(tree()).isEqualTo(Map.of("x", "file"));
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        try (Publisher publisher = open()) {
            publisher.write(new Url("a.html"), bytes("1"));

            assertThatThrownBy(() -> publisher.write(new Url("a.html"), bytes("2")))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("two files of the site are both called 'a.html'");
        }
    }

    @Test
    void fileIsKeptOnlyWhereItStandsAsWeWroteIt() throws IOException {
        build(Map.of("a/b.html", "1", "cut.html", "1", "gone.html", "1", "old.html", "1"));
        Files.writeString(site.resolve("cut.html"), "");
        Files.delete(site.resolve("gone.html"));
        Files.writeString(site.resolve("mine.html"), "1");
        Fingerprint one = Fingerprint.of(bytes("1"));
        try (Publisher publisher = open()) {
            assertThat(publisher.keep(new Url("a/b.html"), one)).isTrue();
            for (String path : List.of("cut.html", "gone.html", "mine.html", "never.html", "../project/course")) {
                assertThat(publisher.keep(new Url(path), one)).as(path).isFalse();
            }
            assertThat(publisher.keep(new Url("old.html"), Fingerprint.of(bytes("2"))))
                    .isFalse();
            assertThatThrownBy(() -> publisher.write(new Url("a/b.html"), bytes("1")))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("two files of the site are both called 'a/b.html'");
            publisher.write(new Url("gone.html"), bytes("1"));
            assertThat(publisher.finish()).isEqualTo(new Published(1, 1, 2));
        }
        assertThat(tree()).isEqualTo(Map.of("a/b.html", "1", "gone.html", "1", "mine.html", "1"));
    }

    @Test
    void fileThatAKilledBuildMayHaveWrittenIsNotKept() throws IOException {
        build(Map.of("a.html", "1"));
        Files.writeString(site.resolve(".colloquy-journal"), "a.html\n");
        try (Publisher publisher = open()) {
            assertThat(publisher.keep(new Url("a.html"), Fingerprint.of(bytes("1"))))
                    .isFalse();
        }
    }

    @Test
    void oldNameInOtherCaseOfTheSameFileIsNotDeleted() throws IOException {
        build(Map.of("A.html", "1", "a.html", "1"));
        Files.delete(site.resolve("A.html"));
        // one file under two names: what A.html and a.html are where case does not count
        Files.createLink(site.resolve("A.html"), site.resolve("a.html"));

        assertThat(build(Map.of("a.html", "1"))).isEqualTo(new Published(0, 1, 0));
        assertThat(site.resolve("A.html")).exists();
    }

    @Test
    void assetIsCopiedOnceAndAgainWhenItChanges() throws IOException {
        Path figure = Files.writeString(project.resolve("figure.svg"), "<svg/>");
        assertThat(copy(figure)).isTrue();
        assertThat(copy(figure)).isFalse();

        Files.writeString(figure, "<SVG/>");
        assertThat(copy(figure)).isTrue();
        assertThat(tree()).isEqualTo(Map.of("figure.svg", "<SVG/>"));
    }

    @Test
    void missingAssetIsNamed() {
        try (Publisher publisher = open()) {
            Path missing = project.resolve("missing.png");
            assertThatThrownBy(() -> publisher.copy(new Url("a.png"), missing))
                    .isInstanceOf(PublishException.class)
                    .hasMessage("cannot read '" + missing + "': it does not exist");
        }
    }

    @Test
    void namesWithSpacesAndControlCharactersSurviveTheManifest() throws IOException {
        Map<String, String> files = Map.of("a b%.txt", "1", "Icon\r", "2", "ü/日本.html", "3");
        build(files);
        assertThat(build(files)).isEqualTo(new Published(0, 3, 0));
        assertThat(build(Map.of())).isEqualTo(new Published(0, 0, 3));
        assertThat(tree()).isEmpty();
    }

    @Test
    void fourThreadsWriteOneSite() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Publisher publisher = open()) {
            Stream<Callable<Boolean>> writes = IntStream.range(0, 800)
                    .mapToObj(
                            i -> () -> publisher.write(new Url("u" + i % 7 + "/p" + i + ".html"), bytes("page " + i)));
            for (Future<Boolean> written : threads.invokeAll(writes.toList())) {
                assertThat(written.get()).isTrue();
            }
            assertThat(publisher.finish()).isEqualTo(new Published(800, 0, 0));
        } finally {
            threads.shutdown();
        }
        assertThat(tree()).hasSize(800).containsEntry("u1/p799.html", "page 799");
    }

    @Test
    void cleanDeletesWhatWeWroteAndNothingElse() throws IOException {
        build(Map.of("index.html", "1", "a/b.html", "1"));
        Files.writeString(site.resolve("CNAME"), "example.org");

        assertThat(Publisher.clean(site)).isEqualTo(2);

        assertThat(tree()).isEqualTo(Map.of("CNAME", "example.org"));
        assertThat(site.resolve(".colloquy-manifest")).doesNotExist();
        assertThat(site.resolve("a")).doesNotExist();
    }

    @Test
    void cleanRemovesAFolderThatIsEmptyAfterwards() throws IOException {
        build(Map.of("index.html", "1"));
        Publisher.clean(site);
        assertThat(site).doesNotExist();
        assertThat(Publisher.clean(site)).isZero();
    }

    @Test
    void cleanRefusesAFolderThatIsNotOurs() throws IOException {
        Files.createDirectory(site);
        Files.writeString(site.resolve("thesis.doc"), "mine");

        assertThatThrownBy(() -> Publisher.clean(site))
                .isInstanceOf(PublishException.class)
                .hasMessage("'" + site + "' was not written by colloquy; nothing was deleted");
        assertThat(tree()).containsKey("thesis.doc");
    }

    private Publisher open() {
        return Publisher.open(site, project, project.resolve("course"));
    }

    private Published build(Map<String, String> pages) {
        try (Publisher publisher = open()) {
            pages.forEach((path, text) -> publisher.write(new Url(path), bytes(text)));
            return publisher.finish();
        }
    }

    private boolean copy(Path file) {
        try (Publisher publisher = open()) {
            boolean copied = publisher.copy(new Url("figure.svg"), file);
            publisher.finish();
            return copied;
        }
    }

    /** All files but the manifest, with their text. */
    private Map<String, String> tree() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(site)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        files.remove(".colloquy-manifest");
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
