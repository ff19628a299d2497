package org.colloquy.markdown.block;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.course.Question;
import org.colloquy.course.Question.Answer;
import org.colloquy.course.Quiz;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.html.Escape;
import org.colloquy.markdown.syntax.Attributes;
import org.colloquy.markdown.syntax.Attributes.Attribute;
import org.colloquy.markdown.syntax.FencedBlock;

/** Questions to check oneself: a list to read, with answers and feedback folded, and the questions as values. */
final class QuizWriter implements BlockWriter {
    static final Set<String> KEYS = QuizAttributes.KEYS;

    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        String id = StartTag.claimId(block, article)
                .orElseGet(() -> article.findings().uniqueId("quiz"));
        StartTag.write(block, article, "div", "quiz", Optional.of(id));
        String title = block.head()
                .title()
                .map(own -> BlockContent.inline(own, article))
                .orElseGet(() -> Escape.text(article.conversion().words().get("quiz-title")));
        article.out().append("<p class=\"block-title\">").append(title).append("</p>\n");
        List<Question> questions = new ArrayList<>();
        int number = 0;
        for (QuestionParts parts : QuestionSplitter.split(block)) {
            number++;
            String base = id + "-" + number;
            question(parts, base, block.head().attributes(), article).ifPresent(questions::add);
        }
        article.out().append("</div>\n");
        article.findings().add(new Quiz(id, questions));
    }

    private static Optional<Question> question(
            QuestionParts parts, String base, Attributes ofQuiz, ArticleWriter article) {
        String id = StartTag.claimId(parts.attributes(), article)
                .orElseGet(() -> article.findings().uniqueId(base));
        parts.attributes().pairs().forEach(pair -> CheckedFence.misspelt(pair, KEYS, article));
        String prompt = article.capture(() -> prompt(parts, article)).strip();
        Optional<Answer> answer = answer(parts, ofQuiz, article);
        Attributes typed = QuizAttributes.speakOfAnswers(parts.attributes()) ? parts.attributes() : ofQuiz;
        new QuestionHtml(article.conversion().words(), article.out()).write(id, prompt, answer, typed);
        return answer.map(known -> new Question(id, prompt, known));
    }

    private static void prompt(QuestionParts parts, ArticleWriter article) {
        parts.heading()
                .ifPresent(heading -> article.out()
                        .append("<p class=\"question-title\">")
                        .append(heading.words(article))
                        .append("</p>\n"));
        parts.prompt().forEach(article::node);
    }

    private static Optional<Answer> answer(QuestionParts parts, Attributes ofQuiz, ArticleWriter article) {
        boolean speaks = QuizAttributes.speakOfAnswers(parts.attributes());
        if (!parts.options().isEmpty()) {
            if (speaks) {
                Attribute first = parts.attributes().pairs().get(0);
                String message = "a question with options is answered by choosing, not by typing";
                article.problem(
                        Rule.BAD_VALUE,
                        first.source().getStartOffset(),
                        first.source().getEndOffset(),
                        message,
                        Optional.of("take '" + first.source() + "' or the options away"));
            }
            return Optional.of(new ChoiceReader(parts, article).read());
        }
        Attributes attributes = speaks ? parts.attributes() : ofQuiz;
        if (!QuizAttributes.speakOfAnswers(attributes)) {
            Node at = parts.first();
            Optional<String> hint = Optional.of("add a list of options with [ ] and [x], or {answer=…}");
            String message = "this question has no answer";
            article.problem(Rule.QUIZ_NO_ANSWER, at.getStartOffset(), at.getEndOffset(), message, hint);
            return Optional.empty();
        }
        return new TypedAnswer(attributes, article).read(ChoiceReader.feedback(parts.feedback(), article));
    }
}
