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
public final class Findings {
    private final List<Heading> headings = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Quiz> quizzes = new ArrayList<>();
    private final List<Excerpt> excerpts = new ArrayList<>();
    private final Set<String> explorables = new LinkedHashSet<>();
    private final List<String> objectives = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int words;

    private final Set<String> mentionedInSection = new HashSet<>();
    private String sectionId = "";
    private String sectionLabel = "";

    Findings() {}

    public void addHeading(int level, String id, String html, String text) {
        headings.add(new Heading(level, id, html, text));
    }

    public void add(Quiz quiz) {
        quizzes.add(quiz);
    }

    public void add(Excerpt excerpt) {
        excerpts.add(excerpt);
    }

    /** Notes that the article shows an interactive figure: {@code dx-lb}. */
    public void addExplorable(String name) {
        explorables.add(name);
    }

    /** Notes what the article promises that readers will be able to do, as HTML for any page. */
    public void addObjective(String html) {
        objectives.add(html);
    }

    void add(Anchor anchor) {
        anchors.add(anchor);
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    void addWords(int count) {
        words += count;
    }

    void countWords(String text) {
        words += WordCount.of(text);
    }

    /** Begins a section: terms are linked anew, and count as used under this place. */
    public void section(String id, String label) {
        under(id, label);
        mentionedInSection.clear();
    }

    /** Terms count as used under this place from here on, still once in their section. */
    public void under(String id, String label) {
        sectionId = id;
        sectionLabel = label;
    }

    /** Counts a term as used in the current section; whether it is for the first time. */
    public boolean mention(Term term) {
        if (!mentionedInSection.add(term.id())) {
            return false;
        }
        mentions.add(new Mention(term.id(), sectionId, sectionLabel));
        return true;
    }

    boolean isMentioned(Term term) {
        return mentionedInSection.contains(term.id());
    }

    /** Takes an id, unless it is taken already. */
    boolean takeId(String id) {
        return ids.add(id);
    }

    /** Takes an id that is generated: the base, or the base with {@code -1}, {@code -2} and so on where it is taken. */
    public String uniqueId(String base) {
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
                objectives,
                words,
                diagnostics);
    }
}
