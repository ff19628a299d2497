package org.colloquy.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.markdown.syntax.Attributes;
import org.colloquy.markdown.syntax.AttributesNode;
import org.colloquy.markdown.syntax.FencedBlock;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a quiz into questions. A heading begins one; so does anything that follows when the question before has its
 * answer already: a task list, or attributes and a quote.
 */
final class QuestionSplitter {
    private final boolean allTyped;
    private final List<QuestionParts> questions = new ArrayList<>();
    private @Nullable TitleHeading heading;
    private Attributes attributes = Attributes.NONE;
    private List<Node> prompt = new ArrayList<>();
    private List<ListItem> options = new ArrayList<>();
    private List<BlockQuote> feedback = new ArrayList<>();

    private QuestionSplitter(boolean allTyped) {
        this.allTyped = allTyped;
    }

    static List<QuestionParts> split(FencedBlock quiz) {
        QuestionSplitter splitter =
                new QuestionSplitter(QuizAttributes.speakOfAnswers(quiz.head().attributes()));
        for (Node child = quiz.getFirstChild(); child != null; child = child.getNext()) {
            splitter.add(child);
        }
        splitter.finish();
        return splitter.questions;
    }

    private void add(Node node) {
        if (node instanceof Heading next) {
            finish();
            heading = TitleHeading.of(next);
            attributes = heading.attributes();
        } else if (node instanceof BlockQuote quote && isAnswered()) {
            feedback.add(quote);
        } else {
            if (!options.isEmpty() || !feedback.isEmpty()) {
                finish();
            }
            if (node instanceof ListBlock list && hasTasks(list)) {
                list.getChildren().forEach(item -> options.add((ListItem) item));
            } else {
                prompt(node);
            }
        }
    }

    private boolean isAnswered() {
        return allTyped || !options.isEmpty() || QuizAttributes.speakOfAnswers(attributes);
    }

    private static boolean hasTasks(ListBlock list) {
        for (Node item : list.getChildren()) {
            if (item instanceof TaskListItem) {
                return true;
            }
        }
        return false;
    }

    private void prompt(Node node) {
        if (node instanceof Paragraph && node.getLastChild() instanceof AttributesNode braces) {
            boolean ofParagraph = braces.getPrevious() == null || AttributesNode.ofParagraph(node) != null;
            if (ofParagraph && QuizAttributes.speakOfAnswers(braces.attributes())) {
                take(braces);
            }
        }
        if (node.hasChildren() || !(node instanceof Paragraph)) {
            prompt.add(node);
        }
    }

    /** Takes braces out of the text, where they would tell readers the answer. */
    private void take(AttributesNode braces) {
        attributes = braces.attributes();
        braces.unlink();
    }

    private void finish() {
        boolean empty = heading == null
                && prompt.isEmpty()
                && options.isEmpty()
                && attributes.all().isEmpty();
        if (!empty) {
            questions.add(new QuestionParts(Optional.ofNullable(heading), attributes, prompt, options, feedback));
        }
        heading = null;
        attributes = Attributes.NONE;
        prompt = new ArrayList<>();
        options = new ArrayList<>();
        feedback = new ArrayList<>();
    }
}
