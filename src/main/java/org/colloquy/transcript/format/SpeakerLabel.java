package org.colloquy.transcript.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a speaker's label looks like, judged by itself. */
public final class SpeakerLabel {
    /** The longest seen in a thousand real transcripts is 40 characters in seven words. */
    public static final int LONGEST = 60;

    private static final int MOST_WORDS = 7;
    private static final Set<String> ABBREVIATIONS =
            Set.of("st", "jr", "sr", "dr", "mr", "mrs", "ms", "prof", "psy", "ph");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "di", "da", "do", "dos", "del", "la", "le", "el", "al", "bin", "ibn", "y",
            "e", "the", "at", "of", "and", "via", "from", "in", "on", "with");

    private SpeakerLabel() {}

    /** The words of a label with single spaces, when it can be one at all; the author's roster is not asked. */
    public static Optional<String> of(String written) {
        String label =
                written.replaceAll("\\s+", " ").replaceAll("[ :\uff1a]+$", "").strip();
        boolean possible = !label.isEmpty()
                && label.length() <= LONGEST
                && label.split(" ", -1).length <= MOST_WORDS
                && label.codePoints().anyMatch(Character::isLetter)
                && beginsLikeAName(label)
                && !endsASentence(label);
        return possible ? Optional.of(label) : Optional.empty();
    }

    /** Whether every word begins as words of names do. */
    public static boolean looksLikeName(String label) {
        for (String word : label.split(" ", -1)) {
            boolean capital = word.codePoints().anyMatch(Character::isUpperCase);
            if (Character.isLowerCase(word.codePointAt(0)) && !capital && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return !Character.isLowerCase(label.codePointAt(0));
    }

    /** Words of letters that are not all in capitals: they may be a name, or begin a sentence such as {@code Remember: …}. */
    public static boolean isMadeOfWords(String label) {
        return label.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ')
                && label.codePoints().anyMatch(Character::isLowerCase);
    }

    private static boolean beginsLikeAName(String label) {
        int first = label.codePointAt(0);
        return Character.isLetterOrDigit(first)
                || first == '$'
                || first == '@'
                || (first == '[' && label.indexOf(']') == label.length() - 1);
    }

    private static boolean endsASentence(String label) {
        for (int i = 0; i + 1 < label.length(); i++) {
            char c = label.charAt(i);
            boolean stop = (c == '.' || c == '?' || c == '!' || c == ';') && label.charAt(i + 1) == ' ';
            if (stop && !(c == '.' && isAbbreviation(label.substring(0, i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(String before) {
        String word = before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('.')) + 1);
        return word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
