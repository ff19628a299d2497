package org.colloquy.markdown.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.markdown.syntax.Attributes;
import org.colloquy.markdown.syntax.Attributes.Attribute;

/** Writes the attributes that an author gave, without those that could do harm. */
final class AttributeWriter {
    /** Names that the writer sets itself, so that no element has one twice. */
    private static final Set<String> OWN =
            Set.of("href", "src", "alt", "title", "width", "height", "loading", "tabindex");

    /** What could run or load something; events are told by their {@code on}. */
    private static final Set<String> ACTIVE = Set.of(
            "style",
            "srcdoc",
            "srcset",
            "action",
            "formaction",
            "form",
            "poster",
            "background",
            "ping",
            "data",
            "xlink:href",
            "is",
            "nonce",
            "target",
            "http-equiv",
            "content",
            "manifest",
            "code",
            "codebase");

    private final ArticleWriter writer;

    AttributeWriter(ArticleWriter writer) {
        this.writer = writer;
    }

    void write(Attributes attributes, boolean withId) {
        write(attributes, withId, "");
    }

    /** Appends id, classes (the given one first) and the rest. */
    void write(Attributes attributes, boolean withId, String firstClass) {
        if (attributes.all().isEmpty() && firstClass.isEmpty()) {
            return;
        }
        StringBuilder out = writer.out();
        if (withId) {
            attributes
                    .id()
                    .ifPresent(id -> out.append(" id=\"")
                            .append(Escape.text(writer.claimId(id.value(), id.start(), id.end())))
                            .append('"'));
        }
        classes(attributes, firstClass);
        List<Attribute> duplicates = attributes.duplicates();
        for (Attribute pair : attributes.pairs()) {
            if (isAllowed(pair) && !duplicates.contains(pair)) {
                out.append(' ').append(pair.name()).append("=\"");
                Escape.text(out, pair.value());
                out.append('"');
            }
        }
    }

    private void classes(Attributes attributes, String firstClass) {
        StringBuilder out = writer.out();
        String space = " class=\"";
        if (!firstClass.isEmpty()) {
            out.append(space).append(firstClass);
            space = " ";
        }
        for (String name : attributes.classes()) {
            Escape.text(out.append(space), name);
            space = " ";
        }
        out.append(space.equals(" ") ? "\"" : "");
    }

    private boolean isAllowed(Attribute pair) {
        String name = pair.name().toLowerCase(Locale.ROOT);
        boolean active = name.startsWith("on") || ACTIVE.contains(name);
        boolean named =
                name.charAt(0) >= 'a' && name.charAt(0) <= 'z' && name.chars().allMatch(c -> c < 0x80);
        return named
                && !OWN.contains(name)
                && !(active && writer.style().escapeHtml())
                && !Schemes.isUnsafe(pair.value());
    }
}
