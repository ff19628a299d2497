package org.colloquy.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command prints and where it stands; tests give their own.
 *
 * @param out    results: what a next program in a pipe would read
 * @param err    problems and progress: what a person reads
 * @param folder the folder that relative paths of the command line start from
 * @param cache  a folder that may vanish at any time
 * @param colour whether both streams lead to a terminal that wants colour ({@code NO_COLOR} is honoured)
 * @param live   whether {@code err} leads to a terminal where a line can be written over
 */
record Terminal(PrintStream out, PrintStream err, Path folder, Path cache, boolean colour, boolean live) {
    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
