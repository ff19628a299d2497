package org.colloquy.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class YamlReaderTest {
    private final List<Diagnostic> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "no, TEXT",
        "on, TEXT",
        "2024-01-01, TEXT",
        "'\"5\"', TEXT",
        "1:30, TEXT",
        "5, INTEGER",
        "-5, INTEGER",
        "1.5, DECIMAL",
        "1e3, DECIMAL",
        "true, BOOLEAN",
        "False, BOOLEAN",
        "~, NOTHING",
        "null, NOTHING",
        "'', NOTHING",
        "'\"\"', TEXT",
        "12345678901234567890123, DECIMAL",
        "., TEXT",
        "'!!str 5', TEXT",
        "+, TEXT"
    })
    void plainValuesHaveTheTypesOfYaml12(String value, String kind) {
        YamlNode node = read("key: " + value + "\n").entries().get(0).value();
        assertThat(((YamlNode.Scalar) node).kind()).isEqualTo(ScalarKind.valueOf(kind));
        assertThat(problems).isEmpty();
    }

    @Test
    void placesCountUtf16UnitsOfTheWholeFile() {
        String text = "---\n\uD83D\uDE00: \uD83D\uDE00\uD83D\uDE00\nbad: {a: b}\n---\n";
        SourceText source = SourceText.of("a.md", text);
        Fields fields = YamlReader.read(source, 4, text.length() - 4, problems);
        assertThat(fields.text("bad")).isEmpty();
        assertThat(told()).containsExactly("3:6+6 wrong-type 'bad' needs text, found keys with values");
        assertThat(fields.located("\uD83D\uDE00")).contains(new Located("\uD83D\uDE00\uD83D\uDE00", 8, 12));
    }

    @Test
    void windowsLineEndsDoNotMovePlaces() {
        read("a: 1\r\nb: 2\r\nb: 3\r\n");
        assertThat(told()).containsExactly("3:1+1 duplicate-key the key 'b' stands here a second time");
    }

    @Test
    void firstOfTwoEqualKeysCounts() {
        assertThat(read("a: 1\na: 2\n").text("a")).contains("1");
    }

    @Test
    void numbersAndTruthsAreTextWhereTextIsNeeded() {
        Fields fields = read("a: 2024\nb: true\nc: 1.10\nd: ~\n");
        assertThat(fields.text("a")).contains("2024");
        assertThat(fields.text("b")).contains("true");
        assertThat(fields.text("c")).contains("1.10");
        assertThat(fields.text("d")).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void wrongTypesAreReportedAtTheValue() {
        Fields fields = read("a: [1]\nb: 'yes'\nc: 1.5\nd: -1\ne: {x: 1}\nf: word\ng: 3\nh: [a, [b]]\n");
        assertThat(fields.text("a")).isEmpty();
        assertThat(fields.flag("b")).isEmpty();
        assertThat(fields.count("c")).isEmpty();
        assertThat(fields.count("d")).isEmpty();
        assertThat(fields.list("e")).isEmpty();
        assertThat(fields.number("f")).isEmpty();
        assertThat(fields.fields("g")).isEmpty();
        assertThat(fields.texts("h")).extracting(Located::text).containsExactly("a");
        assertThat(told())
                .containsExactly(
                        "1:4+3 wrong-type 'a' needs text, found a list",
                        "2:4+5 wrong-type 'b' needs true or false, found the text 'yes'",
                        "3:4+3 wrong-type 'c' needs a whole number, found the number 1.5",
                        "4:4+2 bad-value 'd' needs to be 0 or more, found -1",
                        "5:4+6 wrong-type 'e' needs a list, found keys with values",
                        "6:4+4 wrong-type 'f' needs a number, found the text 'word'",
                        "7:4+1 wrong-type 'g' needs keys with values, found the number 3",
                        "8:8+3 wrong-type 'h' needs text, found a list");
    }

    @Test
    void oneTextIsAListOfOne() {
        assertThat(read("authors: Ada\n").texts("authors"))
                .extracting(Located::text)
                .containsExactly("Ada");
    }

    @Test
    void plainValuesKeepTheAuthorsOrder() {
        assertThat(read("theme: {z: 1, a: [true, 1.5, ~, x]}\n").mapping().plain())
                .isEqualTo(Map.of("theme", Map.of("z", 1L, "a", List.of(true, 1.5, "", "x"))));
        assertThat(read("z: 1\na: 2\nm: 3\n").mapping().plain().keySet()).containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: b: c|1:5 bad-yaml a second ':' in one line",
                "'a: [1'|bad-yaml",
                "'- x'|1:1 wrong-type expected lines of the form 'key: value', found a list",
                "'only words'|1:1 wrong-type expected lines of the form 'key: value', found the text 'only words'",
                "'a: *b'|1:4 bad-yaml the alias '*b' repeats nothing that ends before it",
                "'a: &b [*b]'|1:8 bad-yaml the alias '*b' repeats nothing that ends before it",
                "'? [a]\n: b'|1:3 wrong-type a key needs to be a word, found a list",
                "'a: 1\n---\nb: 2'|2:1 bad-yaml a second YAML document begins here, expected only one",
                "'a: @b'|1:4 bad-yaml",
                "'a: \u0001'|1:4 bad-yaml the character U+0001 is not allowed in YAML",
                "'a: \"\\UFFFFFFFF\"'|bad-yaml",
                "'%YAML 99999999999999.1\n---\na: b'|bad-yaml",
                "'a: !<x'|bad-yaml"
            })
    void badYamlIsReportedWhereItStands(String yaml, String expected) {
        read(yaml);
        assertThat(problems).hasSize(1);
        assertThat(told().get(0).replaceFirst("\\+\\d+", "")).contains(expected);
    }

    @Test
    void emptyFileHasNoKeys() {
        assertThat(read("").entries()).isEmpty();
        assertThat(read("# only a comment\n").entries()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void aliasesRepeatWhatTheyName() {
        Fields fields = read("a: &x [1, 2]\nb: *x\n");
        assertThat(fields.texts("b")).extracting(Located::text).containsExactly("1", "2");
    }

    @Test
    void billionLaughsAreRefused() {
        String laughs = IntStream.range(1, 30)
                .mapToObj(i -> "k" + i + ": &a" + i + " ["
                        + (i == 1 ? "x, x" : ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)) + "]")
                .collect(Collectors.joining("\n"));
        assertThat(read(laughs).entries()).isEmpty();
        assertThat(told()).singleElement().asString().contains("too-complex the YAML has more than 100000 values");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "!t [", "&a ["})
    void nestingBeyondReasonIsRefused(String opening) {
        read("a:\n " + opening.repeat(10_000));
        assertThat(problems).hasSize(1);
        assertThat(told().get(0)).containsAnyOf("too-complex", "bad-yaml");
    }

    @Test
    void nothingThatIsWrittenThrows() {
        Random random = new Random(7);
        String pieces = "a: [b{}]-?*&!|>'\"%@`#\\ \n\t\r,~0\u0085\u2028\uD83D\uDE00\uD83Dx";
        for (int i = 0; i < 20_000; i++) {
            String yaml = random.ints(random.nextInt(20), 0, pieces.length())
                    .mapToObj(at -> pieces.substring(at, at + 1))
                    .collect(Collectors.joining());
            assertThat(read(yaml)).as(yaml).isNotNull();
        }
    }

    private Fields read(String yaml) {
        return YamlReader.readFile(SourceText.of("a.yml", yaml), problems);
    }

    private List<String> told() {
        return problems.stream()
                .map(problem -> problem.where().line() + ":" + problem.where().column() + "+"
                        + problem.where().length() + " " + problem.rule().id() + " " + problem.message())
                .toList();
    }
}
