package org.colloquy.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.diagnostic.SourceText;
import org.jspecify.annotations.Nullable;

/** The templates of pages, each compiled when the first page asks for it. Safe to share between threads. */
final class TemplateEngine {
    private final Factory factory;

    TemplateEngine(Map<String, SourceText> sources) {
        Map<String, String> texts = new HashMap<>();
        sources.forEach((name, source) -> texts.put(name, withoutFrame(source.text())));
        this.factory = new Factory(texts);
    }

    /**
     * A page in UTF-8.
     *
     * @param capacity about how many bytes it will have
     */
    byte[] page(PageKind kind, TemplateModel model, int capacity) {
        Utf8Writer out = new Utf8Writer(capacity);
        factory.compile(kind.template()).execute(out, model);
        out.write('\n');
        return out.toByteArray();
    }

    /** Names templates from the root of their folder, and escapes what HTML needs escaped and nothing more. */
    private static final class Factory extends DefaultMustacheFactory {
        private final Map<String, String> texts;
        private final Map<String, Mustache> partials = new HashMap<>();

        /** @param texts the templates by name */
        Factory(Map<String, String> texts) {
            super(name -> {
                String text = texts.get(name);
                return text == null ? null : new StringReader(text);
            });
            this.texts = texts;
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

        /**
         * Mustache.java reads a template again wherever another includes it, since it puts the blocks of a page right into the
         * templates around it. One that has no blocks, and includes none that could have, is read once and copied.
         */
        @Override
        public synchronized Mustache compilePartial(String name) {
            String text = texts.getOrDefault(name, "");
            if (text.contains("{{$") || text.contains("{{<") || text.contains("{{>")) {
                return super.compilePartial(name);
            }
            Mustache partial = partials.get(name);
            if (partial == null) {
                partial = super.compilePartial(name);
                partials.put(name, partial);
            }
            return (Mustache) partial.clone();
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
