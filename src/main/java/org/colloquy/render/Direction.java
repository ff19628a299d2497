package org.colloquy.render;

import java.util.Locale;
import java.util.Set;

/** In which direction a language is written. */
final class Direction {
    /** Scripts written from right to left (ISO 15924). */
    private static final Set<String> SCRIPTS = Set.of("adlm", "arab", "hebr", "mand", "nkoo", "rohg", "syrc", "thaa");

    /** Languages whose usual script is one of them (the likely subtags of Unicode CLDR). */
    private static final Set<String> LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

    private Direction() {}

    /** {@code rtl} or {@code ltr}, for a BCP 47 language tag; a script in the tag decides. */
    static String of(String language) {
        String[] subtags = language.toLowerCase(Locale.ROOT).split("-", -1);
        for (int i = 1; i < subtags.length; i++) {
            if (subtags[i].length() == 4 && Character.isLetter(subtags[i].charAt(0))) {
                return SCRIPTS.contains(subtags[i]) ? "rtl" : "ltr";
            }
        }
        return LANGUAGES.contains(subtags[0]) ? "rtl" : "ltr";
    }
}
