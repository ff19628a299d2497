package org.colloquy.course;

import java.text.Normalizer;

/** The one spelling, Unicode's normalization form C, in which names that look alike are compared and become addresses. */
public final class Nfc {
    /** The first character that another one before it may take up, or that has another spelling. */
    private static final char FIRST_MARK = '\u0300';

    private Nfc() {}

    /** A text in this form. Texts of Western Europe are so already, which is told without Unicode's tables. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
