package org.colloquy.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.course.Term;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.Anchor;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.markdown.Mention;
import org.colloquy.site.Page;
import org.colloquy.site.Site;

/** Whether the terms of the glossary are used: found in a text, or linked by hand. */
final class TermRules {
    private final Site site;
    private final ConvertedSite articles;

    TermRules(Site site, ConvertedSite articles) {
        this.site = site;
        this.articles = articles;
    }

    List<Diagnostic> check() {
        Set<String> used = used();
        return site.course().glossary().terms().stream()
                .filter(term -> !used.contains(term.id()))
                .map(this::problem)
                .toList();
    }

    /** A term that only another term's explanation links to has its use too. */
    private Set<String> used() {
        Set<String> used = new HashSet<>();
        for (Article article : articles.byUrl().values()) {
            article.mentions().stream().map(Mention::termId).forEach(used::add);
            linked(article.anchors()).forEach(used::add);
        }
        linked(articles.glossary().anchors()).forEach(used::add);
        return used;
    }

    private static Stream<String> linked(List<Anchor> anchors) {
        return anchors.stream()
                .filter(anchor -> anchor.page() instanceof Page.GlossaryPage)
                .map(Anchor::id);
    }

    private Diagnostic problem(Term term) {
        Term.Name name = term.names().get(0);
        return site.course()
                .glossary()
                .source()
                .problem(
                        Rule.UNUSED_TERM,
                        name.start(),
                        name.end(),
                        "the term '" + term.name() + "' is used nowhere in the course");
    }
}
