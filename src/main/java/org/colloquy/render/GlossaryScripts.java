package org.colloquy.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.colloquy.markdown.ConvertedGlossary;
import org.colloquy.site.GlossaryFiles;
import org.colloquy.site.Url;

/**
 * The explanations of all terms as scripts, which pages opened by double-click can load where they could not load data.
 * {@code glossary-cards.js} reads them. Each file is one call:
 *
 * <pre>{@code
 * colloquyTerms({
 * "load-balancing":["Load balancing",["","<p>Spreading requests …<\/p>"],["Analogy","<p>A highway …<\/p>"]],
 * …
 * });
 * }</pre>
 *
 * <p>The key is the term's id. Its value is the term's name, followed by its explanations, the plainest first: each a label,
 * empty when it has none, and the HTML of the glossary page, with links relative to that page. Terms are in the author's
 * order. In which file a term stands, {@link GlossaryFiles} says.
 */
final class GlossaryScripts {
    private GlossaryScripts() {}

    static Map<Url, byte[]> of(ConvertedGlossary glossary, GlossaryFiles files) {
        List<Url> urls = files.urls();
        List<StringBuilder> bodies = new ArrayList<>();
        urls.forEach(url -> bodies.add(new StringBuilder()));
        for (ConvertedGlossary.Entry entry : glossary.entries()) {
            StringBuilder body = bodies.get(files.indexOf(entry.term().id()));
            body.append(body.isEmpty() ? "\n" : ",\n")
                    .append(ScriptText.of(entry.term().id()))
                    .append(':')
                    .append(value(entry));
        }
        Map<Url, byte[]> scripts = new TreeMap<>();
        for (int i = 0; i < urls.size(); i++) {
            String script = "colloquyTerms({" + bodies.get(i) + "\n});\n";
            scripts.put(urls.get(i), script.getBytes(StandardCharsets.UTF_8));
        }
        return scripts;
    }

    private static String value(ConvertedGlossary.Entry entry) {
        StringJoiner value = new StringJoiner(",", "[", "]");
        value.add(ScriptText.of(entry.term().name()));
        for (ConvertedGlossary.Explained explained : entry.explanations()) {
            String label = ScriptText.of(explained.label().orElse(""));
            value.add("[" + label + "," + ScriptText.of(explained.html().strip()) + "]");
        }
        return value.toString();
    }
}
