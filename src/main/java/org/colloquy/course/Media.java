package org.colloquy.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The recording of a dialogue: a file of the course, or one elsewhere on the web. */
public sealed interface Media {
    /** What plays it. */
    Kind kind();

    /**
     * A file that is published with the course.
     *
     * @param path relative to the course, with {@code /}
     */
    record InCourse(Kind kind, String path) implements Media {}

    /**
     * A file that stays where it is.
     *
     * @param address begins with {@code https://} and is percent-encoded
     * @param origin  the part of it that says whom a browser asks: {@code https://example.org}, with a port where there is one
     */
    record OnWeb(Kind kind, String address, String origin) implements Media {}

    /** What a recording is, told by the ending of its name; the endings are those that a browser of today plays. */
    enum Kind {
        AUDIO("mp3 m4a aac oga ogg opus flac wav weba"),
        VIDEO("mp4 m4v webm ogv mov");

        /** Separated by spaces. */
        private final String endings;

        Kind(String endings) {
            this.endings = endings;
        }

        /** The kind of a file by its name or path, when the ending is a known one. */
        public static Optional<Kind> of(String name) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(kind -> List.of(kind.endings.split(" ")).contains(ending))
                    .findFirst();
        }

        /** All endings that are known, without the dot, sound first. */
        public static Stream<String> endings() {
            return Arrays.stream(values()).flatMap(kind -> Arrays.stream(kind.endings.split(" ")));
        }
    }
}
