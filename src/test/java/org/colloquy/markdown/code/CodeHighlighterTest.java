package org.colloquy.markdown.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.markdown.cache.FragmentCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeHighlighterTest {
    /** One for all tests: grammars load once. */
    private static final CodeHighlighter HIGHLIGHTER = new CodeHighlighter(new FragmentCache());

    private static final List<String> PRISM_LANGUAGES = List.of(
            "haskell",
            "hs",
            "r",
            "swift",
            "julia",
            "elixir",
            "ocaml",
            "matlab",
            "toml",
            "diff",
            "prolog",
            "zig",
            "scss",
            "jsx",
            "tsx",
            "graphql",
            "nginx",
            "vim",
            "erlang",
            "fsharp",
            "objectivec",
            "scheme",
            "django",
            "wasm",
            "regex",
            "http",
            "solidity",
            "crystal",
            "nim",
            "hcl",
            "nix",
            "coffeescript",
            "cmake");

    private static final List<String> NASTY = List.of(
            "",
            "\n",
            "\n\n\nx",
            "\"unterminated\nnext 'line",
            "/* never closed\n * at all\n<b>&amp;</b>",
            "<script>alert('x')</script><!-- <![CDATA[ \n",
            "a\r\nb\r\n\tc\t\td  ",
            "nul\u0000 bell\u0007 del\u007f",
            "emoji \uD83D\uDE00 \uD83D lone \u202E rtl \u2028 sep",
            "''' \"\"\" ``` ~~~ ${ #{ {{ {% <% <?php ?> \n<<EOF\nEOF\n",
            "\\ \\\" \\\n @ # $ % ^ & * ( ) [ ] { } < > ? / | ~ `",
            "+ added\n- gone\n@@ -1 +1 @@\n",
            "0x1F 1e10 0b2 1..2 1_000 'c' '\\u0041' \"s\"");

    static Stream<String> languages() {
        return Stream.concat(EditorLanguages.styles().keySet().stream().sorted(), PRISM_LANGUAGES.stream());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCharacterSurvivesInEveryLanguage(String language) {
        for (String code : NASTY) {
            CodeHighlighter.Highlighted result = HIGHLIGHTER.highlight(language, code);
            assertThat(result.known()).isTrue();
            assertThat(text(result.html())).isEqualTo(code);
            assertThat(result.html().lines()).allMatch(line -> count(line, "<span") == count(line, "</span>"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "python", "html", "markdown", "sh", "php", "yaml", "haskell", "diff", "toml"})
    void veryLongLineSurvives(String language) {
        String code = "x = \"" + "long 'line' <a> ".repeat(6_400);
        assertThat(code.length()).isGreaterThan(100_000);
        assertThat(text(HIGHLIGHTER.highlight(language, code).html())).isEqualTo(code);
    }

    @Test
    void javaIsColoured() {
        assertThat(HIGHLIGHTER
                        .highlight("java", "public static int f(String s) { // <all>\n  return \"a\" + 1;\n}")
                        .html())
                .isEqualTo("""
                        <span class="tok-keyword">public static </span><span class="tok-type">int </span>f(\
                        <span class="tok-function">String </span>s) { <span class="tok-comment">// &lt;all&gt;</span>
                          <span class="tok-keyword">return </span><span class="tok-string">"a" </span>\
                        <span class="tok-operator">+ </span><span class="tok-number">1</span>;
                        }""");
    }

    @Test
    void spanEndsWithItsLineAndTheCommentGoesOn() {
        assertThat(HIGHLIGHTER.highlight("java", "/* a\n   b */ c").html())
                .isEqualTo("<span class=\"tok-comment\">/* a</span>\n   <span class=\"tok-comment\">b */ </span>c");
    }

    @Test
    void diffTellsInsertedFromDeletedLines() {
        assertThat(HIGHLIGHTER.highlight("diff", "- old\n+ new\n same\n").html())
                .isEqualTo(
                        "<span class=\"tok-deleted\">- old</span>\n<span class=\"tok-inserted\">+ new</span>\n same\n");
    }

    @Test
    void haskellIsColouredBySecondEngine() {
        assertThat(HIGHLIGHTER
                        .highlight("Haskell", "main = putStrLn \"hi\" -- say")
                        .html())
                .contains("<span class=\"tok-string\">\"hi\" </span>", "<span class=\"tok-comment\">-- say</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "plain", "txt", "output", "none", "TEXT"})
    void plainIsKnownAndStaysPlain(String language) {
        assertThat(HIGHLIGHTER.highlight(language, "if (a < b && c) \"x\""))
                .isEqualTo(new CodeHighlighter.Highlighted("if (a &lt; b &amp;&amp; c) \"x\"", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pyhton", "meta", "constructor", "__proto__", "../../core", "a b", "java{1}", "💥"})
    void unknownLanguageIsOnlyEscaped(String language) {
        assertThat(HIGHLIGHTER.highlight(language, "<b>"))
                .isEqualTo(new CodeHighlighter.Highlighted("&lt;b&gt;", false));
    }

    @ParameterizedTest
    @CsvSource({
        "sh,bash",
        "console,bash",
        "shell,bash",
        "zsh,bash",
        "py,python",
        "js,javascript",
        "ts,typescript",
        "yml,yaml",
        "c++,cpp",
        "cs,csharp",
        "docker,dockerfile",
        "hs,haskell",
        "rb,ruby",
        "JAVA,java"
    })
    void aliasMeansTheSameLanguage(String alias, String language) {
        String code = "import x; for (int i = 0; i < 10; i++) { echo \"$x\" } # comment\nFROM a: 1 -- c";
        assertThat(HIGHLIGHTER.highlight(alias, code)).isEqualTo(HIGHLIGHTER.highlight(language, code));
    }

    @Test
    void fourThreadsGetTheSameAsOne() throws Exception {
        List<String> codes = IntStream.range(0, 60)
                .mapToObj(i -> "/* c" + i + "\n */ class A" + i + " { String s = \"<" + i + ">\"; }")
                .toList();
        List<String> expected = codes.stream()
                .map(code -> HIGHLIGHTER.highlight("java", code).html()
                        + HIGHLIGHTER.highlight("swift", code).html())
                .toList();
        CodeHighlighter shared = new CodeHighlighter(new FragmentCache());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> calls = codes.stream()
                    .<Callable<String>>map(
                            code -> () -> shared.highlight("java", code).html()
                                    + shared.highlight("swift", code).html())
                    .toList();
            int i = 0;
            for (Future<String> html : threads.invokeAll(calls)) {
                assertThat(html.get()).isEqualTo(expected.get(i++));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String text(String html) {
        return html.replaceAll("<span class=\"tok-[a-z]+\">|</span>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length;
    }
}
