package org.colloquy.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** The site cannot be written. The message is one sentence for the author, lower case, without a full stop. */
public final class PublishException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PublishException(String message) {
        super(message);
    }

    private PublishException(String message, IOException cause) {
        super(message, cause);
    }

    /**
     * What the disk said, in words.
     *
     * @param attempt what was tried, without the file: {@code cannot write}
     */
    static PublishException of(String attempt, Path file, IOException cause) {
        return new PublishException(attempt + " '" + file + "': " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        if (cause instanceof NoSuchFileException) {
            return "it does not exist";
        }
        String said = cause instanceof FileSystemException disk ? disk.getReason() : cause.getMessage();
        if (said == null || said.isBlank()) {
            return "the disk refused";
        }
        String reason = said.toLowerCase(Locale.ROOT);
        return reason.contains("no space left") || reason.contains("not enough space") ? "the disk is full" : reason;
    }
}
