package org.colloquy.transcript.labelled;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.transcript.format.CommonLabels;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.SpeakerLabel;
import org.colloquy.transcript.labelled.TurnStart.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Decides which labels of a text are speakers. The roster comes first, then what is written as only speakers are, then what
 * looks like a name. A word that stands before a colon once is a speaker only when nothing speaks against it, since
 * {@code Remember: …} opens a paragraph as {@code Ada: …} does.
 */
final class Speakers {
    private static final int OFTEN = 3;

    private final String text;
    private final Set<String> roster;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> strong = new HashSet<>();
    private final boolean rosterSpeaks;
    private final boolean castIsKnown;
    private @Nullable WordUse words;

    /**
     * Judges by all labels of a text.
     *
     * @param named     by the author: they are speakers whatever they look like, and with them the cast is known
     * @param attendees named by the transcript itself, whose list may lack somebody
     */
    Speakers(String text, List<TurnStart> candidates, Set<String> named, Set<String> attendees) {
        this.text = text;
        this.roster = new HashSet<>(named);
        roster.addAll(attendees);
        for (TurnStart candidate : candidates) {
            counts.merge(candidate.label(), 1, Integer::sum);
            if (candidate.evidence() == Evidence.STRONG) {
                strong.add(candidate.label());
            }
        }
        rosterSpeaks = named.stream().anyMatch(counts::containsKey);
        castIsKnown = counts.entrySet().stream()
                        .filter(label -> label.getValue() > 1 && mayRecur(label.getKey(), label.getValue()))
                        .limit(2)
                        .count()
                == 2;
    }

    /** Whether a line begins a turn of a speaker. */
    boolean speak(TurnStart candidate) {
        String label = candidate.label();
        if (roster.contains(label)) {
            return true;
        }
        if (CommonLabels.isQuestionOrAnswer(label)) {
            return count("Question") >= 2 && count("Answer") >= 2;
        }
        if (CommonLabels.neverSpeaks(label)) {
            return false;
        }
        if (candidate.evidence() == Evidence.BARE) {
            return strong.contains(label)
                    || (strong.isEmpty() && count(label) > 1 && SpeakerLabel.looksLikeName(label));
        }
        return strong.contains(label) || (count(label) > 1 ? mayRecur(label, count(label)) : maySpeakOnce(candidate));
    }

    private static boolean mayRecur(String label, int count) {
        if (CommonLabels.neverSpeaks(label)) {
            return false;
        }
        boolean fewWords = label.split(" ", -1).length <= 3;
        boolean handle = label.equals(label.toLowerCase(Locale.ROOT)) && fewWords;
        return SpeakerLabel.looksLikeName(label) || handle || (count >= OFTEN && fewWords);
    }

    private boolean maySpeakOnce(TurnStart candidate) {
        String label = candidate.label();
        if (!candidate.paragraph() || !SpeakerLabel.looksLikeName(label)) {
            return false;
        }
        if (!SpeakerLabel.isMadeOfWords(label)) {
            return true;
        }
        boolean oneWord = label.indexOf(' ') < 0;
        if (oneWord && rosterSpeaks) {
            return false;
        }
        if (CommonLabels.isRole(label)) {
            return true;
        }
        boolean called = oneWord && words().addresses(label);
        boolean nobodyElse = !oneWord || !castIsKnown;
        return (called || (nobodyElse && !words().isExpression(label))) && !goesOn(candidate);
    }

    /** Speech begins with a capital; what goes on in small letters is the rest of a sentence. */
    private boolean goesOn(TurnStart candidate) {
        int said = Scan.skipSpaces(text, candidate.textStart(), text.length());
        return said < text.length() && castIsKnown && Character.isLowerCase(text.charAt(said));
    }

    private WordUse words() {
        if (words == null) {
            words = new WordUse(text);
        }
        return words;
    }

    private int count(String label) {
        return counts.getOrDefault(label, 0);
    }
}
