package org.colloquy.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.course.Glossary;
import org.colloquy.course.Glossary.Introduction;
import org.colloquy.course.Slug;
import org.colloquy.course.Term;
import org.colloquy.course.Term.Explanation;
import org.colloquy.course.Term.Match;
import org.colloquy.course.Term.Name;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.read.RawTerm.RawText;
import org.colloquy.read.yaml.Located;

/**
 * Reads glossary.md: definition lists or, when it has none, a heading {@code ## Term} for each term. What stands between
 * the title and the first term is the introduction.
 */
final class GlossaryReader {
    private static final Pattern TITLE = Pattern.compile(" {0,3}#[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern LABEL = Pattern.compile(
            "(?:\\*\\*([^*\\r\\n]+?)(?:[.:!?。：]\\*\\*|\\*\\*[.:])|__([^_\\r\\n]+?)(?:[.:]__|__[.:]))\\s*");

    private final SourceText source;
    private final List<Diagnostic> problems;
    private final Set<String> written = new HashSet<>();
    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> givenIds = new HashSet<>();

    private GlossaryReader(SourceText source, List<Diagnostic> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** @param path relative to the course */
    static Glossary read(String path, SourceText source, List<Diagnostic> problems) {
        FrontMatter front = FrontMatter.of(source, problems);
        List<Line> lines = Line.of(source.text(), front.bodyStart());
        List<RawTerm> raw = DefinitionLists.in(source.text(), lines);
        if (raw.isEmpty()) {
            raw = TermHeadings.in(source.text(), lines);
        }
        Optional<Line> heading =
                lines.stream().filter(line -> !titleOf(line).isEmpty()).findFirst();
        String title = front.title().orElse(heading.map(GlossaryReader::titleOf).orElse(""));
        List<Term> terms = new GlossaryReader(source, problems).terms(raw);
        int start = heading.map(line -> line.start() + line.text().length()).orElse(front.bodyStart());
        int end = raw.isEmpty()
                ? source.text().length()
                : raw.get(0).names().get(0).start();
        return new Glossary(Optional.of(path), source, title, introduction(source, start, end), terms);
    }

    private static String titleOf(Line line) {
        Matcher heading = TITLE.matcher(line.text());
        return heading.matches() ? InlineText.of(heading.group(1)) : "";
    }

    /** @param firstTerm offset in the line of the first term, which begins with {@code ##} where terms are headings */
    private static Optional<Introduction> introduction(SourceText source, int start, int firstTerm) {
        int end = firstTerm;
        while (end < source.text().length()
                && end > 0
                && !Line.isEnd(source.text().charAt(end - 1))) {
            end--;
        }
        boolean empty = end <= start || source.text().substring(start, end).isBlank();
        return empty ? Optional.empty() : Optional.of(new Introduction(start, end));
    }

    /** A term before ids are given out. */
    private record Entry(List<Name> names, Optional<Located> id, List<Explanation> explanations) {}

    private List<Term> terms(List<RawTerm> raw) {
        List<Entry> entries = raw.stream().flatMap(term -> entry(term).stream()).toList();
        entries.stream()
                .flatMap(entry -> entry.id().stream())
                .map(Located::text)
                .forEach(givenIds::add);
        return entries.stream().map(this::term).toList();
    }

    private Optional<Entry> entry(RawTerm raw) {
        List<Name> names = new ArrayList<>();
        Optional<Located> id = Optional.empty();
        for (Line line : raw.names()) {
            TermLine term = TermLine.of(line, source, problems);
            id = id.or(term::id);
            if (!term.name().text().isEmpty() && isNew(term.name())) {
                names.add(term.name());
            }
        }
        if (!names.isEmpty() && raw.explanations().isEmpty()) {
            Name name = names.get(0);
            problems.add(source.problem(
                    Rule.EMPTY_BLOCK, name.start(), name.end(), "the term '" + name.text() + "' has no explanation"));
        }
        boolean complete = !names.isEmpty() && !raw.explanations().isEmpty();
        List<Explanation> explanations =
                raw.explanations().stream().map(GlossaryReader::explanation).toList();
        return complete ? Optional.of(new Entry(names, id, explanations)) : Optional.empty();
    }

    private boolean isNew(Name name) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        boolean anyCase = name.match() != Match.CASE;
        boolean known = written.contains(name.text()) || (anyCase && lowerCase.contains(lower));
        if (known) {
            String message = "the term '" + name.text() + "' stands in the glossary already";
            problems.add(source.problem(Rule.DUPLICATE_TERM, name.start(), name.end(), message)
                    .withHint("put all explanations below one term"));
            return false;
        }
        written.add(name.text());
        if (anyCase) {
            lowerCase.add(lower);
        }
        return true;
    }

    private Term term(Entry entry) {
        Name first = entry.names().get(0);
        return new Term(id(entry), entry.names(), entry.explanations(), first.start(), first.end());
    }

    private String id(Entry entry) {
        if (entry.id().isPresent()) {
            Located given = entry.id().get();
            if (ids.add(given.text())) {
                return given.text();
            }
            String message = "the id '" + given.text() + "' belongs to another term already";
            problems.add(source.problem(Rule.DUPLICATE_ID, given.start(), given.end(), message));
        }
        String slug = Slug.of(entry.names().get(0).text());
        String wanted = slug.isEmpty() ? "term" : slug;
        String id = wanted;
        for (int i = 2; givenIds.contains(id) || !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private static Explanation explanation(RawText raw) {
        Matcher label = LABEL.matcher(raw.markdown());
        boolean labelled = label.lookingAt() && label.end() < raw.markdown().length();
        if (!labelled) {
            return new Explanation(Optional.empty(), raw.markdown(), raw.start(), raw.end());
        }
        String words = label.group(1) != null ? label.group(1) : label.group(2);
        String rest = raw.markdown().substring(label.end());
        return new Explanation(Optional.of(words.strip()), rest, raw.start() + label.end(), raw.end());
    }
}
