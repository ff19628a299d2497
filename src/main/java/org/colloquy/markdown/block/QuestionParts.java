package org.colloquy.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.colloquy.markdown.syntax.Attributes;

/**
 * The source of one question, sorted.
 *
 * @param heading    the heading that begins it
 * @param attributes what its heading or paragraph says in braces; these stand no longer in the text
 * @param prompt     what is asked, without the heading
 * @param options    the task list's items; empty when the answer is to be typed
 * @param feedback   quotes after the options or after the prompt
 */
record QuestionParts(
        Optional<TitleHeading> heading,
        Attributes attributes,
        List<Node> prompt,
        List<ListItem> options,
        List<BlockQuote> feedback) {
    QuestionParts {
        prompt = List.copyOf(prompt);
        options = List.copyOf(options);
        feedback = List.copyOf(feedback);
    }

    /** What a problem with the whole question points at: its heading, or else the first thing in it. */
    Node first() {
        if (heading.isPresent()) {
            return heading.get().heading();
        }
        if (!prompt.isEmpty()) {
            return prompt.get(0);
        }
        return options.isEmpty() ? feedback.get(0) : options.get(0);
    }
}
