package org.colloquy.transcript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.transcript.Sidecar.FormatEntry;
import org.colloquy.transcript.cue.SbvFormat;
import org.colloquy.transcript.cue.SrtFormat;
import org.colloquy.transcript.cue.WebVttFormat;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.TranscriptFormat;
import org.colloquy.transcript.json.AwsCallFormat;
import org.colloquy.transcript.json.AwsTranscribeFormat;
import org.colloquy.transcript.json.DiscordFormat;
import org.colloquy.transcript.json.PodcastFormat;
import org.colloquy.transcript.json.SlackFormat;
import org.colloquy.transcript.json.WhisperFormat;
import org.colloquy.transcript.labelled.GoogleMeetFormat;
import org.colloquy.transcript.labelled.MarkdownFormat;
import org.colloquy.transcript.labelled.OtterFormat;
import org.colloquy.transcript.labelled.PlainFormat;
import org.colloquy.transcript.labelled.TimedTextFormat;
import org.colloquy.transcript.labelled.ZoomChatFormat;
import org.colloquy.transcript.markup.OhmsFormat;
import org.colloquy.transcript.markup.PodcastHtmlFormat;
import org.colloquy.transcript.markup.TeiFormat;
import org.colloquy.transcript.table.CsvFormat;

/**
 * All formats, and which of them a text is in: the one that the sidecar names, or the first whose sign it bears, or the one in
 * which it has the most turns.
 */
final class Formats {
    /** Those with a sign first, then in order of preference where two find equally many turns. */
    private static final List<TranscriptFormat> ALL = List.of(
            new WebVttFormat(),
            new SrtFormat(),
            new SbvFormat(),
            new PodcastFormat(),
            new WhisperFormat(),
            new AwsTranscribeFormat(),
            new AwsCallFormat(),
            new DiscordFormat(),
            new SlackFormat(),
            new TeiFormat(),
            new OhmsFormat(new WebVttFormat()),
            new PodcastHtmlFormat(),
            new ZoomChatFormat(),
            new CsvFormat(),
            new GoogleMeetFormat(),
            new TimedTextFormat(),
            new PlainFormat(),
            new OtterFormat(),
            new MarkdownFormat());

    private Formats() {}

    /** The format to read a text in; a text in which no format finds anything is plain. */
    static TranscriptFormat find(SourceText source, Optional<Sidecar> sidecar, Hints hints, List<Diagnostic> problems) {
        Optional<FormatEntry> wanted = sidecar.flatMap(Sidecar::format);
        for (TranscriptFormat format : ALL) {
            if (wanted.isPresent() && wanted.get().name().equals(format.name())) {
                return format;
            }
        }
        wanted.ifPresent(
                entry -> problems.add(unknown(entry, sidecar.orElseThrow().source())));
        return ALL.stream()
                .filter(format -> format.recognises(source))
                .findFirst()
                .orElseGet(() -> withMostTurns(source, hints));
    }

    private static TranscriptFormat withMostTurns(SourceText source, Hints hints) {
        TranscriptFormat best = new PlainFormat();
        int most = 0;
        for (TranscriptFormat format : ALL) {
            int score = format.score(source, hints);
            if (score > most) {
                most = score;
                best = format;
            }
        }
        return best;
    }

    private static Diagnostic unknown(FormatEntry entry, SourceText sidecar) {
        String known = ALL.stream().map(TranscriptFormat::name).sorted().collect(Collectors.joining(", "));
        String message = "no transcript format '" + entry.name() + "'; there are: " + known;
        return sidecar.problem(Rule.BAD_VALUE, entry.start(), entry.end(), message)
                .withHint(Suggestion.didYouMean(entry.name(), ALL.stream().map(TranscriptFormat::name)));
    }
}
