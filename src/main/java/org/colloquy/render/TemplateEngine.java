package org.colloquy.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheResolver;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import org.colloquy.diagnostic.SourceText;

/** The compiled templates of pages. Safe to share between threads. */
final class TemplateEngine {
    private final Map<PageKind, Mustache> pages = new EnumMap<>(PageKind.class);

    TemplateEngine(Map<String, SourceText> sources) {
        Factory factory = new Factory(name -> {
            SourceText source = sources.get(name);
            return source == null ? null : new StringReader(withoutFrame(source.text()));
        });
        for (PageKind kind : PageKind.values()) {
            pages.put(kind, factory.compile(kind.template()));
        }
    }

    void write(PageKind kind, TemplateModel model, Writer out) throws IOException {
        Mustache template = pages.get(kind);
        if (template == null) {
            throw new IllegalStateException("no template for " + kind);
        }
        // Mustache writes many small pieces, and encoding each one alone costs more than all else
        Writer buffered = new BufferedWriter(out);
        template.execute(buffered, model);
        buffered.write('\n');
        buffered.flush();
    }

    /** Names templates from the root of their folder, and escapes what HTML needs escaped and nothing more. */
    private static final class Factory extends DefaultMustacheFactory {
        Factory(MustacheResolver resolver) {
            super(resolver);
        }

        @Override
        public String resolvePartialPath(String dir, String name, String extension) {
            return name + extension;
        }

        @Override
        public void encode(String value, Writer out) {
            try {
                escape(value, out);
            } catch (IOException e) {
                throw new MustacheException("cannot write a page", e);
            }
        }
    }

    /**
     * A template without the comment at its head and the line end at its foot: Mustache.java keeps the line of a comment
     * and of an included template, which would leave empty lines all over a page.
     */
    private static String withoutFrame(String template) {
        int start = template.startsWith("{{!") ? template.indexOf("}}") + 2 : 0;
        while (start < template.length() && Character.isWhitespace(template.charAt(start))) {
            start++;
        }
        return template.substring(start).stripTrailing();
    }

    private static void escape(String value, Writer out) throws IOException {
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            String entity = switch (value.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> "";
            };
            if (!entity.isEmpty()) {
                out.write(value, done, i - done);
                out.write(entity);
                done = i + 1;
            }
        }
        out.write(value, done, value.length() - done);
    }
}
