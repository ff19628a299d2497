package org.colloquy.markdown.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.course.Quiz;
import org.colloquy.course.Term;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.markdown.Anchor;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.Excerpt;
import org.colloquy.markdown.Heading;
import org.colloquy.markdown.Mention;

/** What one article collects on the way, for the pages and checks that come after it. */
final class Findings {
    final List<Heading> headings = new ArrayList<>();
    final Set<String> ids = new LinkedHashSet<>();
    final List<Anchor> anchors = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Quiz> quizzes = new ArrayList<>();
    final List<Excerpt> excerpts = new ArrayList<>();
    final Set<String> explorables = new LinkedHashSet<>();
    final List<Diagnostic> diagnostics = new ArrayList<>();
    int words;

    private final Set<String> mentionedInSection = new HashSet<>();
    private String sectionId = "";
    private String sectionLabel = "";

    /** A new section begins; terms count again. */
    void section(String id, String label) {
        sectionId = id;
        sectionLabel = label;
        mentionedInSection.clear();
    }

    /** Mentions belong to another place of the same section. */
    void under(String id, String label) {
        sectionId = id;
        sectionLabel = label;
    }

    /** Whether this is the first mention of the term in its section; if so, it is remembered. */
    boolean mention(Term term) {
        if (!mentionedInSection.add(term.id())) {
            return false;
        }
        mentions.add(new Mention(term.id(), sectionId, sectionLabel));
        return true;
    }

    boolean isMentioned(Term term) {
        return mentionedInSection.contains(term.id());
    }

    /** A free id: the base, or the base with {@code -1}, {@code -2} and so on. */
    String uniqueId(String base) {
        String id = base;
        for (int i = 1; !ids.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    Article article(String html) {
        return new Article(
                html,
                headings,
                ids,
                anchors,
                mentions,
                quizzes,
                excerpts,
                List.copyOf(explorables),
                words,
                diagnostics);
    }
}
