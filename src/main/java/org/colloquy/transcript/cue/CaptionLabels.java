package org.colloquy.transcript.cue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.transcript.format.CommonLabels;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.SpeakerLabel;
import org.jspecify.annotations.Nullable;

/**
 * Speakers that are named in the text of captions: {@code Ada: text} as Zoom and podcast hosts write it, {@code [SPEAKER_00]:
 * text} as WhisperX does, and {@code - Text} or {@code >> Text} where somebody else speaks and nobody says who.
 */
final class CaptionLabels {
    /** Names of participants may hold a company, a role and more. */
    private static final int LONGEST = 80;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]\\r\\n]{1,60})\\]:(?:\\s|$)");
    private static final Pattern UNNAMED = Pattern.compile(
            "(?:[-\u2013\u2014]\\s*(?=[\\p{Lu}\\p{Lo}\\p{N}\"'(\\[\u201c\u00ab\u00bf\u00a1\u266a])|>{2,3}\\s*(?=\\S))");

    private final Set<String> speakers = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();

    /**
     * A line that begins with a speaker.
     *
     * @param label empty when only a sign says that somebody else speaks
     * @param rest  what is said
     */
    record Labelled(String label, String rest) {}

    CaptionLabels(List<Caption> captions, Hints hints) {
        Map<String, Integer> counts = new HashMap<>();
        int labelled = 0;
        for (Caption caption : captions) {
            Labelled first = candidate(caption.lines().get(0).text());
            if (first != null) {
                counts.merge(first.label(), 1, Integer::sum);
                labelled++;
            }
        }
        // nobody begins nine sentences of ten with a word and a colon: these are names, whatever they look like
        boolean everyCaption = captions.size() > 1 && labelled * 10L >= captions.size() * 9L;
        counts.forEach((label, count) -> {
            boolean named = everyCaption && (count > 1 || !isProse(label));
            if (named || hints.roster().contains(label) || (count > 1 && isName(label))) {
                speakers.add(label);
                repeated.add(label);
            }
        });
        addThoseWhoSpeakOnce(captions);
    }

    /** A name that stands once must begin a sentence; a single word may just begin one, unless the file begins with it. */
    private void addThoseWhoSpeakOnce(List<Caption> captions) {
        String before = "";
        for (int i = 0; i < captions.size(); i++) {
            List<Caption.Line> lines = captions.get(i).lines();
            Labelled first = candidate(lines.get(0).text());
            if (first != null && isName(first.label()) && (i == 0 || endsSentence(before))) {
                if (i == 0 || !isOneWord(first.label())) {
                    speakers.add(first.label());
                }
            }
            before = lines.get(lines.size() - 1).text().strip();
        }
    }

    private static boolean isOneWord(String label) {
        return label.indexOf(' ') < 0 && SpeakerLabel.isMadeOfWords(label);
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ".?!\u2026\"'\u201d)]".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** With several words in lower case: {@code There is one thing}. */
    private static boolean isProse(String label) {
        return Arrays.stream(label.split("\\s+"))
                        .filter(word -> word.codePoints().allMatch(Character::isLowerCase))
                        .count()
                > 1;
    }

    private static boolean isName(String label) {
        return SpeakerLabel.of(label).isPresent()
                && !CommonLabels.neverSpeaks(label)
                && SpeakerLabel.looksLikeName(label);
    }

    /** The speaker with whom a line of a caption begins; null when the line goes on. */
    @Nullable
    Labelled read(Caption caption, int number) {
        String line = caption.lines().get(number).text().strip();
        Matcher unnamed = UNNAMED.matcher(line);
        boolean other = unnamed.lookingAt();
        String said = other ? line.substring(unnamed.end()) : line;
        Labelled labelled = candidate(said);
        if (labelled != null && (number == 0 || other ? speakers : repeated).contains(labelled.label())) {
            return labelled;
        }
        return other ? new Labelled("", said) : null;
    }

    private static @Nullable Labelled candidate(String text) {
        String line = text.strip();
        Matcher unnamed = UNNAMED.matcher(line);
        if (unnamed.lookingAt()) {
            line = line.substring(unnamed.end());
        }
        Matcher brackets = BRACKETS.matcher(line);
        if (brackets.lookingAt()) {
            return new Labelled(
                    SPACES.matcher(brackets.group(1)).replaceAll(" ").strip(), line.substring(brackets.end()));
        }
        int limit = Math.min(line.length(), LONGEST);
        for (int i = 1; i < limit; i++) {
            char c = line.charAt(i);
            boolean colon = c == ':' && (i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1)));
            if (colon || c == '\uff1a') {
                String label =
                        SPACES.matcher(line.substring(0, i)).replaceAll(" ").strip();
                return label.isEmpty() ? null : new Labelled(label, line.substring(i + 1));
            }
        }
        return null;
    }
}
