package org.colloquy.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.Question.Choice;
import org.colloquy.course.Question.Option;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.html.ArticleWriter;

/** Reads the task list of a question: its options, which are right, and what is said about each. */
record ChoiceReader(QuestionParts question, ArticleWriter article) {

    Choice read() {
        List<Option> options = new ArrayList<>();
        for (ListItem item : question.options()) {
            options.add(option(item));
        }
        long right = options.stream().filter(Option::right).count();
        if (right == 0) {
            Node at = question.first();
            Optional<String> hint = Optional.of("mark what is right with [x]");
            String message = "none of the options is right";
            article.problem(Rule.QUIZ_NO_ANSWER, at.getStartOffset(), at.getEndOffset(), message, hint);
        }
        return new Choice(right > 1, options);
    }

    private Option option(ListItem item) {
        List<Node> words = new ArrayList<>();
        List<BlockQuote> quotes = new ArrayList<>();
        for (Node child : item.getChildren()) {
            if (child instanceof BlockQuote quote) {
                quotes.add(quote);
            } else {
                words.add(child);
            }
        }
        Node at = words.isEmpty() ? item : words.get(0);
        boolean last = item == question.options().get(question.options().size() - 1);
        if (quotes.isEmpty()) {
            noFeedback(at, last && !question.feedback().isEmpty());
        }
        if (last) {
            quotes.addAll(question.feedback());
        }
        if (!(item instanceof TaskListItem)) {
            String message = "an option without a box; expected '[ ]' or '[x]' before it";
            article.problem(Rule.BAD_VALUE, at.getStartOffset(), at.getEndOffset(), message, Optional.empty());
        }
        boolean right = item instanceof TaskListItem task && task.isItemDoneMarker();
        // an option becomes a label, and a link in a label would be in the way of choosing it
        String html = article.capture(() -> article.terms().without(() -> words(words)));
        return new Option(right, html, feedback(quotes, article));
    }

    private void noFeedback(Node option, boolean quoteFollows) {
        String message = "this option does not say why it is right or wrong";
        String hint = quoteFollows
                ? "indent the quote below, so that it is the option's"
                : "quote the reason under it with '>'";
        article.problem(
                Rule.OPTION_NO_FEEDBACK, option.getStartOffset(), option.getEndOffset(), message, Optional.of(hint));
    }

    private void words(List<Node> nodes) {
        if (nodes.size() == 1 && nodes.get(0) instanceof Paragraph only) {
            article.children(only);
        } else {
            nodes.forEach(article::node);
        }
    }

    /** What quotes say, as HTML without the quotes around it. */
    static Optional<String> feedback(List<BlockQuote> quotes, ArticleWriter article) {
        return quotes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        article.capture(() -> quotes.forEach(article::children)).strip());
    }
}
