package org.colloquy.cli;

import java.io.Serial;

/** A command that cannot be done as it was asked; the message is one sentence for the person who asked. */
final class UsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
