package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.course.Lesson;
import org.colloquy.course.Lesson.FormerId;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.markdown.html.Escape;

/** Puts an anchor into a heading for each id that it had before, when all ids of the page are known. */
final class FormerIds {
    private final Article article;
    private final Set<String> ids;
    private final StringBuilder html;
    private final List<Diagnostic> problems = new ArrayList<>();

    private FormerIds(Article article) {
        this.article = article;
        this.ids = new HashSet<>(article.ids());
        this.html = new StringBuilder(article.html());
    }

    /** The article with the former ids that the lesson's front matter keeps alive. */
    static Article kept(Article article, Lesson lesson) {
        if (lesson.meta().formerIds().isEmpty()) {
            return article;
        }
        FormerIds formerIds = new FormerIds(article);
        lesson.meta().formerIds().forEach(formerIds::keep);
        return article.with(formerIds.html.toString(), formerIds.ids, formerIds.problems);
    }

    private void keep(FormerId id) {
        Optional<Heading> heading = article.headings().stream()
                .filter(each -> each.id().equals(id.now().text()))
                .findFirst();
        String former = id.former().text();
        if (heading.isEmpty()) {
            problems.add(missing(id));
        } else if (former.isEmpty() || former.chars().anyMatch(c -> c <= ' ' || Character.isWhitespace(c))) {
            problems.add(
                    id.former().problem(Rule.BAD_VALUE, "'" + former + "' was never an id, which has no white space"));
        } else if (ids.contains(former)) {
            problems.add(id.former()
                    .problem(Rule.BAD_VALUE, "'" + former + "' is an id on this page and cannot lead to another")
                    .withHint("remove it"));
        } else if (insert(heading.get(), former)) {
            ids.add(former);
        }
    }

    private Diagnostic missing(FormerId id) {
        String now = id.now().text();
        Optional<String> first = article.headings().stream()
                .findFirst()
                .map(heading -> "write the id of a heading, as in '" + heading.id() + "'");
        return id.now()
                .problem(Rule.BROKEN_ANCHOR, "no heading '" + now + "' in this lesson")
                .withHint(
                        Suggestion.didYouMeanId(now, article.headings().stream().map(Heading::id))
                                .or(() -> first));
    }

    /** Headings are written by us, so that what they begin with is known. */
    private boolean insert(Heading heading, String former) {
        String tag = "<h" + heading.level() + " id=\"" + Escape.text(heading.id()) + '"';
        int start = html.indexOf(tag);
        if (start < 0) {
            return false;
        }
        html.insert(html.indexOf(">", start + tag.length()) + 1, "<span id=\"" + Escape.text(former) + "\"></span>");
        return true;
    }
}
