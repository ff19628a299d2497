package org.colloquy.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain line becomes what the whole parser makes of it. */
class PlainLineTest {
    private static final String CHARACTERS = "ab éßж中0 19  ,.;?'\"()-–—…‘’“” \u00a0\u3000";

    static Stream<MarkdownParser> parsers() {
        return Stream.of(MarkdownParser.full(), MarkdownParser.commonMark(), MarkdownParser.gitHub());
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void becomesWhatTheParserMakesOfIt(MarkdownParser parser) {
        Random random = new Random(3);
        int plain = 0;
        for (int round = 0; round < 20_000; round++) {
            String line = line(random);
            if (PlainLine.is(line)) {
                plain++;
                assertThat(tree(parser.parse(line))).as(line).isEqualTo(tree(parser.parse(line, 0)));
            }
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    /** Characters one by one, so that none that means something slips in. */
    @ParameterizedTest
    @MethodSource("parsers")
    void holdsForEveryCharacter(MarkdownParser parser) {
        for (int c = 0; c < 0x10000; c++) {
            for (String line : List.of("a" + (char) c, "a" + (char) c + "b", (char) c + "b", "a " + (char) c + " b")) {
                if (PlainLine.is(line)) {
                    assertThat(tree(parser.parse(line))).as(line).isEqualTo(tree(parser.parse(line, 0)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " a", "a ", "1. a", "- a", "a\nb", "a *b*", "a_b_", "a & b", "[a]", "a `b`", "a {#b}", "a | b"
            })
    void leavesEverythingElseToTheParser(String line) {
        assertThat(PlainLine.is(line)).isFalse();
    }

    @Test
    void turnsAndExplanationsArePlainLines() {
        assertThat(PlainLine.is("Isn't that just copying? I thought so, but \"no\" - it's more."))
                .isTrue();
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder("a");
        for (int i = random.nextInt(12); i > 0; i--) {
            line.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return line.toString();
    }

    private static String tree(Document document) {
        StringBuilder tree = new StringBuilder();
        add(document, tree, 0);
        return tree.toString();
    }

    private static void add(Node node, StringBuilder tree, int depth) {
        tree.append("  ".repeat(depth))
                .append(node.getClass().getSimpleName())
                .append(' ')
                .append(node.getStartOffset())
                .append('-')
                .append(node.getEndOffset())
                .append(" '")
                .append(node.getChars())
                .append("' lines ")
                .append(node instanceof com.vladsch.flexmark.util.ast.ContentNode content ? content.getLineCount() : 0)
                .append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, tree, depth + 1);
        }
    }
}
