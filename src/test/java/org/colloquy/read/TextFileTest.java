package org.colloquy.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    private final List<Diagnostic> problems = new ArrayList<>();

    @Test
    void byteOrderMarkIsNoText() {
        assertThat(decode("\uFEFF# Hi\r\n\rü\uD83D\uDE00".getBytes(UTF_8))).isEqualTo("# Hi\r\n\rü\uD83D\uDE00");
        assertThat(problems).isEmpty();
    }

    @Test
    void otherBytesAreWindows1252AndTheFirstIsPointedAt() {
        byte[] bytes = "\u201CHi\u201D\n\u00E4 \u20AC".getBytes(Charset.forName("windows-1252"));
        assertThat(decode(bytes)).isEqualTo("\u201CHi\u201D\n\u00E4 \u20AC");
        assertThat(decode("one\ntwo \u00E4".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("one\ntwo \u00E4");
        assertThat(Told.problems(problems))
                .containsExactly(
                        "a.md:1:1 bad-encoding: the file is not UTF-8 from here on; it was read as windows-1252 "
                                + "(save it as UTF-8)",
                        "a.md:2:5 bad-encoding: the file is not UTF-8 from here on; it was read as windows-1252 "
                                + "(save it as UTF-8)");
    }

    @Test
    void characterCutOffAtTheEndIsNotUtf8() {
        assertThat(decode(new byte[] {'a', (byte) 0xC3})).isEqualTo("a\u00C3");
        assertThat(problems).hasSize(1);
    }

    @Test
    void utf16IsReadAndReported() {
        assertThat(decode("\uFEFF# Hi".getBytes(UTF_16LE))).isEqualTo("# Hi");
        assertThat(Told.problems(problems))
                .containsExactly("a.md:1:1 bad-encoding: the file is UTF-16, expected UTF-8 (save it as UTF-8)");
    }

    @Test
    void nulIsReplacedInPlace() {
        assertThat(decode("a\n\0b".getBytes(UTF_8))).isEqualTo("a\n\uFFFDb");
        assertThat(Told.problems(problems))
                .containsExactly("a.md:2:1 bad-encoding: the character U+0000 is not text; it was replaced");
    }

    @Test
    void fileThatCannotBeReadIsReported(@TempDir Path folder) throws IOException {
        assertThat(TextFile.read(folder.resolve("gone.md"), "gone.md", problems).text())
                .isEmpty();
        assertThat(Told.problems(problems))
                .containsExactly("gone.md:1:1 missing-file: the file cannot be read: the disk does not give it");
    }

    @Test
    void fileWithoutPermissionIsReported(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# A");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        assertThat(Told.problems(Told.read(folder)))
                .containsExactly("a.md:1:1 missing-file: the file cannot be read: permission denied");
    }

    private String decode(byte[] bytes) {
        return TextFile.decode(bytes, "a.md", problems).text();
    }
}
