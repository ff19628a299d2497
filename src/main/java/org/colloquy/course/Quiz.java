package org.colloquy.course;

import java.util.List;

/**
 * The questions of one {@code ::: quiz} block.
 *
 * @param id the block's id, or {@code quiz-N}; unique on its page
 */
public record Quiz(String id, List<Question> questions) {
    public Quiz {
        questions = List.copyOf(questions);
    }
}
