package org.colloquy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    private final SourceText source = SourceText.of("a.md", "one\ntwo\r\n\rfour");

    @ParameterizedTest
    @CsvSource({"0,1", "3,1", "4,2", "7,2", "8,2", "9,3", "10,4", "14,4", "99,4", "-1,1"})
    void everyKindOfLineEndBeginsALine(int offset, int line) {
        assertThat(source.lineAt(offset)).isEqualTo(line);
    }

    @Test
    void everyLineEndBeginsALine() {
        for (String text : List.of("a\r", "a\n", "a\r\n", "\r", "\n\r", "a\rb\r\nc\n\rd\r")) {
            SourceText source = SourceText.of("a.md", text);
            int lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1).length;
            assertThat(source.lineAt(text.length())).as(text).isEqualTo(lines);
            assertThat(source.line(lines)).as(text).isEmpty();
        }
    }

    @Test
    void linesComeWithoutTheirEnds() {
        assertThat(source.line(1)).isEqualTo("one");
        assertThat(source.line(2)).isEqualTo("two");
        assertThat(source.line(3)).isEmpty();
        assertThat(source.line(4)).isEqualTo("four");
        assertThat(SourceText.of("a.md", "").line(1)).isEmpty();
        assertThat(SourceText.of("a.md", "x\n").line(2)).isEmpty();
    }

    @Test
    void textOfManyLinesIsIndexed() {
        SourceText many = SourceText.of("a.md", "x\n".repeat(1_000));
        assertThat(many.lineAt(1_998)).isEqualTo(1_000);
        assertThat(many.span(1_998, 1_999)).isEqualTo(new SourceSpan("a.md", 1_000, 1, 1));
    }

    @Test
    void spanIsCutOffAtTheEndOfItsLine() {
        assertThat(source.span(5, 12)).isEqualTo(new SourceSpan("a.md", 2, 2, 2));
        assertThat(source.span(4, 7)).isEqualTo(new SourceSpan("a.md", 2, 1, 3));
    }

    @Test
    void spanIsNeverEmptyAndNeverOutside() {
        assertThat(source.span(3, 3)).isEqualTo(new SourceSpan("a.md", 1, 4, 1));
        assertThat(source.span(99, 120)).isEqualTo(new SourceSpan("a.md", 4, 5, 1));
        assertThat(source.span(-5, 2)).isEqualTo(new SourceSpan("a.md", 1, 1, 2));
    }

    @Test
    void problemShowsItsLine() {
        Diagnostic problem = source.problem(Rule.BROKEN_LINK, 10, 14, "no page 'four'");
        assertThat(problem.sourceLine()).isEqualTo("four");
        assertThat(problem.where()).isEqualTo(new SourceSpan("a.md", 4, 1, 4));
        assertThat(problem.hint()).isEmpty();
        assertThat(problem.withHint("remove it").hint()).contains("remove it");
    }
}
