package org.colloquy.kept;

import org.colloquy.course.Question;
import org.colloquy.course.Question.Answer;
import org.colloquy.course.Question.Choice;
import org.colloquy.course.Question.Numeric;
import org.colloquy.course.Question.Option;
import org.colloquy.course.Question.Typed;
import org.colloquy.course.Quiz;

/** The questions of a block as bytes. */
final class QuizPacker {
    private static final int CHOICE = 0;
    private static final int NUMERIC = 1;
    private static final int TYPED = 2;

    private QuizPacker() {}

    static void pack(Quiz quiz, Packer out) {
        out.text(quiz.id());
        out.all(quiz.questions(), question -> pack(question, out));
    }

    static Quiz unpack(Unpacker in) {
        return new Quiz(in.text(), in.all(() -> new Question(in.text(), in.text(), answer(in))));
    }

    private static void pack(Question question, Packer out) {
        out.text(question.id());
        out.text(question.promptHtml());
        Answer answer = question.answer();
        if (answer instanceof Choice choice) {
            out.number(CHOICE);
            out.flag(choice.many());
            out.all(choice.options(), option -> pack(option, out));
        } else if (answer instanceof Numeric numeric) {
            out.number(NUMERIC);
            out.largeNumber(Double.doubleToRawLongBits(numeric.answer()));
            out.largeNumber(Double.doubleToRawLongBits(numeric.tolerance()));
            out.optional(numeric.feedbackHtml());
        } else if (answer instanceof Typed typed) {
            out.number(TYPED);
            out.all(typed.accepted(), out::text);
            out.optional(typed.feedbackHtml());
        }
    }

    private static void pack(Option option, Packer out) {
        out.flag(option.right());
        out.text(option.html());
        out.optional(option.feedbackHtml());
    }

    private static Answer answer(Unpacker in) {
        return switch (in.number()) {
            case CHOICE -> new Choice(in.flag(), in.all(() -> new Option(in.flag(), in.text(), in.optional())));
            case NUMERIC ->
                new Numeric(
                        Double.longBitsToDouble(in.largeNumber()),
                        Double.longBitsToDouble(in.largeNumber()),
                        in.optional());
            case TYPED -> new Typed(in.all(in::text), in.optional());
            default -> throw new IllegalStateException("no such kind of answer");
        };
    }
}
