package org.colloquy.markdown.block;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.course.Question.Answer;
import org.colloquy.course.Question.Numeric;
import org.colloquy.course.Question.Typed;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.syntax.Attributes;
import org.colloquy.markdown.syntax.Attributes.Attribute;

/** Reads {@code {type=number answer=50 tolerance=1}} and {@code {type=text answer="a|b"}}. */
record TypedAnswer(Attributes attributes, ArticleWriter article) {
    private static final String NUMBER = "number";
    private static final String TEXT = "text";
    private static final List<String> TYPES = List.of(NUMBER, TEXT);
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    /** The answer, absent when none can be made out, which is reported. */
    Optional<Answer> read(Optional<String> feedbackHtml) {
        Optional<Attribute> type = attributes.get(QuizAttributes.TYPE);
        Optional<Attribute> answer = attributes.get(QuizAttributes.ANSWER);
        if (type.isPresent() && !TYPES.contains(type.get().value())) {
            unknownType(type.get());
            return Optional.empty();
        }
        if (answer.isEmpty()) {
            Attribute at = type.orElseGet(() -> attributes.all().get(0));
            problem(Rule.QUIZ_NO_ANSWER, at, "this question has no answer", Optional.of("add answer=\"…\" here"));
            return Optional.empty();
        }
        boolean number = type.map(Attribute::value).orElse(TEXT).equals(NUMBER);
        return number ? numeric(answer.get(), feedbackHtml) : typed(answer.get(), feedbackHtml);
    }

    private void unknownType(Attribute type) {
        String message = "no question is of type '" + type.value() + "'; expected 'number' or 'text'";
        problem(Rule.BAD_VALUE, type, message, Suggestion.didYouMean(type.value(), TYPES.stream()));
    }

    private Optional<Answer> numeric(Attribute answer, Optional<String> feedbackHtml) {
        Optional<Double> right = number(answer);
        Optional<Attribute> given = attributes.get(QuizAttributes.TOLERANCE);
        Optional<Double> tolerance = given.flatMap(this::number);
        if (given.isPresent() && tolerance.orElse(0.0) < 0) {
            problem(Rule.BAD_VALUE, given.get(), "a tolerance is 0 or more", Optional.empty());
            tolerance = Optional.empty();
        }
        double around = tolerance.orElse(0.0);
        return right.map(value -> new Numeric(value, around, feedbackHtml));
    }

    private Optional<Double> number(Attribute attribute) {
        String written = attribute.value().strip();
        if (DECIMAL.matcher(written).matches() && Double.isFinite(Double.parseDouble(written))) {
            return Optional.of(Double.parseDouble(written));
        }
        Optional<String> hint = Optional.of(written.replace(',', '.'))
                .filter(point ->
                        !point.equals(written) && DECIMAL.matcher(point).matches())
                .map(point -> "write " + point);
        problem(Rule.BAD_VALUE, attribute, "'" + attribute.value() + "' is not a number", hint);
        return Optional.empty();
    }

    private Optional<Answer> typed(Attribute answer, Optional<String> feedbackHtml) {
        List<String> accepted = Arrays.stream(answer.value().split("\\|"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (accepted.isEmpty()) {
            problem(Rule.QUIZ_NO_ANSWER, answer, "this question accepts no answer", Optional.empty());
            return Optional.empty();
        }
        return Optional.of(new Typed(accepted, feedbackHtml));
    }

    private void problem(Rule rule, Attribute attribute, String message, Optional<String> hint) {
        article.problem(rule, attribute.start(), Math.max(attribute.end(), attribute.start() + 1), message, hint);
    }
}
