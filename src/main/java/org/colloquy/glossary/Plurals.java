package org.colloquy.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The regular English plural of a name, or the singular of a plural name. It is kept simple: what is irregular
 * ({@code index}, {@code indices}) is an alias for the author to write.
 */
final class Plurals {
    /** Shorter words that end in s are rarely plurals: {@code news}, {@code bus}. */
    private static final int SHORTEST_PLURAL = 5;

    private Plurals() {}

    /**
     * Other forms of a name, the name itself not among them.
     *
     * @param exact the name is matched only as written, so an s at its end is part of it ({@code Windows}, {@code DNS})
     */
    static List<String> of(String name, boolean exact) {
        int length = name.length();
        if (length < 2 || !isAsciiLetter(name.charAt(length - 1)) || !isAsciiLetter(name.charAt(length - 2))) {
            return List.of();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> forms = new ArrayList<>();
        forms.add(plural(name, lower));
        if (!exact && length >= SHORTEST_PLURAL && lower.endsWith("s")) {
            addSingulars(name, lower, forms);
        }
        return forms;
    }

    private static String plural(String name, String lower) {
        if (endsInHiss(lower)) {
            return name + "es";
        }
        boolean consonantAndY = lower.endsWith("y") && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0;
        return consonantAndY ? cut(name, 1) + "ies" : name + "s";
    }

    private static void addSingulars(String name, String lower, List<String> forms) {
        if (lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is")) {
            return;
        }
        if (lower.endsWith("ies")) {
            forms.add(cut(name, 3) + "y");
        } else if (lower.endsWith("es") && endsInHiss(cut(lower, 2))) {
            forms.add(cut(name, 2));
        }
        forms.add(cut(name, 1));
    }

    private static boolean endsInHiss(String lower) {
        return lower.endsWith("s")
                || lower.endsWith("x")
                || lower.endsWith("z")
                || lower.endsWith("ch")
                || lower.endsWith("sh");
    }

    private static String cut(String text, int letters) {
        return text.substring(0, text.length() - letters);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
