package org.colloquy.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FencedBlockTest {
    private static final Parser PARSER = Parser.builder(BlockStarts.withoutCore(new MutableDataSet()))
            .extensions(List.of(
                    TablesExtension.create(),
                    TaskListExtension.create(),
                    DefinitionExtension.create(),
                    FootnoteExtension.create()))
            .customBlockParserFactory(new BlockStarts(List.of(new BlockStarts.Kind(":", FencedBlockFactory::new))))
            .build();

    @Test
    void everyPartOfABlockKeepsItsPlace() {
        assertThat(tree(PARSER.parse("""
                Before.

                ::: note Mind the *gap* {#gap .wide level="1 2"}
                Text.
                :::
                """), 0)).isEqualTo("""
                Document[0, 68]
                  Paragraph[0, 8] isTrailingBlankLine
                    Text[0, 7] chars:[0, 7, "Before."]
                  FencedBlock[9, 67] open:[9, 12, ":::"] name:[13, 17, "note"] title:[18, 32, "Mind the *gap*"] id:[34, 38, "#gap"] class:[39, 44, ".wide"] level:[45, 56, "level=\\"1 2\\""] close:[64, 67, ":::"]
                    Paragraph[58, 64]
                      Text[58, 63] chars:[58, 63, "Text."]
                """);
    }

    @Test
    void offsetsCountFromTheStartOfTheFileAndNotOfTheBody() {
        String file = "---\ntitle: T\n---\n::: note\nText.\n:::\n";

        Node block = PARSER.parse(BasedSequence.of(file).subSequence(17)).getFirstChild();

        assertThat(block).isInstanceOf(FencedBlock.class);
        assertThat(file.substring(block.getStartOffset(), block.getEndOffset())).isEqualTo("::: note\nText.\n:::");
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of("::: note", "note"),
                Arguments.of(":::note", "note"),
                Arguments.of("   :::::::   note   ", "note"),
                Arguments.of("::: note :::::", "note"),
                Arguments.of("::: note Title :::", "note <Title>"),
                Arguments.of("::: note Title ::", "note <Title ::>"),
                Arguments.of("::: {.note}", "note"),
                Arguments.of("::: {.note .wide #here} :::", "note class=wide id=here"),
                Arguments.of("::: {#here}", " id=here"),
                Arguments.of("::: note{#here}", "note id=here"),
                Arguments.of("::: group-tab", "group-tab"),
                Arguments.of("::: dialogue mentoring#why {pause=a-b}", "dialogue <mentoring#why> pause=a-b"),
                Arguments.of("::: quiz {type=text answer=\"a b|c\"}", "quiz type=text answer=a b|c"),
                Arguments.of("::: quiz {answer='\"a\"'}", "quiz answer=\"a\""),
                Arguments.of("::: quiz {answer=\"a \\\"b\\\" } {\"}", "quiz answer=a \"b\" } {"),
                Arguments.of("::: note {a=1 a=2}", "note a=1 a=2"),
                Arguments.of("::: note {}", "note"),
                Arguments.of("::: note Sets {a, b}", "note <Sets {a, b}>"),
                Arguments.of("::: note Sets {a, b} {#sets}", "note <Sets {a, b}> id=sets"),
                Arguments.of("::: note {#open", "note <{#open>"),
                Arguments.of("::: note {a=\"open}", "note <{a=\"open}>"),
                Arguments.of("::: note {#}", "note <{#}>"),
                Arguments.of("::: note {word}", "note <{word}>"));
    }

    @ParameterizedTest
    @MethodSource("heads")
    void anOpeningFenceHasANameATitleAndAttributes(String line, String expected) {
        FencedBlock block = (FencedBlock) PARSER.parse(line + "\ntext\n:::\n").getFirstChild();

        FenceHead head = block.head();
        String read = head.name()
                + head.title().map(title -> " <" + title + ">").orElse("")
                + head.attributes().all().stream()
                        .map(attribute -> " " + attribute.name() + "=" + attribute.value())
                        .collect(Collectors.joining());
        assertThat(read).isEqualTo(expected);
        assertThat(head.attributes().all())
                .allSatisfy(attribute -> assertThat(line.substring(attribute.start(), attribute.end())
                                .replace("\\", ""))
                        .isEqualTo(attribute.value()));
    }

    static Stream<Arguments> structures() {
        return Stream.of(
                // the fences themselves
                Arguments.of("a bare fence closes the innermost", "::: a|::: b|x|:::|y|:::|z", "a(b(x) y) z"),
                Arguments.of("longer outer fences", ":::::: a|::: b|x|:::|::::::|z", "a(b(x)) z"),
                Arguments.of("shorter outer fences", "::: a|:::::: b|x|::::::|:::|z", "a(b(x)) z"),
                Arguments.of("never closed", "::: a|x", "a!(x)"),
                Arguments.of("the inner one never closed", "::: a|::: b|x|:::", "a!(b(x))"),
                Arguments.of("nothing open", "x||:::||y", "x stray y"),
                Arguments.of("one fence too many", "::: a|x|:::|:::|y", "a(x) stray y"),
                Arguments.of("empty", "::: a|:::", "a()"),
                Arguments.of("two colons are text", ":: a", ":: a"),
                Arguments.of("no name is text", "::: *a*", "::: *a*"),
                Arguments.of("another mark after the name is text", ":::a[b]", ":::a[b]"),
                // paragraphs
                Arguments.of("an opening fence ends a paragraph", "x|::: a|y|:::", "x a(y)"),
                Arguments.of("a closing fence ends a paragraph", "::: a|x|:::|y", "a(x) y"),
                Arguments.of("no heading from a dash after a block", "::: a|x|:::|---", "a(x) ThematicBreak"),
                // code
                Arguments.of("text in a code fence", "```|::: a|:::|```|x", "FencedCodeBlock x"),
                Arguments.of("text in a code fence of a block", "::: a|```|:::|```|:::|x", "a(FencedCodeBlock) x"),
                Arguments.of("text in indented code", "    ::: a|    :::", "IndentedCodeBlock"),
                Arguments.of("indented lines of a paragraph are text", "x|    ::: a", "x / ::: a"),
                // lists
                Arguments.of("in a list item", "- x||  ::: a|  y|  :::||  z|- w", "BulletList(Item(x a(y) z) Item(w))"),
                Arguments.of("in a tabbed list item", "1.\tx||\t::: a|\ty|\t:::", "OrderedList(Item(x a(y)))"),
                Arguments.of("a list item ends with its block", "- x|:::|y", "BulletList(Item(x)) stray y"),
                Arguments.of("a fence left of a list closes it", "::: a|- x|:::|y", "a(BulletList(Item(x))) y"),
                Arguments.of("a fence inside an item closes too", "::: a|- x|  :::|y", "a(BulletList(Item(x))) y"),
                Arguments.of("an item cannot leave a block open", "- ::: a|  x||y", "BulletList(Item(a!(x))) y"),
                Arguments.of(
                        "a list after the fence",
                        "::: a|- x|- y|:::|- z",
                        "a(BulletList(Item(x) Item(y))) BulletList(Item(z))"),
                // quotes
                Arguments.of("in a quote", "> ::: a|> x|> :::|> y", "BlockQuote(a(x) y)"),
                Arguments.of("a quote in a block", "::: a|> x|:::|y", "a(BlockQuote(x)) y"),
                Arguments.of("a quote's fence is its own", "::: a|> :::|x|:::", "a(BlockQuote(stray) x)"),
                Arguments.of("a fence after a quote is not the quote's", "> ::: a|> x|:::", "BlockQuote(a!(x)) stray"),
                // other blocks that begin with a colon, or swallow lines
                Arguments.of(
                        "after a definition",
                        "t|: d||::: a|x|:::",
                        "DefinitionList(DefinitionTerm(t) DefinitionItem(d)) a(x)"),
                Arguments.of(
                        "an indented block of a definition",
                        "t|: d||    ::: a|    x|    :::",
                        "DefinitionList(DefinitionTerm(t) DefinitionItem(d a(x)))"),
                Arguments.of(
                        "a definition list in a block",
                        "::: a|t|: d|:::",
                        "a(DefinitionList(DefinitionTerm(t) DefinitionItem(d)))"),
                Arguments.of("after a table", "a &#124; b|--- &#124; ---|1 &#124; 2|::: b|x|:::", "TableBlock b(x)"),
                Arguments.of(
                        "a table in a block", "::: b|a &#124; b|--- &#124; ---|1 &#124; 2|:::|x", "b(TableBlock) x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("structures")
    void fencesGiveStructure(String what, String lines, String expected) {
        String markdown = lines.replace('|', '\n').replace("&#124;", "|") + "\n";

        assertThat(outline(PARSER.parse(markdown))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- x\n- y\n\n:::", "- x\n- y\n:::\n\n- z"})
    void aListBeforeAClosingFenceStaysTight(String list) {
        Node block = PARSER.parse("::: a\n" + list).getFirstChild();

        assertThat(((ListBlock) block.getFirstChild()).isTight()).isTrue();
    }

    @Test
    void blocksThatNestTooDeeplyAreLeftFlatAndKeepTheOthersClosed() {
        int deep = 10_000;
        String markdown = "::: a\n".repeat(deep) + "x\n" + ":::\n".repeat(deep) + "y\n";

        Document document = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PARSER.parse(markdown));

        assertThat(outline(document)).isEqualTo("a(".repeat(50) + "x" + ")".repeat(50) + " y");
        Node innermost = document.getFirstChild();
        while (innermost.getFirstChild() instanceof FencedBlock inner) {
            innermost = inner;
        }
        assertThat(((FencedBlock) innermost).tooDeep().getStartOffset()).isEqualTo(50 * "::: a\n".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{a=\"", "{a='{b=\"", "{a=1 ", "{#a ", ":", "a{"})
    void longLinesAreReadInLinearTime(String piece) {
        String line = "::: a " + piece.repeat(200_000 / piece.length()) + "}\n";

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PARSER.parse(line));
    }

    private static String tree(Node node, int indent) {
        StringBuilder out = new StringBuilder("  ".repeat(indent));
        node.astString(out, true);
        out.append('\n');
        node.getChildren().forEach(child -> out.append(tree(child, indent + 1)));
        return out.toString();
    }

    /** Blocks by name, {@code !} when not closed; paragraphs by their text; other nodes by their kind. */
    private static String outline(Node node) {
        if (node instanceof Paragraph) {
            return node.getChars().toString().strip().replaceAll("\\s*\n\\s*", " / ");
        }
        if (node instanceof StrayFence) {
            return "stray";
        }
        String children = StreamSupport.stream(node.getChildren().spliterator(), false)
                .filter(Block.class::isInstance)
                .map(FencedBlockTest::outline)
                .collect(Collectors.joining(" "));
        if (node instanceof FencedBlock block) {
            return block.head().name() + (block.isClosed() ? "" : "!") + "(" + children + ")";
        }
        String kind = node.getClass().getSimpleName().replaceAll("^(Bullet|Ordered)?ListItem", "Item");
        boolean inner = !children.isEmpty() && !kind.equals("TableBlock");
        return node instanceof Document ? children : inner ? kind + "(" + children + ")" : kind;
    }
}
