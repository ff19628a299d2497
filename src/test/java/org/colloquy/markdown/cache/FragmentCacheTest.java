package org.colloquy.markdown.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FragmentCacheTest {
    @TempDir
    Path folder;

    private int made;

    @Test
    void fragmentIsMadeOncePerBuild() {
        FragmentCache cache = new FragmentCache();
        assertThat(get(cache, "maker", "source")).isEqualTo("<b>source é</b>");
        assertThat(get(cache, "maker", "source")).isEqualTo("<b>source é</b>");
        assertThat(made).isEqualTo(1);
    }

    @Test
    void nextBuildMakesNothing() {
        build("a", "b");
        build("a", "b");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void otherMakerOrOtherSourceIsAnotherFragment() {
        FragmentCache cache = new FragmentCache();
        get(cache, "maker", "source");
        get(cache, "maker 2", "source");
        get(cache, "maker", "source 2");
        assertThat(made).isEqualTo(3);
    }

    @Test
    void buildWithNothingNewDoesNotTouchTheFile() throws IOException {
        build("a");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file(), old);
        build("a");
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(old);
    }

    @Test
    void anyFlippedByteMakesTheFileCountAsNone() throws IOException {
        build("a", "b");
        byte[] whole = Files.readAllBytes(file());
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(file(), damaged);
            assertThat(new FragmentFile(file()).read()).as("byte " + i).isEmpty();
        }
        made = 0;
        build("a", "b");
        assertThat(made).isEqualTo(2);
        assertThat(file()).hasBinaryContent(whole);
    }

    @Test
    void cutFileCountsAsNone() throws IOException {
        build("a", "b");
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(new FragmentFile(file()).read()).as(length + " bytes").isEmpty();
        }
    }

    @Test
    void folderThatCannotBeMadeIsNoError() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        try (FragmentCache cache = new FragmentCache(folder.resolve("file/below"))) {
            assertThat(get(cache, "maker", "a")).isEqualTo("<b>a é</b>");
        }
        assertThat(folder.resolve("file")).isRegularFile();
    }

    @Test
    void unusedLongestGoesFirstWhenThereIsNoRoom() {
        // a fragment takes 36 bytes and its text of 9
        long roomForTwo = 2 * 45 + 10;
        build(roomForTwo, "a");
        build(roomForTwo, "b");
        build(roomForTwo, "a", "c");
        made = 0;
        build(roomForTwo, "a", "c");
        assertThat(made).isZero();
        build(roomForTwo, "b");
        assertThat(made).isEqualTo(1);
    }

    @Test
    void courseThatIsLargerThanTheCacheStaysWithinIt() {
        build(100, "a", "b", "c", "d", "e");
        assertThat(new FragmentFile(file()).read()).hasSize(2);
    }

    @Test
    void twoProgramsAtOnceLeaveAWholeFile() {
        FragmentCache first = new FragmentCache(folder);
        FragmentCache second = new FragmentCache(folder);
        get(first, "maker", "a");
        get(second, "maker", "b");
        first.close();
        second.close();
        assertThat(new FragmentFile(file()).read()).hasSize(1);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    private void build(String... sources) {
        build(1 << 20, sources);
    }

    private void build(long limit, String... sources) {
        try (FragmentCache cache = new FragmentCache(folder, limit)) {
            for (String source : sources) {
                get(cache, "maker", source);
            }
        }
    }

    private String get(FragmentCache cache, String maker, String source) {
        return cache.get(maker, source, () -> {
            made++;
            return "<b>" + source + " é</b>";
        });
    }

    private Path file() {
        return folder.resolve("fragments.bin");
    }
}
