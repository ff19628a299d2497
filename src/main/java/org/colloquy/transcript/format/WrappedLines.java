package org.colloquy.transcript.format;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes one line of lines that were wrapped. A word that was cut at the end of a line becomes whole: its hyphen goes when the
 * text has the word without one elsewhere, and stays, as in {@code well-known}, when it does not.
 */
final class WrappedLines {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern CUT_WORD = Pattern.compile("\\p{L}-[ \\t]*\\n[ \\t]*\\p{Ll}");

    private final Set<String> words = new HashSet<>();

    /** @param texts all of a transcript, whose words tell how words are written in it */
    WrappedLines(List<String> texts) {
        for (String text : texts) {
            if (CUT_WORD.matcher(text).find()) {
                texts.forEach(this::learn);
                return;
            }
        }
    }

    private void learn(String text) {
        words.addAll(Arrays.asList(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))));
    }

    /** The text on one line. */
    String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            String words = line.strip();
            if (!words.isEmpty()) {
                join(out, words);
            }
        }
        return out.toString();
    }

    private void join(StringBuilder out, String line) {
        int last = out.length() - 1;
        if (last < 0) {
            out.append(line);
        } else if (out.charAt(last) == '\u00ad') {
            out.setLength(last);
            out.append(line);
        } else if (last > 0 && cutsWord(out, last, line)) {
            String whole = wordAtEnd(out, last) + wordAtStart(line);
            if (words.contains(whole.toLowerCase(Locale.ROOT))) {
                out.setLength(last);
            }
            out.append(line);
        } else {
            out.append(Joint.WORDS.between(out, line)).append(line);
        }
    }

    private static boolean cutsWord(StringBuilder out, int last, String line) {
        return out.charAt(last) == '-'
                && Character.isLetter(out.charAt(last - 1))
                && Character.isLowerCase(line.charAt(0));
    }

    private static String wordAtEnd(StringBuilder text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String wordAtStart(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
