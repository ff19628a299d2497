package org.colloquy.render;

import java.util.Locale;

/**
 * English names of letters, digits, spaces and hyphens. They have the same order as {@link java.text.Collator} gives them, told
 * without its tables, which take as long to make as some pages.
 */
final class PlainEnglish {
    private PlainEnglish() {}

    static boolean is(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && !isDigit(c) && c != ' ' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** What decides: letters and digits. Where two names have the same, the language's whole order must be asked. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != ' ' && c != '-') {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    /** The first letter in upper case; empty when the name begins with another character. */
    static String letter(String name) {
        return isLetter(name.charAt(0)) ? name.substring(0, 1).toUpperCase(Locale.ROOT) : "";
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
