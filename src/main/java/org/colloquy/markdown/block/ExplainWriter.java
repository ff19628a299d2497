package org.colloquy.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.Term;
import org.colloquy.course.Words;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.html.Escape;
import org.colloquy.markdown.html.ExplanationWriter;
import org.colloquy.markdown.syntax.FencedBlock;

/** All explanations of one term, shown in place: the first open, the others folded, to be asked for one by one. */
final class ExplainWriter implements BlockWriter {
    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        Optional<BasedSequence> name = block.head().title();
        if (name.isEmpty()) {
            String message = "'explain' does not say which term";
            Optional<String> hint = Optional.of("name a term of the glossary behind it");
            article.problem(Rule.UNDEFINED_TERM, block.nameStart(), block.nameEnd(), message, hint);
            article.children(block);
            return;
        }
        List<Term> terms = article.conversion().site().course().glossary().terms();
        Optional<Term> found = terms.stream()
                .filter(term -> isCalled(term, name.get().toString()))
                .findFirst();
        if (found.isPresent()) {
            write(block, found.get(), article);
        } else {
            undefined(name.get(), terms, article);
            article.children(block);
        }
    }

    private static boolean isCalled(Term term, String name) {
        return term.id().equals(name)
                || term.names().stream().anyMatch(known -> known.text().equalsIgnoreCase(name));
    }

    private static void undefined(BasedSequence name, List<Term> terms, ArticleWriter article) {
        Optional<String> hint = Suggestion.didYouMean(
                name.toString(),
                terms.stream().flatMap(term -> term.names().stream()).map(Term.Name::text));
        String message = "the glossary has no term '" + name + "'";
        article.problem(Rule.UNDEFINED_TERM, name.getStartOffset(), name.getEndOffset(), message, hint);
    }

    private static void write(FencedBlock block, Term term, ArticleWriter article) {
        article.findings().mention(term);
        StartTag.write(block, article, "div", "explain", StartTag.claimId(block, article));
        article.out().append("<p class=\"block-title\">");
        boolean linked = article.terms().open(term);
        article.out().append(Escape.text(term.name())).append(linked ? "</a></p>\n" : "</p>\n");
        article.children(block);
        List<Term.Explanation> explanations = term.explanations();
        for (int i = 0; i < explanations.size(); i++) {
            explanation(term, explanations.get(i), i == 0, article);
        }
        article.out().append("</div>\n");
    }

    private static void explanation(Term term, Term.Explanation explanation, boolean first, ArticleWriter article) {
        if (first) {
            article.out().append("<div class=\"explanation\">\n");
        } else {
            Words words = article.conversion().words();
            String summary = explanation
                    .label()
                    .map(label -> words.get("explain-again-as", label))
                    .orElseGet(() -> words.get("explain-again"));
            article.out().append("<details class=\"explanation\"><summary>");
            article.out().append(Escape.text(summary)).append("</summary>\n");
        }
        new ExplanationWriter(article).write(term, explanation);
        article.out().append(first ? "</div>\n" : "</details>\n");
    }
}
