package org.colloquy.transcript.labelled;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.Losses;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.TextLine;

/**
 * Paragraphs that begin with a speaker and without a colon, and so go on with the turn before. Only labels with a digit in
 * them are looked for, {@code P2} or {@code Speaker 1}, with a capital after them: other names begin sentences too.
 */
final class LostColons {
    private LostColons() {}

    static List<Diagnostic> of(SourceText source, List<TurnStart> turns) {
        List<String> labels = turns.stream()
                .map(TurnStart::label)
                .filter(label -> label.chars().anyMatch(Character::isDigit))
                .distinct()
                .toList();
        if (labels.isEmpty()) {
            return List.of();
        }
        String text = source.text();
        Set<Integer> starts = new HashSet<>();
        turns.forEach(turn -> starts.add(turn.start()));
        Losses losses = new Losses(source);
        boolean paragraph = false;
        boolean code = false;
        for (TextLine line : TextLine.of(text, turns.get(0).start())) {
            code ^= Fences.isFence(text, line);
            if (paragraph && !code && !starts.contains(line.start())) {
                for (String label : labels) {
                    if (beginsWith(text, line, label)) {
                        losses.problem(
                                line.start(),
                                line.start() + label.length(),
                                "there is no colon after '" + label + "', so this goes on with the turn before",
                                "begin the turn with '" + label + ":'");
                    }
                }
            }
            paragraph = line.isBlank(text);
        }
        return losses.problems();
    }

    private static boolean beginsWith(String text, TextLine line, String label) {
        int end = line.start() + label.length();
        if (end >= line.end() || !text.startsWith(label, line.start()) || Character.isLetterOrDigit(text.charAt(end))) {
            return false;
        }
        int said = Scan.skipSpaces(text, end, line.end());
        return said < line.end() && !Character.isLowerCase(text.charAt(said));
    }
}
