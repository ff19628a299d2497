package org.colloquy.markdown.block;

import java.util.Set;
import org.colloquy.markdown.syntax.Attributes;

/** What braces may say about a question. */
final class QuizAttributes {
    static final String TYPE = "type";
    static final String ANSWER = "answer";
    static final String TOLERANCE = "tolerance";
    static final Set<String> KEYS = Set.of(TYPE, ANSWER, TOLERANCE);

    private QuizAttributes() {}

    /** Whether they say how a question is answered; other braces are there for their looks. */
    static boolean speakOfAnswers(Attributes attributes) {
        return attributes.all().stream().anyMatch(attribute -> KEYS.contains(attribute.name()));
    }
}
