package org.colloquy.transcript.labelled;

import java.util.Optional;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.TextLine;

/** {@code Name  0:16}, and below it what is said, as Otter exports it; in a Markdown file the text is Markdown. */
public final class OtterFormat extends LabelledFormat {
    @Override
    public String name() {
        return "otter";
    }

    @Override
    Optional<TurnStart> turnStart(String text, TextLine line, boolean paragraph) {
        return ClockLines.read(text, line, paragraph);
    }

    @Override
    Markup markup(SourceText source) {
        return isMarkdown(source) ? Markup.MARKDOWN : Markup.PLAIN;
    }
}
