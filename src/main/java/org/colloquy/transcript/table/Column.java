package org.colloquy.transcript.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a table holds, by the names that exports give it. */
enum Column {
    TIMESTAMP("timestamp time start starttime begin from in"),
    END("end endtime stop to out"),
    SPEAKER("speaker name who speakername participant user author"),
    WORDS("words text content transcript transcription utterance message said sentence"),
    TAGS("tags tag labels codes");

    /** Separated by spaces. */
    private final String names;

    Column(String names) {
        this.names = names;
    }

    /** The column with a head, whose case, spaces and signs do not matter: {@code Start Time (s)}. */
    static Optional<Column> of(String head) {
        String name = head.toLowerCase(Locale.ROOT).replaceAll("\\(.*|[^a-z]", "");
        return Stream.of(values())
                .filter(column -> List.of(column.names.split(" ")).contains(name))
                .findFirst();
    }
}
