package org.colloquy.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.transcript.format.SpeakerLabel;

/**
 * Decides which labels of a text are speakers. The author's roster comes first, then what is written as only speakers are,
 * then what looks like a name. An ordinary word
 * that occurs once counts only where the roster does not already tell who speaks.
 */
final class Speakers {
    private static final int OFTEN = 3;

    private final Set<String> roster;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> strong = new HashSet<>();
    private final boolean rosterSpeaks;

    Speakers(List<TurnStart> candidates, Set<String> roster) {
        this.roster = roster;
        for (TurnStart candidate : candidates) {
            counts.merge(candidate.label(), 1, Integer::sum);
            if (candidate.strong()) {
                strong.add(candidate.label());
            }
        }
        rosterSpeaks = roster.stream().anyMatch(counts::containsKey);
    }

    /** Whether a line begins a turn of a speaker. */
    boolean speak(TurnStart candidate) {
        String label = candidate.label();
        if (roster.contains(label)) {
            return true;
        }
        if (SpeakerLabel.isQuestionOrAnswer(label)) {
            return count("Question") >= 2 && count("Answer") >= 2;
        }
        if (SpeakerLabel.isCommonWord(label)) {
            return false;
        }
        return strong.contains(label) || looksLikeSpeaker(candidate);
    }

    private boolean looksLikeSpeaker(TurnStart candidate) {
        String label = candidate.label();
        int count = count(label);
        if (count == 1) {
            boolean doubtful = rosterSpeaks && SpeakerLabel.isOrdinaryWord(label);
            return !doubtful && candidate.paragraph() && SpeakerLabel.looksLikeName(label);
        }
        boolean fewWords = label.split(" ", -1).length <= 3;
        boolean handle = label.equals(label.toLowerCase(Locale.ROOT)) && fewWords;
        return SpeakerLabel.looksLikeName(label) || handle || (count >= OFTEN && fewWords);
    }

    private int count(String label) {
        return counts.getOrDefault(label, 0);
    }
}
