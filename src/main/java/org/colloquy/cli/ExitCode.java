package org.colloquy.cli;

/** What the program tells the shell. */
final class ExitCode {
    static final int FINE = 0;
    /** The course has errors, or warnings under {@code --strict}. */
    static final int COURSE_HAS_ERRORS = 1;
    /** The command line makes no sense, or asks for a folder that must not be written. */
    static final int USAGE = 2;
    /** A bug, or a disk that fails. */
    static final int INTERNAL = 3;

    private ExitCode() {}
}
