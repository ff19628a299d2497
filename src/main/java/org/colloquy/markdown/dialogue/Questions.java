package org.colloquy.markdown.dialogue;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the questions in what is said: sentences that end in {@code ?}, {@code ？}, {@code ؟} or the Greek question mark, which is
 * mostly written as a semicolon. Sentences are told apart by their marks and what follows, and not by a dictionary of
 * abbreviations: a full stop ends one unless a small letter follows after a space, a question mark also before a small
 * letter, as captions have it, unless a quotation ends with it.
 */
final class Questions {
    private static final String ASKS = "?？؟\u037E";
    private static final String ENDS = ".!。！…‽" + ASKS;
    private static final String CLOSES = "\"'”’»«)]}」』）";

    private final String text;
    private final List<String> found = new ArrayList<>();
    private int start;
    private int greek;
    private int letters;

    private Questions(String text) {
        this.text = text;
    }

    /** The questions of a paragraph in order, white space made single. */
    static List<String> in(String paragraph) {
        boolean hasMark = paragraph.indexOf(';') >= 0 || ASKS.chars().anyMatch(mark -> paragraph.indexOf(mark) >= 0);
        return hasMark ? new Questions(paragraph).read() : List.of();
    }

    private List<String> read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (ENDS.indexOf(c) >= 0 || (c == ';' && isGreek())) {
                at = marks(at);
            } else {
                count(c);
                at++;
            }
        }
        return found;
    }

    private void count(char c) {
        if (Character.isLetter(c)) {
            letters++;
            greek += UnicodeScript.of(c) == UnicodeScript.GREEK ? 1 : 0;
        }
    }

    /** Whether most letters of the sentence are Greek: it may name things by their Latin names. */
    private boolean isGreek() {
        return greek * 2 > letters;
    }

    /** Passes the marks that begin here, and ends the sentence if they do; returns where to go on. */
    private int marks(int from) {
        boolean asks = false;
        int end = from;
        while (end < text.length() && (ENDS.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == ';')) {
            asks |= ASKS.indexOf(text.charAt(end)) >= 0 || (text.charAt(end) == ';' && isGreek());
            end++;
        }
        int closed = end;
        while (closed < text.length() && CLOSES.indexOf(text.charAt(closed)) >= 0) {
            closed++;
        }
        if (isEnd(end, closed, asks)) {
            if (asks && letters > 0) {
                found.add(text.substring(start, closed).replaceAll("\\s+", " ").strip());
            }
            start = closed;
            greek = 0;
            letters = 0;
        }
        return closed;
    }

    private boolean isEnd(int marksEnd, int closed, boolean asks) {
        boolean wide = text.charAt(marksEnd - 1) >= 0x3000;
        if (closed < text.length() && !wide && !Character.isWhitespace(text.charAt(closed))) {
            return false;
        }
        int next = closed;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean goesOn = next < text.length() && Character.isLowerCase(text.codePointAt(next));
        return !goesOn || (asks && closed == marksEnd);
    }
}
