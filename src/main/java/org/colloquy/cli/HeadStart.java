package org.colloquy.cli;

import java.util.List;
import org.colloquy.markdown.Converter;
import org.colloquy.publish.Fingerprint;

/**
 * Loads what a build needs later, on a thread of its own. Until the lessons are read there is one thing to do after another, and
 * a second processor rests.
 */
final class HeadStart {
    private static final List<String> COMMANDS = List.of("build", "check");

    private HeadStart() {}

    /** Begins to load, when the command line is one that will convert lessons. */
    static void begin(String... args) {
        if (args.length > 0 && COMMANDS.contains(args[0])) {
            Thread thread = new Thread(HeadStart::load, "head-start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void load() {
        // its tables are needed first of all
        Fingerprint.of(new byte[0]);
        Converter.load();
    }
}
