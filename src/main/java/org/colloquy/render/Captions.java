package org.colloquy.render;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Turn;

/**
 * The captions of a recording, written from its transcript as WebVTT (W3C, section 4: the header, cues in the order of their
 * starts, voice spans that say who speaks, {@code &}, {@code <} and {@code >} as references). A turn is one caption, or as
 * many as the recording has times for.
 */
final class Captions {
    /** Who reads aloud says about as much in a second. */
    private static final int CHARACTERS_A_SECOND = 15;

    private static final Duration SHORTEST = Duration.ofSeconds(2);

    /** The marks of emphasis and code, and of links all but their words. */
    private static final Pattern MARKDOWN = Pattern.compile(
            "[*`]+|(?<![\\p{L}\\p{N}_])_+|_+(?![\\p{L}\\p{N}_])|\\]\\([^()\\s]{0,2000}\\)|!?\\[(?=[^\\[\\]]{0,500}\\]\\()");

    private final Dialogue dialogue;
    private final List<Caption> captions = new ArrayList<>();

    /**
     * A caption.
     *
     * @param end absent where the next one ends it
     */
    private record Caption(Duration start, Optional<Duration> end, String speaker, String text) {}

    private Captions(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** The file for a dialogue; without captions when none of its turns has a time. */
    static byte[] of(Dialogue dialogue) {
        return new Captions(dialogue).file().getBytes(StandardCharsets.UTF_8);
    }

    private String file() {
        dialogue.turns().forEach(this::add);
        captions.sort(Comparator.comparing(Caption::start));
        NavigableSet<Duration> starts =
                captions.stream().map(Caption::start).collect(Collectors.toCollection(TreeSet::new));
        StringBuilder out = new StringBuilder("WEBVTT\n");
        for (Caption caption : captions) {
            out.append('\n').append(clock(caption.start())).append(" --> ").append(clock(end(caption, starts)));
            out.append('\n').append(voice(caption.speaker())).append(escaped(caption.text()));
            out.append('\n');
        }
        return out.toString();
    }

    private void add(Turn turn) {
        if (turn.time().isEmpty()) {
            return;
        }
        String speaker = dialogue.speaker(turn.speaker()).name();
        Duration start = turn.time().get();
        StringBuilder text = new StringBuilder();
        List<Turn.Cue> cues = turn.cues();
        int next = 0;
        for (int paragraph = 0; paragraph < turn.paragraphs().size(); paragraph++) {
            String whole = turn.paragraphs().get(paragraph).text();
            int done = 0;
            for (; next < cues.size() && cues.get(next).paragraph() <= paragraph; next++) {
                Turn.Cue cue = cues.get(next);
                int offset = Math.min(Math.max(cue.offset(), done), whole.length());
                text.append(whole, done, offset);
                done = offset;
                if (!text.toString().isBlank()) {
                    add(start, Optional.empty(), speaker, text);
                }
                start = cue.time();
            }
            text.append(whole, done, whole.length()).append('\n');
        }
        add(start, turn.endTime(), speaker, text);
    }

    private void add(Duration start, Optional<Duration> end, String speaker, StringBuilder text) {
        String words = dialogue.markup() == Dialogue.Markup.MARKDOWN
                ? MARKDOWN.matcher(text).replaceAll("")
                : text.toString();
        // an empty line would end the caption
        String lines =
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            captions.add(new Caption(inMillis(start), end.map(Captions::inMillis), speaker, lines));
        }
        text.setLength(0);
    }

    private static Duration inMillis(Duration time) {
        return Duration.ofMillis(time.toMillis());
    }

    /** Always after the start, as WebVTT wants it. */
    private static Duration end(Caption caption, NavigableSet<Duration> starts) {
        Optional<Duration> told = caption.end().filter(end -> end.compareTo(caption.start()) > 0);
        return told.or(() -> Optional.ofNullable(starts.higher(caption.start())))
                .orElseGet(() -> {
                    Duration spoken = Duration.ofSeconds(caption.text().length() / CHARACTERS_A_SECOND);
                    return caption.start().plus(spoken.compareTo(SHORTEST) < 0 ? SHORTEST : spoken);
                });
    }

    private static String clock(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());
    }

    private static String voice(String speaker) {
        String name = escaped(speaker.replaceAll("\\s+", " ").strip());
        return name.isEmpty() ? "" : "<v " + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace('\0', '\uFFFD');
    }
}
