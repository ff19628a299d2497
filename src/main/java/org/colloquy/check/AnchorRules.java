package org.colloquy.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Glossary;
import org.colloquy.course.Lesson;
import org.colloquy.course.Term;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.markdown.Anchor;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/** Whether the places exist that links ask for. */
final class AnchorRules {
    /** The top of every page, by the HTML standard. */
    private static final Set<String> EVERYWHERE = Set.of("", "top");

    private final Site site;
    private final ConvertedSite articles;
    private final Map<Url, Set<String>> places = new HashMap<>();

    AnchorRules(Site site, ConvertedSite articles) {
        this.site = site;
        this.articles = articles;
    }

    List<Diagnostic> check() {
        return site.pages().stream().flatMap(this::check).toList();
    }

    private Stream<Diagnostic> check(Page page) {
        List<Anchor> anchors = page instanceof Page.GlossaryPage
                ? articles.glossary().anchors()
                : articles.of(page).anchors();
        return anchors.stream()
                .filter(anchor -> !exists(anchor))
                .flatMap(anchor -> source(page).stream().map(source -> problem(source, anchor)));
    }

    private boolean exists(Anchor anchor) {
        return EVERYWHERE.contains(anchor.id())
                || articles.of(anchor.page()).ids().contains(anchor.id())
                || places(anchor.page()).contains(anchor.id());
    }

    /** Sorted, so that of two equally near names the same one is proposed on every machine. */
    private Set<String> places(Page page) {
        return places.computeIfAbsent(page.url(), url -> {
            Set<String> ids = new TreeSet<>(articles.of(page).ids());
            if (page instanceof Page.Conversation talk) {
                ids.addAll(turnsAndSegments(talk.dialogue()));
            } else if (page instanceof Page.GlossaryPage glossary) {
                glossary.glossary().terms().stream().map(Term::id).forEach(ids::add);
            }
            return ids;
        });
    }

    private static List<String> turnsAndSegments(Dialogue dialogue) {
        return dialogue.segments().stream()
                .flatMap(segment -> Stream.concat(
                        Stream.of(segment.id()),
                        segment.turns().stream()
                                .flatMap(turn -> Stream.concat(Stream.of(turn.id()), turn.aliases().stream()))))
                .toList();
    }

    private Diagnostic problem(SourceText source, Anchor anchor) {
        Page page = anchor.page();
        String place = "'" + anchor.id() + "'";
        Rule rule = Rule.BROKEN_ANCHOR;
        String message = "no heading or id " + place + " in " + name(page);
        if (page instanceof Page.GlossaryPage) {
            rule = Rule.UNDEFINED_TERM;
            message = "no term " + place + " in " + name(page);
        } else if (page instanceof Page.Conversation) {
            rule = Rule.MISSING_TURN;
            message = "no turn or segment " + place + " in " + name(page);
        }
        return source.problem(rule, anchor.start(), anchor.end(), message)
                .withHint(Suggestion.didYouMeanId(anchor.id(), places(page).stream()));
    }

    /** The file that a page is made of, as messages name it. */
    private static String name(Page page) {
        if (page instanceof Page.Conversation talk) {
            return talk.dialogue().path();
        }
        if (page instanceof Page.GlossaryPage glossary) {
            return glossary.glossary().path().orElse(page.title());
        }
        return page.text().map(Lesson::path).orElse("'" + page.title() + "'");
    }

    private static Optional<SourceText> source(Page page) {
        if (page instanceof Page.Conversation talk) {
            return Optional.of(talk.dialogue().source());
        }
        if (page instanceof Page.GlossaryPage glossary) {
            return Optional.of(glossary.glossary()).map(Glossary::source);
        }
        return page.text().map(Lesson::source);
    }
}
