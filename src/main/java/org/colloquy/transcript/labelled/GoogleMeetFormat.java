package org.colloquy.transcript.labelled;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.TextLine;

/**
 * What Google Meet writes into a document, as text or as Markdown: the attendees, {@code Name: text}, a time alone on a line
 * every five minutes, and a note that a computer made it.
 */
public final class GoogleMeetFormat extends LabelledFormat {
    private static final Pattern SIGN = Pattern.compile("This editable transcript was computer generated"
            + "|\ud83d\udcd6 Transcript|(?:Meeting|Transcription) ended after \\d");

    @Override
    public String name() {
        return "google-meet";
    }

    @Override
    public boolean recognises(SourceText source) {
        return SIGN.matcher(source.text()).find();
    }

    /** Its turns look like those of any other text, so the sign alone decides. */
    @Override
    public int score(SourceText source, Hints hints) {
        return 0;
    }

    @Override
    Optional<TurnStart> turnStart(String text, TextLine line, boolean paragraph) {
        return BoldLines.read(text, line, paragraph).or(() -> PlainLines.read(text, line, paragraph));
    }

    @Override
    Markup markup(SourceText source) {
        boolean bold = source.text().contains(":** ") || source.text().contains("\n### ");
        return isMarkdown(source) || bold ? Markup.MARKDOWN : Markup.PLAIN;
    }
}
