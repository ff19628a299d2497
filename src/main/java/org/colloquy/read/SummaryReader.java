package org.colloquy.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.read.Outline.Entry;
import org.colloquy.read.yaml.Located;

/**
 * Reads SUMMARY.md by the rules that users of mdBook and HonKit know: lists of links, nested by indentation; a heading
 * begins a part and a line {@code ---} ends it; a link outside of lists stands before or after all parts; a link to
 * nothing is a lesson that is planned. The heading of the list itself ({@code # Summary}) is no part.
 */
final class SummaryReader {
    private static final int DEEPEST = 30;
    private static final Set<String> OWN_TITLES = Set.of("summary", "table of contents", "contents");
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+(.*)");
    private static final Pattern RULE = Pattern.compile(" {0,3}([-*_])(?:[ \\t]*\\1){2,}[ \\t]*");
    private static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]*])*)]"
            + "\\([ \\t]*(?:<([^<>]*)>|((?:[^()\"]|\\([^()]*\\))*?))(?:[ \\t]+\"[^\"]*\")?[ \\t]*\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]+:|//).*");

    private final SourceText source;
    private final List<Diagnostic> problems;
    private final Node top = new Node(-1, Optional.empty(), Optional.empty());
    private final Deque<Node> open = new ArrayDeque<>();
    private Node part = top;

    private SummaryReader(SourceText source, List<Diagnostic> problems) {
        this.source = source;
        this.problems = problems;
    }

    static Outline read(SourceText source, List<Diagnostic> problems) {
        SummaryReader reader = new SummaryReader(source, problems);
        List<Line> lines = Line.of(source.text(), 0).stream()
                .filter(line -> !line.isBlank())
                .filter(line -> !line.text().strip().startsWith("<!--"))
                .toList();
        for (int i = hasOwnTitle(lines) ? 1 : 0; i < lines.size(); i++) {
            reader.take(lines.get(i));
        }
        return new Outline(source, reader.top.entries());
    }

    /** An entry while its children are still being read. */
    private record Node(int indent, Optional<String> title, Optional<Located> target, List<Node> children) {
        Node(int indent, Optional<String> title, Optional<Located> target) {
            this(indent, title, target, new ArrayList<>());
        }

        List<Entry> entries() {
            return children.stream()
                    .map(node -> new Entry(node.title, false, node.target, node.entries()))
                    .toList();
        }
    }

    /** Whether the first heading names the list: by its words, or because no list of its level follows. */
    private static boolean hasOwnTitle(List<Line> lines) {
        Matcher first = lines.isEmpty() ? null : HEADING.matcher(lines.get(0).text());
        if (first == null || !first.matches()) {
            return false;
        }
        boolean named = OWN_TITLES.contains(InlineText.of(first.group(2)).toLowerCase(Locale.ROOT));
        boolean listFollows =
                lines.size() > 1 && ITEM.matcher(lines.get(1).text()).matches();
        List<Integer> levels = lines.stream()
                .skip(1)
                .map(line -> HEADING.matcher(line.text()))
                .filter(Matcher::matches)
                .map(heading -> heading.group(1).length())
                .toList();
        int own = first.group(1).length();
        return named || !listFollows || (!levels.isEmpty() && levels.stream().allMatch(level -> level > own));
    }

    private void take(Line line) {
        Matcher heading = HEADING.matcher(line.text());
        if (RULE.matcher(line.text()).matches()) {
            part = top;
            open.clear();
        } else if (heading.matches()) {
            part = new Node(-1, Optional.of(InlineText.of(heading.group(2))), Optional.empty());
            top.children().add(part);
            open.clear();
        } else {
            Matcher item = ITEM.matcher(line.text());
            if (item.matches()) {
                takeItem(line, item.start(1));
            } else if (line.text().strip().startsWith("[")) {
                part = top;
                open.clear();
                node(line, 0, -1).ifPresent(top.children()::add);
            }
        }
    }

    private void takeItem(Line line, int contentStart) {
        int indent = line.indent();
        while (!open.isEmpty() && open.peek().indent() >= indent) {
            open.pop();
        }
        if (open.size() >= DEEPEST) {
            String message = "the list nests deeper than " + DEEPEST + " levels";
            problems.add(source.problem(Rule.TOO_COMPLEX, line.start() + contentStart, line.end(), message));
            return;
        }
        Node parent = open.isEmpty() ? part : open.peek();
        node(line, contentStart, indent).ifPresent(node -> {
            parent.children().add(node);
            open.push(node);
        });
    }

    private Optional<Node> node(Line line, int contentStart, int indent) {
        Matcher link = LINK.matcher(line.text());
        if (!link.find(contentStart)) {
            return Optional.of(new Node(
                    indent, Optional.of(InlineText.of(line.text().substring(contentStart))), Optional.empty()));
        }
        Optional<String> title = Optional.of(InlineText.of(link.group(1))).filter(words -> !words.isEmpty());
        int group = link.group(2) != null ? 2 : 3;
        String written = link.group(group).strip();
        if (written.isEmpty()) {
            return Optional.of(new Node(indent, title, Optional.empty()));
        }
        int start = line.start() + link.start(group);
        int end = line.start() + link.end(group);
        Optional<String> path =
                ELSEWHERE.matcher(written).matches() ? Optional.empty() : CoursePath.ofLink("", written);
        if (path.isEmpty()) {
            String message = "'" + written + "' lies outside the course, expected one of its lessons";
            problems.add(source.problem(Rule.BROKEN_LINK, start, end, message));
        }
        return path.map(file -> new Node(indent, title, Optional.of(new Located(file, start, end))));
    }
}
