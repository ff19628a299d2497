package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.course.Glossary;
import org.colloquy.course.Term;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.markdown.ConvertedGlossary;
import org.colloquy.site.GlossaryFiles;
import org.colloquy.site.Url;
import org.junit.jupiter.api.Test;

class GlossaryScriptsTest {
    @Test
    void termHasItsNameAndItsExplanationsInOrder() {
        ConvertedGlossary glossary = new ConvertedGlossary(
                "",
                List.of(entry(
                        "say-node",
                        "Say \"node\"",
                        new ConvertedGlossary.Explained(Optional.empty(), "<p>One <b>thing</b>.</p>\n"),
                        new ConvertedGlossary.Explained(
                                Optional.of("In \\depth"), "<pre><code>&lt;/script&gt;</code></pre>\n"))),
                List.of(),
                List.of());
        assertThat(texts(glossary, new GlossaryFiles(1))).isEqualTo(Map.of("glossary/0.js", """
                        colloquyTerms({
                        "say-node":["Say \\"node\\"",["","<p>One <b>thing<\\/b>.<\\/p>"],["In \\\\depth","<pre><code>&lt;/script&gt;<\\/code><\\/pre>"]]
                        });
                        """));
    }

    @Test
    void eachTermStandsInOneFileAndEveryFileIsThere() {
        List<ConvertedGlossary.Entry> entries = IntStream.range(0, 200)
                .mapToObj(i -> entry("term-" + i, "Term " + i))
                .toList();
        ConvertedGlossary glossary = new ConvertedGlossary("", entries, List.of(), List.of());
        GlossaryFiles files = GlossaryFiles.of(new Glossary(
                Optional.of("glossary.md"),
                SourceText.of("glossary.md", ""),
                "",
                entries.stream().map(ConvertedGlossary.Entry::term).toList()));
        assertThat(files.count()).isEqualTo(16);
        Map<String, String> texts = texts(glossary, files);
        assertThat(texts).hasSize(16);
        for (ConvertedGlossary.Entry entry : entries) {
            String key = "\"" + entry.term().id() + "\":";
            assertThat(texts.entrySet().stream()
                            .filter(file -> file.getValue().contains(key))
                            .map(Map.Entry::getKey))
                    .containsExactly("glossary/" + files.indexOf(entry.term().id()) + ".js");
        }
        assertThat(texts.values()).allMatch(text -> text.length() < 2000);
        assertThat(texts(glossary, files)).isEqualTo(texts);
    }

    @Test
    void fileWithoutTermsIsStillAScript() {
        assertThat(texts(ConvertedGlossary.NONE, new GlossaryFiles(2)))
                .containsOnlyKeys("glossary/0.js", "glossary/1.js")
                .containsValue("colloquyTerms({\n});\n");
    }

    private static Map<String, String> texts(ConvertedGlossary glossary, GlossaryFiles files) {
        Map<Url, byte[]> scripts = GlossaryScripts.of(glossary, files);
        return scripts.entrySet().stream()
                .collect(Collectors.toMap(
                        file -> file.getKey().path(), file -> new String(file.getValue(), StandardCharsets.UTF_8)));
    }

    private static ConvertedGlossary.Entry entry(String id, String name, ConvertedGlossary.Explained... explanations) {
        Term.Name only = new Term.Name(name, Term.Match.ANY_CASE, 0, 1);
        return new ConvertedGlossary.Entry(new Term(id, List.of(only), List.of(), 0, 1), List.of(explanations));
    }
}
