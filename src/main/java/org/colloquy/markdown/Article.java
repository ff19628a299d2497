package org.colloquy.markdown;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.course.Quiz;
import org.colloquy.diagnostic.Diagnostic;

/**
 * A converted text: what remains of a lesson, dialogue or glossary when its syntax tree is gone.
 *
 * @param html        the body as HTML; the first-level heading that is the page's title is not in it
 * @param headings    in order, levels 2 to 6
 * @param ids         every id in the HTML
 * @param anchors     links from it to places on pages, to be checked when all ids are known
 * @param mentions    terms of the glossary in it, once per section and term
 * @param quizzes     in order
 * @param excerpts    the parts of dialogues that it shows
 * @param explorables names of the interactive figures in it, each once: {@code dx-lb}
 * @param objectives  what readers will be able to do after it, as HTML without links, for any page
 * @param words       how many words readers read, code and folded text included
 * @param diagnostics what is wrong with it
 */
public record Article(
        String html,
        List<Heading> headings,
        Set<String> ids,
        List<Anchor> anchors,
        List<Mention> mentions,
        List<Quiz> quizzes,
        List<Excerpt> excerpts,
        List<String> explorables,
        List<String> objectives,
        int words,
        List<Diagnostic> diagnostics) {
    /** The article of a page without text. */
    public static final Article EMPTY = new Article(
            "", List.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, List.of());

    public Article {
        headings = List.copyOf(headings);
        ids = Set.copyOf(ids);
        anchors = List.copyOf(anchors);
        mentions = List.copyOf(mentions);
        quizzes = List.copyOf(quizzes);
        excerpts = List.copyOf(excerpts);
        explorables = List.copyOf(explorables);
        objectives = List.copyOf(objectives);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same article with one more problem. */
    public Article with(Diagnostic problem) {
        return with(html, ids, List.of(problem));
    }

    /** The same article in other HTML, which has other ids, with more problems. */
    Article with(String newHtml, Set<String> newIds, List<Diagnostic> more) {
        return new Article(
                newHtml,
                headings,
                newIds,
                anchors,
                mentions,
                quizzes,
                excerpts,
                explorables,
                objectives,
                words,
                Stream.concat(diagnostics.stream(), more.stream()).toList());
    }
}
