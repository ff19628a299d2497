package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PublishExceptionTest {
    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("x"), "no permission"),
                Arguments.of(new NoSuchFileException("x"), "it does not exist"),
                Arguments.of(new FileSystemException("x", null, "No space left on device"), "the disk is full"),
                Arguments.of(new IOException("No space left on device"), "the disk is full"),
                Arguments.of(
                        new FileSystemException("x", null, "There is not enough space on the disk"),
                        "the disk is full"),
                Arguments.of(new FileSystemException("x", null, "Read-only file system"), "read-only file system"),
                Arguments.of(new FileSystemException("x"), "the disk refused"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void troubleWithTheDiskIsSaidInWords(IOException trouble, String reason) {
        assertThat(PublishException.of("cannot write", Path.of("site", "a.html"), trouble))
                .hasMessage("cannot write '" + Path.of("site", "a.html") + "': " + reason);
    }
}
