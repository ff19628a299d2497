package org.colloquy.transcript.markup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.ClockTime;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.Transcript.RawTurn;
import org.colloquy.transcript.format.TranscriptFormat;
import org.colloquy.transcript.markup.Token.Close;
import org.colloquy.transcript.markup.Token.Open;
import org.colloquy.transcript.markup.Token.Words;
import org.jspecify.annotations.Nullable;

/**
 * Transcripts of podcasts in HTML: {@code <cite>} says who speaks, {@code <time>} when, {@code <p>} what
 * (<a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md">podcast
 * namespace, transcripts</a>). Any other element is only its content.
 */
public final class PodcastHtmlFormat implements TranscriptFormat {
    @Override
    public String name() {
        return "podcast-html";
    }

    @Override
    public boolean recognises(SourceText source) {
        String text = source.text();
        boolean markup = text.stripLeading().startsWith("<");
        return markup && text.contains("<cite") && (text.contains("<time") || text.contains("<p"));
    }

    @Override
    public Transcript read(SourceText source, Hints hints) {
        Reader reader = new Reader();
        MarkupScanner.html(source.text()).forEach(reader::take);
        reader.endTurn();
        return new Transcript(Markup.PLAIN, reader.preamble(), reader.turns);
    }

    private static final class Reader {
        private static final Set<String> BLOCKS = Set.of(
                "p",
                "div",
                "section",
                "article",
                "li",
                "ul",
                "ol",
                "dl",
                "dt",
                "dd",
                "blockquote",
                "tr",
                "h1",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "body",
                "main",
                "header",
                "footer");

        private final List<RawTurn> turns = new ArrayList<>();
        private final Speech preamble = new Speech();
        private final StringBuilder captured = new StringBuilder();
        private @Nullable Speech speech;
        private String capturing = "";
        private int captureStart;
        private String label = "";
        private Optional<Duration> time = Optional.empty();
        private int start;
        private int end;

        void take(Token token) {
            if (token instanceof Open tag) {
                open(tag);
            } else if (token instanceof Close tag) {
                close(tag);
            } else if (token instanceof Words words) {
                words(words);
            }
        }

        private void open(Open tag) {
            if (tag.name().equals("cite") || tag.name().equals("time")) {
                endCapture(tag.start());
                capturing = tag.name();
                captureStart = tag.start();
            } else if (tag.name().equals("br")) {
                said().line();
            } else if (BLOCKS.contains(tag.name())) {
                endCapture(tag.start());
                said().paragraph();
            }
        }

        private void close(Close tag) {
            if (tag.name().equals(capturing)) {
                endCapture(tag.end());
            } else if (BLOCKS.contains(tag.name())) {
                endCapture(tag.start());
                said().paragraph();
            }
        }

        private void words(Words words) {
            if (!capturing.isEmpty()) {
                captured.append(words.text());
                return;
            }
            said().say(words.text());
            end = words.text().isBlank() ? end : words.end();
        }

        private Speech said() {
            return speech == null ? preamble : speech;
        }

        private void endCapture(int offset) {
            String words = captured.toString().strip().replaceAll("\\s+", " ");
            captured.setLength(0);
            if (capturing.equals("cite")) {
                begin(words.replaceAll("[ :\uff1a]+$", ""), offset);
            } else if (capturing.equals("time")) {
                reach(words, offset);
            }
            capturing = "";
        }

        private void begin(String speaker, int offset) {
            endTurn();
            label = speaker;
            speech = new Speech();
            start = captureStart;
            end = offset;
        }

        /** A time belongs to the words after it; words that are no time were said. */
        private void reach(String words, int offset) {
            if (speech == null) {
                begin("", offset);
            }
            Optional<Duration> reached = time(words);
            if (reached.isEmpty()) {
                said().say(words);
            } else if (said().isEmpty() && time.isEmpty()) {
                time = reached;
            } else {
                said().paragraph();
                said().reach(reached.get());
            }
            end = offset;
        }

        private static Optional<Duration> time(String words) {
            if (words.matches("\\d{1,6}(?:\\.\\d{1,3})?")) {
                return Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(words) * 1000)));
            }
            return ClockTime.at(words, 0, words.length())
                    .filter(clock -> clock.end() == words.length())
                    .map(ClockTime::time);
        }

        void endTurn() {
            Speech ended = speech;
            if (ended != null) {
                List<Paragraph> paragraphs = ended.paragraphs();
                turns.add(new RawTurn(label, time, Optional.empty(), ended.cues(), paragraphs, start, end));
            }
            speech = null;
            time = Optional.empty();
        }

        Optional<String> preamble() {
            return preamble.asText();
        }
    }
}
