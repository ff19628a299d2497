package org.colloquy.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.markdown.syntax.MarkdownParser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * Every example of both specifications goes through our parser and our writer. Examples that come out different are listed
 * in {@code spec/differences.txt} with the reason; a listed example that comes out right fails too, so that the list is true.
 */
class SpecificationTest {
    @Test
    void commonMark() throws IOException {
        check("commonmark", TestResources.getSpec(), MarkdownParser.commonMark(), false, 652);
    }

    @Test
    void gitHubFlavored() throws IOException {
        List<Example> examples = ExampleReader.readExamples(TestResources.getGfmSpec());
        List<String> wrong = new ArrayList<>();
        Map<Integer, String> listed = differences("gfm");
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            boolean extension = !example.getInfo().isEmpty();
            MarkdownParser parser = extension ? MarkdownParser.gitHub() : MarkdownParser.commonMark();
            compare(i + 1, example, parser, extension, listed, wrong);
        }
        report("gfm", examples.size(), listed, wrong);
    }

    private static void check(String name, URL spec, MarkdownParser parser, boolean autolinks, int expected)
            throws IOException {
        List<Example> examples = ExampleReader.readExamples(spec);
        assertThat(examples).hasSize(expected);
        List<String> wrong = new ArrayList<>();
        Map<Integer, String> listed = differences(name);
        for (int i = 0; i < examples.size(); i++) {
            compare(i + 1, examples.get(i), parser, autolinks, listed, wrong);
        }
        report(name, examples.size(), listed, wrong);
    }

    private static void compare(
            int number,
            Example example,
            MarkdownParser parser,
            boolean autolinks,
            Map<Integer, String> listed,
            List<String> wrong) {
        String source = example.getSource();
        String html = PlainArticle.html(source, parser, autolinks);
        boolean same = canonical(html).equals(canonical(example.getHtml().replace('→', '\t')));
        if (same == listed.containsKey(number)) {
            wrong.add((same ? "listed as different, but right: " : "different and not listed: ") + number + " ("
                    + example.getSection() + ")\n--- source\n" + source + "--- expected\n" + example.getHtml()
                    + "--- written\n" + html);
        }
    }

    private static void report(String name, int count, Map<Integer, String> listed, List<String> wrong) {
        System.out.println(name + ": " + count + " examples, " + (count - listed.size()) + " as specified, "
                + listed.size() + " listed as different");
        assertThat(wrong).isEmpty();
    }

    private static Map<Integer, String> differences(String name) throws IOException {
        Map<Integer, String> reasons = new TreeMap<>();
        try (InputStream in = SpecificationTest.class.getResourceAsStream("/spec/differences.txt")) {
            assertThat(in).isNotNull();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] parts = line.split(" ", 3);
                if (parts[0].equals(name)) {
                    assertThat(parts).as("number and reason in: %s", line).hasSize(3);
                    reasons.put(Integer.parseInt(parts[1]), parts[2]);
                }
            }
        }
        return reasons;
    }

    /** The same for HTML that means the same: white space between blocks, order of attributes and entities do not count. */
    private static String canonical(String html) {
        StringBuilder out = new StringBuilder();
        for (Node child : Jsoup.parseBodyFragment(html).body().childNodes()) {
            write(child, out, false);
        }
        return out.toString()
                .replaceAll(
                        "\\s*(</?(?:p|li|ul|ol|blockquote|h\\d|hr|pre|table|thead|tbody|tr|td|th|div)\\b[^>]*>)\\s*",
                        "$1");
    }

    private static void write(Node node, StringBuilder out, boolean pre) {
        if (node instanceof TextNode text) {
            String raw = text.getWholeText().replace("&", "&amp;").replace("<", "&lt;");
            out.append(pre ? raw.replace("\n", "\u2424") : raw.replaceAll("[ \\t\\n\\r]+", " "));
            return;
        }
        if (!(node instanceof Element element)) {
            out.append(node.outerHtml());
            return;
        }
        out.append('<').append(element.tagName());
        Map<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            boolean align = attribute.getKey().equals("align");
            attributes.put(
                    align ? "class" : attribute.getKey(),
                    align ? "align-" + attribute.getValue() : attribute.getValue());
        }
        attributes.forEach(
                (key, value) -> out.append(' ').append(key).append('=').append(value));
        out.append('>');
        element.childNodes()
                .forEach(child -> write(child, out, pre || element.tagName().equals("pre")));
        out.append("</").append(element.tagName()).append('>');
    }
}
