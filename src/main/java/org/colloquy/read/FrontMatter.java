package org.colloquy.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.course.Lesson.Meta;
import org.colloquy.course.Lesson.Requirement;
import org.colloquy.course.Slug;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.read.yaml.Fields;
import org.colloquy.read.yaml.Located;
import org.colloquy.read.yaml.YamlNode.Entry;
import org.colloquy.read.yaml.YamlReader;

/**
 * The YAML between {@code ---} lines at the start of a Markdown file.
 *
 * @param bodyStart offset of the first character after it
 */
record FrontMatter(Optional<String> title, Meta meta, int bodyStart) {
    private static final Set<String> KEYS = new TreeSet<>(List.of(
            "title",
            "description",
            "slug",
            "order",
            "draft",
            "minutes",
            "requires",
            "aliases",
            "tags",
            "lang",
            "glossary"));

    /** Reads the front matter of a file; most have none. */
    static FrontMatter of(SourceText source, List<Diagnostic> problems) {
        String text = source.text();
        int start = nextLine(text, 0);
        if (!text.startsWith("---") || !text.substring(0, start).stripTrailing().equals("---")) {
            return new FrontMatter(Optional.empty(), Meta.NONE, 0);
        }
        for (int line = start; line < text.length(); line = nextLine(text, line)) {
            if (closes(text, line)) {
                Fields fields = YamlReader.read(source, start, line, problems);
                return read(source, fields, nextLine(text, line), problems);
            }
        }
        problems.add(source.problem(Rule.BAD_YAML, 0, 3, "the front matter that begins here is never closed")
                .withHint(
                        "close it with a line '---', or put an empty line before it if it is a rule across the page"));
        return new FrontMatter(Optional.empty(), Meta.NONE, start);
    }

    private static boolean closes(String text, int line) {
        boolean marked = text.startsWith("---", line) || text.startsWith("...", line);
        return marked && text.substring(line + 3, nextLine(text, line)).isBlank();
    }

    /** The offset after the line end of the line that an offset lies in. */
    private static int nextLine(String text, int offset) {
        for (int i = offset; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    private static FrontMatter read(SourceText source, Fields fields, int bodyStart, List<Diagnostic> problems) {
        Aliases aliases = Aliases.of(source, fields);
        Meta meta = new Meta(
                fields.text("description"),
                slug(fields),
                fields.number("order"),
                fields.flag("draft").orElse(false),
                fields.count("minutes"),
                fields.texts("requires").stream()
                        .map(target -> new Requirement(target.text(), target.start(), target.end()))
                        .toList(),
                aliases.pages(),
                aliases.ids(),
                texts(fields, "tags"),
                Language.of(fields, "lang"),
                fields.flag("glossary").orElse(true),
                extra(source, fields, problems));
        return new FrontMatter(fields.text("title").filter(title -> !title.isBlank()), meta, bodyStart);
    }

    private static List<String> texts(Fields fields, String key) {
        return fields.texts(key).stream().map(Located::text).toList();
    }

    private static Optional<String> slug(Fields fields) {
        Optional<Located> written = fields.located("slug");
        Optional<String> slug = written.map(text -> Slug.of(text.text()));
        if (slug.isPresent() && !slug.get().equals(written.get().text())) {
            String expected = slug.get().isEmpty() ? "letters, digits and hyphens" : "'" + slug.get() + "'";
            fields.badValue(
                    written.get(),
                    "'slug' cannot be '" + written.get().text() + "' in an address, expected " + expected);
        }
        return slug.filter(text -> !text.isEmpty());
    }

    private static Map<String, Object> extra(SourceText source, Fields fields, List<Diagnostic> problems) {
        Map<String, Object> extra = new LinkedHashMap<>();
        for (Entry entry : fields.entries()) {
            String key = entry.key().text();
            if (KEYS.contains(key)) {
                continue;
            }
            extra.put(key, entry.value().plain());
            Optional<String> hint = Suggestion.didYouMean(key, KEYS.stream());
            if (hint.isPresent()) {
                String message = "the key '" + key + "' means nothing to Colloquy";
                problems.add(source.problem(
                                Rule.MISSPELT_KEY,
                                entry.key().start(),
                                entry.key().end(),
                                message)
                        .withHint(hint));
            }
        }
        return extra;
    }
}
