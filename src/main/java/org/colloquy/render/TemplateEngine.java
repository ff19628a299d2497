package org.colloquy.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheResolver;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import org.colloquy.diagnostic.SourceText;
import org.jspecify.annotations.Nullable;

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

    /**
     * A page in UTF-8.
     *
     * @param capacity about how many bytes it will have
     */
    byte[] page(PageKind kind, TemplateModel model, int capacity) {
        Mustache template = pages.get(kind);
        if (template == null) {
            throw new IllegalStateException("no template for " + kind);
        }
        Utf8Writer out = new Utf8Writer(capacity);
        template.execute(out, model);
        out.write('\n');
        return out.toByteArray();
    }

    /** Names templates from the root of their folder, and escapes what HTML needs escaped and nothing more. */
    private static final class Factory extends DefaultMustacheFactory {
        Factory(MustacheResolver resolver) {
            super(resolver);
            setObjectHandler(new ReflectionObjectHandler() {
                @Override
                public Binding createBinding(@Nullable String name, TemplateContext context, Code code) {
                    // plain text between tags has no name, and is never asked for a value
                    return new NameBinding(name == null ? "." : name);
                }
            });
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
