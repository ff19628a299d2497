package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Findings.Finding;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Severity;
import org.colloquy.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void marksStandUnderTheWrongToken() {
        assertThat(report("See [which lane](which-lan.md) for more.", 17, 29)).isEqualTo("""
                course/a.md:1:18: error: no lesson 'which-lan.md' [broken-link]
                    1 | See [which lane](which-lan.md) for more.
                      |                  ^^^^^^^^^^^^
                   hint: did you mean 'which-lane.md'?
                """);
    }

    @Test
    void tabsKeepTheMarksInPlace() {
        assertThat(report("\tx\ty", 3, 4)).contains("    1 | \tx\ty\n      | \t \t^\n");
    }

    @Test
    void longLineIsShownAroundTheToken() {
        String line = "a".repeat(300) + "TOKEN" + "b".repeat(300);
        String report = report(line, 300, 305);
        assertThat(report.lines().map(String::length)).allMatch(length -> length < 120);
        String[] lines = report.split("\n", -1);
        int token = lines[1].indexOf("TOKEN");
        assertThat(token).isPositive();
        assertThat(lines[2].indexOf("^^^^^")).isEqualTo(token);
    }

    @Test
    void fileCannotSpeakToTheTerminal() {
        assertThat(report("\u001b[2Jgone", 0, 4)).doesNotContain("\u001b");
    }

    @Test
    void problemWithAWholeFileShowsNoLine() {
        Diagnostic diagnostic = Diagnostic.of(Rule.NO_TURNS, "course/dialogues/x.txt", "nobody speaks");
        assertThat(print(diagnostic)).isEqualTo("course/dialogues/x.txt:1:1: error: nobody speaks [no-turns]\n");
    }

    private static String report(String text, int start, int end) {
        return print(SourceText.of("course/a.md", text)
                .problem(Rule.BROKEN_LINK, start, end, "no lesson 'which-lan.md'")
                .withHint("did you mean 'which-lane.md'?"));
    }

    private static String print(Diagnostic diagnostic) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextReport(new PrintStream(out, true, StandardCharsets.UTF_8), false)
                .print(new Finding(diagnostic, Severity.ERROR));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
