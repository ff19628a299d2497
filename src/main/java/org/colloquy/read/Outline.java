package org.colloquy.read;

import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.read.yaml.Located;

/**
 * The order of a course as an author listed it, in SUMMARY.md or under {@code units:}.
 *
 * @param source the file with the list
 */
record Outline(SourceText source, List<Entry> entries) {
    Outline {
        entries = List.copyOf(entries);
    }

    /**
     * A lesson, a unit or something that is planned.
     *
     * @param title      as the list has it
     * @param titleFirst whether the list's title counts before the one in the text
     * @param target     the file or folder relative to the course, with the place where it is named
     * @param children   what a unit holds; empty for a lesson, and for a folder that is taken as it is
     */
    record Entry(Optional<String> title, boolean titleFirst, Optional<Located> target, List<Entry> children) {
        Entry {
            children = List.copyOf(children);
        }
    }
}
