package org.colloquy.course;

import java.util.List;
import java.util.Optional;

/**
 * One question. All HTML in it is converted Markdown.
 *
 * @param id         its heading's id, or the quiz's id and a number; unique on its page
 * @param promptHtml what is asked
 */
public record Question(String id, String promptHtml, Answer answer) {

    /** How it is answered. */
    public sealed interface Answer permits Choice, Numeric, Typed {}

    /**
     * By choosing.
     *
     * @param many    whether several options are right, so that all of them must be chosen
     * @param options in the author's order
     */
    public record Choice(boolean many, List<Option> options) implements Answer {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** One option with the reason why it is right or wrong. */
    public record Option(boolean right, String html, Optional<String> feedbackHtml) {}

    /**
     * By typing a number.
     *
     * @param answer    the right number
     * @param tolerance how far from it an answer may be and still count, 0 or more
     */
    public record Numeric(double answer, double tolerance, Optional<String> feedbackHtml) implements Answer {}

    /**
     * By typing words.
     *
     * @param accepted the answers that count, compared without case and outer white space
     */
    public record Typed(List<String> accepted, Optional<String> feedbackHtml) implements Answer {
        public Typed {
            accepted = List.copyOf(accepted);
        }
    }
}
