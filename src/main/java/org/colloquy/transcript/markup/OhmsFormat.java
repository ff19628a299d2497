package org.colloquy.transcript.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.Dropped;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.Transcript.RawTurn;
import org.colloquy.transcript.format.TranscriptFormat;

/**
 * Interviews of the Oral History Metadata Synchronizer
 * (<a href="https://www.oralhistoryonline.org/">OHMS</a>): since version 6 the transcript is WebVTT, before that wrapped text
 * with a table of minutes. The index of the interview gives its sections.
 */
public final class OhmsFormat implements TranscriptFormat {
    private final TranscriptFormat captionFormat;

    /** @param captionFormat what captions of version 6 are read with */
    public OhmsFormat(TranscriptFormat captionFormat) {
        this.captionFormat = captionFormat;
    }

    @Override
    public String name() {
        return "ohms";
    }

    @Override
    public boolean recognises(SourceText source) {
        return RootElement.of(source.text())
                .filter(tag -> tag.startsWith("ROOT") && tag.contains("nunncenter/ohms"))
                .isPresent();
    }

    @Override
    public Transcript read(SourceText source, Hints hints) {
        Document document = Document.parse(source);
        Optional<Element> record =
                document.root().flatMap(root -> root.descendants("record").findFirst());
        Optional<Element> captions = record.flatMap(element -> written(element, "vtt_transcript"));
        Optional<Element> wrapped = record.flatMap(element -> written(element, "transcript"));
        if (captions.isPresent()) {
            return sections(captions(source, captions.get(), hints), record.get(), document.problems());
        }
        if (wrapped.isPresent()) {
            OhmsText text = new OhmsText(source.text(), wrapped.get(), OhmsMinutes.of(record.get()));
            return sections(text.transcript(), record.get(), document.problems());
        }
        return Transcript.unread(document.problems());
    }

    private static Optional<Element> written(Element record, String name) {
        return record.elements(name)
                .filter(element -> !element.text().isBlank())
                .findFirst();
    }

    private static Transcript sections(Transcript transcript, Element record, List<Diagnostic> problems) {
        List<Diagnostic> all = new ArrayList<>(problems);
        all.addAll(transcript.problems());
        return new Transcript(
                transcript.markup(),
                transcript.preamble(),
                transcript.turns(),
                transcript.language(),
                transcript.dropped(),
                all,
                OhmsIndex.sections(record, transcript.turns()),
                transcript.names());
    }

    /** The captions, with their places in the whole file. */
    private Transcript captions(SourceText source, Element element, Hints hints) {
        String text = element.text();
        int lead = text.length() - text.stripLeading().length();
        SourceText vtt = SourceText.of(source.file(), text.substring(lead));
        int base = element.children().stream()
                        .filter(Chars.class::isInstance)
                        .mapToInt(child -> ((Chars) child).start())
                        .findFirst()
                        .orElse(element.start())
                + lead;
        Transcript read = captionFormat.read(vtt, hints);
        return new Transcript(
                Markup.PLAIN,
                read.preamble(),
                read.turns().stream().map(turn -> moved(turn, base)).toList(),
                read.language(),
                read.dropped().stream()
                        .map(dropped -> new Dropped(dropped.start() + base, dropped.end() + base, dropped.reason()))
                        .toList(),
                read.problems().stream()
                        .map(problem -> moved(problem, vtt, source, base))
                        .toList());
    }

    private static RawTurn moved(RawTurn turn, int base) {
        return new RawTurn(
                turn.label(),
                turn.time(),
                turn.endTime(),
                turn.cues(),
                turn.paragraphs(),
                turn.start() + base,
                turn.end() + base);
    }

    private static Diagnostic moved(Diagnostic problem, SourceText from, SourceText to, int base) {
        int line = problem.where().line();
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = nextLine(from.text(), start);
        }
        int at = start + problem.where().column() - 1 + base;
        return to.problem(problem.rule(), at, at + problem.where().length(), problem.message())
                .withHint(problem.hint());
    }

    private static int nextLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return Math.min(text.length(), at + (text.startsWith("\r\n", at) ? 2 : 1));
    }
}
