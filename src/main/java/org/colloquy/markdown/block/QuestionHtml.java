package org.colloquy.markdown.block;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.course.Question.Answer;
import org.colloquy.course.Question.Choice;
import org.colloquy.course.Question.Numeric;
import org.colloquy.course.Question.Option;
import org.colloquy.course.Question.Typed;
import org.colloquy.course.Words;
import org.colloquy.markdown.html.Escape;
import org.colloquy.markdown.syntax.Attributes;

/** Writes a question so that it reads well without scripts and on paper: nothing gives the answer away until it is opened. */
record QuestionHtml(Words words, StringBuilder out) {
    private static final Pattern ID = Pattern.compile("(<[a-z][^>]*?) id=\"[^\"]*\"");

    /** Writes a question; without an answer only what is asked. */
    void write(String id, String promptHtml, Optional<Answer> answer, Attributes typed) {
        out.append("<div class=\"question\" id=\"").append(Escape.text(id)).append("\">\n");
        out.append("<div class=\"question-prompt\">\n").append(promptHtml).append("\n</div>\n");
        answer.ifPresent(known -> {
            if (known instanceof Choice choice) {
                choice(choice);
            } else {
                typed(known, typed);
            }
        });
        out.append("</div>\n");
    }

    private void choice(Choice choice) {
        if (choice.many()) {
            out.append("<p class=\"question-how\">")
                    .append(word("quiz-choose-all"))
                    .append("</p>\n");
        }
        out.append("<ol class=\"options\">\n");
        choice.options()
                .forEach(option -> out.append("<li>").append(option.html()).append("</li>\n"));
        out.append("</ol>\n");
        openAnswer();
        out.append("<ul>\n");
        choice.options().forEach(this::verdict);
        out.append("</ul>\n</details>\n");
    }

    private void verdict(Option option) {
        String kind = option.right() ? "right" : "wrong";
        out.append("<li class=\"option-").append(kind).append("\"><span class=\"verdict\">");
        out.append(word("quiz-" + kind)).append("</span> ");
        // the option stands in the list of options too, and an id may stand on a page only once
        out.append(ID.matcher(option.html()).replaceAll("$1"));
        feedback(option.feedbackHtml());
        out.append("</li>\n");
    }

    private void typed(Answer answer, Attributes attributes) {
        openAnswer();
        out.append("<p class=\"answer-text\">");
        if (answer instanceof Numeric) {
            Escape.text(out, attributes.value(QuizAttributes.ANSWER).orElse("").strip());
            attributes
                    .value(QuizAttributes.TOLERANCE)
                    .ifPresent(tolerance -> Escape.text(out.append(" ± "), tolerance));
        } else if (answer instanceof Typed text) {
            Escape.text(out, String.join(" / ", text.accepted()));
        }
        out.append("</p>");
        feedback(
                answer instanceof Numeric numeric
                        ? numeric.feedbackHtml()
                        : answer instanceof Typed text ? text.feedbackHtml() : Optional.empty());
        out.append("\n</details>\n");
    }

    private void openAnswer() {
        out.append("<details class=\"answer\"><summary>")
                .append(word("quiz-show-answer"))
                .append("</summary>\n");
    }

    private void feedback(Optional<String> html) {
        html.ifPresent(
                text -> out.append("\n<div class=\"feedback\">").append(text).append("</div>"));
    }

    private String word(String key) {
        return Escape.text(words.get(key));
    }
}
