package org.colloquy.course;

import java.util.Locale;

/** Names in addresses: the one way in which a title, heading, term or turn becomes an id. */
public final class Slug {
    private Slug() {}

    /**
     * Lower-case letters and digits of any script, everything between them as one hyphen: {@code C++ & you} becomes
     * {@code c-you}. Apostrophes vanish ({@code isn't} becomes {@code isnt}). Text is normalised to NFC first.
     *
     * @return an empty string when the text has no letter or digit
     */
    public static String of(String text) {
        String composed = Nfc.of(text).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\'' || c == '\u2019') {
                continue;
            }
            if (!isWordPart(c)) {
                gap = !slug.isEmpty();
                continue;
            }
            if (gap) {
                slug.append('-');
                gap = false;
            }
            slug.appendCodePoint(c);
        }
        return slug.toString();
    }

    /**
     * The id of a heading, made as code hosts make it, so that links with anchors work there too: lower case, letters,
     * digits, hyphens and underscores kept, each space a hyphen, all else dropped ({@code C++ & C#} becomes {@code c--c}).
     */
    public static String ofHeading(String text) {
        String trimmed = Nfc.of(text).strip().toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder(trimmed.length());
        for (int i = 0; i < trimmed.length(); ) {
            int c = trimmed.codePointAt(i);
            i += Character.charCount(c);
            if (c == '-' || c == '_' || isWordPart(c)) {
                id.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                id.append('-');
            }
        }
        return id.toString();
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** The slug of the first words of a text, at most so many of them: readable ids of turns. */
    public static String ofFirstWords(String text, int words) {
        String slug = of(text);
        int end = -1;
        for (int i = 0; i < words; i++) {
            end = slug.indexOf('-', end + 1);
            if (end < 0) {
                return slug;
            }
        }
        return slug.substring(0, end);
    }
}
