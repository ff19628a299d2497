package org.colloquy.markdown.html;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.math.MathConverter.Formula;
import org.colloquy.markdown.math.MathConverter.Problem;
import org.colloquy.markdown.syntax.MathBlock;
import org.colloquy.markdown.syntax.MathNode;

/** Writes formulas as MathML. */
final class MathWriter {
    private final ArticleWriter writer;

    MathWriter(ArticleWriter writer) {
        this.writer = writer;
    }

    void write(MathNode node) {
        writer.out().append(convert(node.tex(), node.display()));
    }

    void write(MathBlock block) {
        writer.out().append("<div class=\"math\" tabindex=\"0\">");
        writer.out().append(convert(block.tex(), true)).append("</div>\n");
    }

    private String convert(BasedSequence tex, boolean display) {
        Formula formula = writer.conversion().math().convert(tex.toString(), display);
        formula.problem().ifPresent(problem -> report(tex, problem));
        return formula.html();
    }

    private void report(BasedSequence tex, Problem problem) {
        int at = Math.max(0, Math.min(problem.offset(), tex.length() - 1));
        int start = tex.isEmpty() ? tex.getStartOffset() : tex.getIndexOffset(at);
        writer.problem(
                Rule.MATH_ERROR, start, Math.max(start + 1, tex.getEndOffset()), problem.message(), Optional.empty());
    }
}
