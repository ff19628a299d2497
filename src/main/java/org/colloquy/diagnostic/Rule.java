package org.colloquy.diagnostic;

import static org.colloquy.diagnostic.Severity.ERROR;
import static org.colloquy.diagnostic.Severity.INFO;
import static org.colloquy.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be wrong with a course, each with the severity it has unless course.yml says otherwise. */
public enum Rule {
    // files and configuration
    BAD_ENCODING(WARNING, "A file is not UTF-8; it was read as windows-1252."),
    BAD_YAML(ERROR, "A YAML file or front matter cannot be read."),
    WRONG_TYPE(ERROR, "A key has a value of another type than it needs."),
    BAD_VALUE(ERROR, "A key has a value that it cannot have."),
    UNKNOWN_KEY(ERROR, "A key in course.yml or a sidecar means nothing."),
    MISSPELT_KEY(WARNING, "A key in front matter or on a block is one slip away from a known one."),
    DUPLICATE_KEY(ERROR, "A key stands twice in one mapping."),
    SYMLINK_OUTSIDE(WARNING, "A symbolic link leads out of the project or round in a circle; it was not followed."),
    UNLISTED_LESSON(WARNING, "A lesson is not in SUMMARY.md or under units:, so it is left out."),
    TOO_LARGE(ERROR, "A file is larger than can be read; it is left out."),
    DUPLICATE_URL(ERROR, "Two sources would become the same page."),
    REQUIRES_CYCLE(ERROR, "Lessons require each other in a circle."),
    // links and ids
    BROKEN_LINK(ERROR, "A relative link leads to no page or file of the course."),
    BROKEN_ANCHOR(ERROR, "A link leads to a page that exists, but to no place on it."),
    MISSING_FILE(ERROR, "An image or asset is not there."),
    DUPLICATE_ID(ERROR, "Two elements of a page have the same id."),
    LOST_ID(WARNING, "A page, heading or turn that an earlier build had is gone, and nothing answers at its address."),
    // text
    MISSING_ALT(WARNING, "An image has no text for those who cannot see it."),
    HEADING_SKIPPED(WARNING, "A heading is more than one level deeper than the one before it."),
    UNKNOWN_LANGUAGE(INFO, "Code in a language that cannot be highlighted; it stays plain."),
    MATH_ERROR(ERROR, "A formula cannot be read as TeX."),
    TOO_COMPLEX(ERROR, "A text nests too deeply to be read."),
    // blocks
    UNKNOWN_BLOCK(WARNING, "A ::: block has a name that means nothing; its content is kept."),
    UNCLOSED_BLOCK(ERROR, "A ::: block is never closed."),
    MISPLACED_BLOCK(WARNING, "A block stands where it has no meaning, such as a hint outside a challenge."),
    EMPTY_BLOCK(WARNING, "A block has nothing in it."),
    QUIZ_NO_ANSWER(ERROR, "A question has no right answer."),
    OPTION_NO_FEEDBACK(WARNING, "An option of a quiz does not say why it is right or wrong."),
    ANALOGY_NO_BREAKS(WARNING, "An analogy does not say where it stops being true."),
    MISCONCEPTION_NO_REFUTATION(ERROR, "A misconception is stated and not refuted in the same block."),
    // glossary
    UNUSED_TERM(INFO, "A glossary term is used nowhere in the course."),
    UNDEFINED_TERM(ERROR, "A term is asked for that the glossary does not have."),
    DUPLICATE_TERM(ERROR, "The glossary has a term twice."),
    // dialogues
    BAD_TRANSCRIPT(WARNING, "A part of a transcript cannot be read in its format."),
    NO_TURNS(WARNING, "A transcript in which nobody speaks; it is left out."),
    UNKNOWN_SPEAKER(WARNING, "A speaker is described who never speaks, or speaks by a label that looks like a slip."),
    MISSING_DIALOGUE(ERROR, "A dialogue is asked for that the course does not have."),
    MISSING_TURN(ERROR, "A turn or segment is asked for that the dialogue does not have."),
    UNUSED_SEGMENT(INFO, "No lesson takes up a segment that a sidecar names."),
    ONE_SIDED_LINK(INFO, "A sidecar names a lesson for a segment, and the lesson neither shows nor links it."),
    // look
    LOW_CONTRAST(ERROR, "The accent in course.yml cannot be read on the backgrounds of the theme."),
    TEMPLATE_ERROR(ERROR, "A template cannot be read or asks for a name that does not exist.");

    private final Severity severity;
    private final String meaning;

    Rule(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /** The name that authors see and write, such as {@code broken-link}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** One sentence for the table in the README and for SARIF. */
    public String meaning() {
        return meaning;
    }

    /** The rule with this id, if there is one. */
    public static Optional<Rule> byId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
