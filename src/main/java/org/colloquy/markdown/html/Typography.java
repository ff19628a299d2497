package org.colloquy.markdown.html;

import java.util.Locale;
import java.util.Map;

/**
 * Quotation marks, dashes and ellipses as a language sets them. Marks that could be anything ({@code 6"}) stay as they are.
 *
 * @param openDouble  such as {@code “}, with the space that French puts inside
 * @param closeSingle not an apostrophe: German closes with {@code ‘}
 */
record Typography(String openDouble, String closeDouble, String openSingle, String closeSingle) {
    /** By character: those that are set in some other way, or escaped. */
    private static final boolean[] SPECIAL = new boolean['>' + 1];

    static {
        for (char c : "\"'-.&<>\0".toCharArray()) {
            SPECIAL[c] = true;
        }
    }

    private static final String APOSTROPHE = "\u2019";
    private static final Typography ENGLISH = new Typography("“", "”", "‘", "’");
    private static final Typography GERMAN = new Typography("„", "“", "‚", "‘");
    private static final Typography SWEDISH = new Typography("”", "”", "’", "’");
    private static final Typography SPANISH = new Typography("«", "»", "“", "”");
    private static final Typography POLISH = new Typography("„", "”", "‚", "’");
    private static final Typography RUSSIAN = new Typography("«", "»", "„", "“");
    private static final Typography FRENCH = new Typography("«\u00A0", "\u00A0»", "“", "”");
    private static final Typography JAPANESE = new Typography("「", "」", "『", "』");
    private static final Map<String, Typography> BY_LANGUAGE = Map.ofEntries(
            Map.entry("de", GERMAN),
            Map.entry("cs", GERMAN),
            Map.entry("sk", GERMAN),
            Map.entry("sl", GERMAN),
            Map.entry("bg", GERMAN),
            Map.entry("sv", SWEDISH),
            Map.entry("fi", SWEDISH),
            Map.entry("es", SPANISH),
            Map.entry("it", SPANISH),
            Map.entry("ca", SPANISH),
            Map.entry("el", SPANISH),
            Map.entry("nb", new Typography("«", "»", "‘", "’")),
            Map.entry("no", new Typography("«", "»", "‘", "’")),
            Map.entry("da", new Typography("»", "«", "›", "‹")),
            Map.entry("pl", POLISH),
            Map.entry("hr", POLISH),
            Map.entry("hu", new Typography("„", "”", "»", "«")),
            Map.entry("ro", new Typography("„", "”", "«", "»")),
            Map.entry("ru", RUSSIAN),
            Map.entry("uk", RUSSIAN),
            Map.entry("fr", FRENCH),
            Map.entry("ja", JAPANESE));

    /** The habits of a language, given as BCP 47; of English when they are not known. */
    static Typography of(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        if (lower.startsWith("de-ch") || lower.startsWith("fr-ch")) {
            return new Typography("«", "»", "‹", "›");
        }
        int hyphen = lower.indexOf('-');
        return BY_LANGUAGE.getOrDefault(hyphen < 0 ? lower : lower.substring(0, hyphen), ENGLISH);
    }

    /** Sets the text of one block from left to right. */
    final class Setter {
        /** Before a quotation mark asks for it. */
        private static final int UNKNOWN = -2;

        private final char[] text;
        private final int length;
        private int lastClosingDouble = UNKNOWN;
        private int lastClosingSingle = UNKNOWN;
        private int openDoubles;
        private int openSingles;

        /** @param length how much of the array is text */
        Setter(char[] text, int length) {
            this.text = text;
            this.length = length;
        }

        private int lastClosingDouble() {
            if (lastClosingDouble == UNKNOWN) {
                lastClosingDouble = lastClosing('"');
            }
            return lastClosingDouble;
        }

        private int lastClosingSingle() {
            if (lastClosingSingle == UNKNOWN) {
                lastClosingSingle = lastClosing('\'');
            }
            return lastClosingSingle;
        }

        private int lastClosing(char quote) {
            for (int i = length - 1; i > 0; i--) {
                if (text[i] == quote && !isSpace(i - 1) && !isWordPart(i + 1)) {
                    return i;
                }
            }
            return -1;
        }

        /** Appends a part of the text as it is set. */
        void set(StringBuilder out, int start, int end) {
            int at = start;
            while (at < end) {
                int plain = at;
                while (at < end && !isSpecial(text[at])) {
                    at++;
                }
                out.append(text, plain, at - plain);
                if (at < end) {
                    at = setSpecial(out, at, end);
                }
            }
        }

        private static boolean isSpecial(char c) {
            return c < SPECIAL.length && SPECIAL[c];
        }

        /** Appends the character at a place as it is set, and returns the place after what was used up. */
        private int setSpecial(StringBuilder out, int at, int end) {
            char c = text[at];
            switch (c) {
                case '"' -> out.append(doubleQuote(at));
                case '\'' -> out.append(singleQuote(at));
                case '-' -> {
                    return dashes(out, at, end);
                }
                case '.' -> {
                    boolean ellipsis = count(at, end, '.') == 3 && at(at - 1) != '.';
                    out.append(ellipsis ? '…' : '.');
                    return ellipsis ? at + 3 : at + 1;
                }
                default -> Escape.character(out, c);
            }
            return at + 1;
        }

        private String doubleQuote(int at) {
            if (opens(at) && lastClosingDouble() > at) {
                openDoubles++;
                return openDouble;
            }
            if (openDoubles > 0) {
                openDoubles--;
                return closeDouble;
            }
            return "&quot;";
        }

        private String singleQuote(int at) {
            if (opens(at) && lastClosingSingle() > at && !Character.isDigit(at(at + 1))) {
                openSingles++;
                return openSingle;
            }
            if (openSingles > 0 && !isWordPart(at + 1)) {
                openSingles--;
                return closeSingle;
            }
            return Character.isDigit(at(at - 1)) ? "'" : APOSTROPHE;
        }

        private boolean opens(int at) {
            char before = at(at - 1);
            boolean apart = isSpace(at - 1) || "([{<\u00AB\u2014\u2013-/\"'".indexOf(before) >= 0;
            return apart && !isSpace(at + 1);
        }

        private int dashes(StringBuilder out, int at, int end) {
            int count = count(at, end, '-');
            boolean command = count == 2 && isSpace(at - 1) && isWordPart(at + 2);
            if (count == 2 && !command) {
                out.append('–');
            } else if (count == 3) {
                out.append('—');
            } else {
                out.append("-".repeat(count));
            }
            return at + count;
        }

        private int count(int at, int end, char c) {
            int i = at;
            while (i < end && text[i] == c) {
                i++;
            }
            return i - at;
        }

        private char at(int i) {
            return i < 0 || i >= length ? ' ' : text[i];
        }

        private boolean isSpace(int i) {
            char c = at(i);
            return Character.isWhitespace(c) || c == '\u00A0';
        }

        private boolean isWordPart(int i) {
            return Character.isLetterOrDigit(at(i));
        }
    }
}
