package org.colloquy.transcript.labelled;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.colloquy.transcript.format.Scan;

/** How the words of a text are written elsewhere in it, which tells names from other words that open a sentence. */
final class WordUse {
    /** After these people are called by their names. */
    private static final Set<String> GREETINGS = Set.of(
            "thanks", "you", "hi", "hello", "hey", "welcome", "danke", "hallo", "merci", "bonjour", "gracias", "hola");

    private static final int LONGEST_WORD = 60;

    private final Set<String> small = new HashSet<>();
    private final Set<String> addressed = new HashSet<>();

    WordUse(String text) {
        String before = "";
        char gap = '.';
        for (int i = 0; i < text.length(); ) {
            if (!Character.isLetter(text.charAt(i))) {
                gap = Scan.isSpace(text.charAt(i)) ? gap : text.charAt(i);
                i++;
                continue;
            }
            int end = endOfWord(text, i);
            String word = text.substring(i, Math.min(end, i + LONGEST_WORD));
            char after = end < text.length() ? text.charAt(end) : '.';
            if (Character.isLowerCase(word.charAt(0))) {
                small.add(word);
            } else if (isAddressed(before, gap, after)) {
                addressed.add(word);
            }
            before = word;
            gap = ' ';
            i = end;
        }
    }

    /** Whether every word of a label also occurs in small letters, so that the label may be no more than an expression. */
    boolean isExpression(String label) {
        for (String word : label.split(" ", -1)) {
            if (!small.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody is called so: {@code Thanks, Bob.}, {@code Bob, what about you?}. */
    boolean addresses(String label) {
        return addressed.contains(label);
    }

    private static boolean isAddressed(String before, char gap, char after) {
        boolean opens = gap != ' ' || GREETINGS.contains(before.toLowerCase(Locale.ROOT));
        return opens && (after == ',' || (gap != '.' && ".!?".indexOf(after) >= 0));
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '\'')) {
            end++;
        }
        return end;
    }
}
