package org.colloquy.transcript.labelled;

import java.util.Optional;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.TextLine;

/** {@code **Name:** text} in its variants. A speaker whose bold was forgotten in some turns is still recognised there. */
public final class MarkdownFormat extends LabelledFormat {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    Optional<TurnStart> turnStart(String text, TextLine line, boolean paragraph) {
        return BoldLines.read(text, line, paragraph)
                .or(() -> ClockLines.read(text, line, false))
                .or(() -> PlainLines.read(text, line, false));
    }

    @Override
    Markup markup(SourceText source) {
        return Markup.MARKDOWN;
    }
}
