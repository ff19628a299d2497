package org.colloquy.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.render.TemplateTag.Kind;

/**
 * Reads the tags of a template with their exact places, which the template engine does not tell. Follows the specification of
 * Mustache 1.4 without the change of delimiters.
 */
final class TemplateParser {
    private final SourceText source;
    private final List<Diagnostic> problems;
    private final Deque<TemplateTag> open = new ArrayDeque<>();
    private final List<TemplateTag> roots = new ArrayList<>();

    private TemplateParser(SourceText source, List<Diagnostic> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The outermost tags of a template; what cannot be read is added to {@code problems}. */
    static List<TemplateTag> parse(SourceText source, List<Diagnostic> problems) {
        TemplateParser parser = new TemplateParser(source, problems);
        parser.run();
        return parser.roots;
    }

    private void run() {
        String text = source.text();
        int at = text.indexOf("{{");
        while (at >= 0) {
            boolean triple = text.startsWith("{{{", at);
            int from = at + (triple ? 3 : 2);
            String closer = triple ? "}}}" : "}}";
            int to = text.indexOf(closer, from);
            if (to < 0) {
                problem(at, from, "this tag is never closed with '" + closer + "'");
                return;
            }
            tag(from, to, triple);
            at = text.indexOf("{{", to + closer.length());
        }
        for (TemplateTag tag : open) {
            problem(tag.start(), tag.end(), "'" + tag.name() + "' is never closed with '{{/" + tag.name() + "}}'");
        }
    }

    private void tag(int from, int to, boolean triple) {
        char sigil = from < to ? source.text().charAt(from) : ' ';
        if (sigil == '!' && !triple) {
            return;
        }
        if (sigil == '=' && !triple) {
            problem(from, to, "templates keep the delimiters '{{' and '}}'");
            return;
        }
        Kind kind = triple ? Kind.VARIABLE : kind(sigil);
        boolean hasSigil = !triple && "#^/><$&".indexOf(sigil) >= 0;
        int start = from + (hasSigil ? 1 : 0);
        while (start < to && Character.isWhitespace(source.text().charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        String name = source.text().substring(start, end);
        if (name.isEmpty()) {
            problem(from, to, "a tag without a name");
        } else if (sigil == '/' && !triple) {
            close(name, start, end);
        } else {
            add(new TemplateTag(kind, name, start, end, new ArrayList<>()));
        }
    }

    private static Kind kind(char sigil) {
        return switch (sigil) {
            case '#' -> Kind.SECTION;
            case '^' -> Kind.INVERTED;
            case '>' -> Kind.PARTIAL;
            case '<' -> Kind.PARENT;
            case '$' -> Kind.BLOCK;
            default -> Kind.VARIABLE;
        };
    }

    private void add(TemplateTag tag) {
        TemplateTag parent = open.peek();
        (parent == null ? roots : parent.children()).add(tag);
        if (tag.kind() != Kind.VARIABLE && tag.kind() != Kind.PARTIAL) {
            open.push(tag);
        }
    }

    private void close(String name, int start, int end) {
        TemplateTag opened = open.poll();
        if (opened == null) {
            problem(start, end, "'{{/" + name + "}}' closes nothing that is open");
        } else if (!opened.name().equals(name)) {
            int line = source.lineAt(opened.start());
            problem(
                    start,
                    end,
                    "'" + name + "' is closed here, but '" + opened.name() + "' is open since line " + line);
        }
    }

    private void problem(int start, int end, String message) {
        problems.add(source.problem(Rule.TEMPLATE_ERROR, start, end, message));
    }
}
