package org.colloquy.transcript.labelled;

import java.util.Optional;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.TextLine;

/** {@code Speaker: text}, one turn after another; in a Markdown file the text is Markdown. */
public final class PlainFormat extends LabelledFormat {
    @Override
    public String name() {
        return "plain";
    }

    @Override
    Optional<TurnStart> turnStart(String text, TextLine line, boolean paragraph) {
        return PlainLines.read(text, line, paragraph);
    }

    @Override
    Markup markup(SourceText source) {
        return isMarkdown(source) ? Markup.MARKDOWN : Markup.PLAIN;
    }
}
