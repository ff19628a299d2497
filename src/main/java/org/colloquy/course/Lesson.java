package org.colloquy.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.SourceText;

/**
 * One Markdown file: a lesson, or the text of a unit or of the home page.
 *
 * @param path      the file relative to the course, with {@code /} ({@code 03-sharing/01-the-highway.md})
 * @param source    the whole file, front matter included, so that offsets lead to the author's lines
 * @param bodyStart offset of the first character after the front matter
 * @param title     from front matter, the first heading, or the file name
 * @param meta      what the front matter says
 */
public record Lesson(String path, SourceText source, int bodyStart, String title, Meta meta) implements CourseItem {

    /**
     * The front matter of a lesson; everything in it is optional.
     *
     * @param slug     the last part of the address instead of the file name
     * @param order    place among its neighbours, ascending; fractions allowed
     * @param draft    left out unless drafts are asked for
     * @param minutes  time to read and do it; computed from the text when absent
     * @param requires paths of lessons to read before this one, as written, relative to this file or to the course
     * @param aliases  former addresses that should lead here, relative to the site
     * @param formerIds former ids of headings, which should lead to what the headings are called now
     * @param lang     BCP 47 language of this lesson when it differs from the course's
     * @param glossary whether terms are linked in it
     * @param extra    keys that mean nothing to Colloquy, for templates ({@code page.meta}), in the author's
     *                 order; values are strings, booleans,
     *                 numbers, lists and maps
     */
    public record Meta(
            Optional<String> description,
            Optional<String> slug,
            Optional<Double> order,
            boolean draft,
            Optional<Integer> minutes,
            List<Requirement> requires,
            List<String> aliases,
            List<FormerId> formerIds,
            List<String> tags,
            Optional<String> lang,
            boolean glossary,
            Map<String, Object> extra) {
        /** The front matter of a file that has none. */
        public static final Meta NONE = new Meta(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                true,
                Map.of());

        public Meta {
            requires = List.copyOf(requires);
            aliases = List.copyOf(aliases);
            formerIds = List.copyOf(formerIds);
            tags = List.copyOf(tags);
            extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        }
    }

    /** A lesson to read before, as written, with its place in the file for messages. */
    public record Requirement(String target, int start, int end) {}

    /** An id that a heading had, and the one that it has now. */
    public record FormerId(Written former, Written now) {}

    /** The Markdown without the front matter. */
    public String body() {
        return source.text().substring(bodyStart);
    }
}
