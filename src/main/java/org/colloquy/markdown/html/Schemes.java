package org.colloquy.markdown.html;

import java.util.List;

/** Tells addresses that run code from those that lead somewhere. */
final class Schemes {
    private static final List<String> UNSAFE = List.of("javascript:", "vbscript:", "data:");
    private static final List<String> IMAGES =
            List.of("data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp");

    private Schemes() {}

    /** Whether an address would run code or show foreign content, whatever white space and case hide it. */
    static boolean isUnsafe(String address) {
        return startsWithAny(address, UNSAFE);
    }

    /** Whether it is an image that is written out in its own address. */
    static boolean isInlineImage(String address) {
        return startsWithAny(address, IMAGES);
    }

    private static boolean startsWithAny(String address, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (startsWith(address, prefix)) {
                return true;
            }
        }
        return false;
    }

    /** Browsers skip white space and control characters in front of a scheme, and tabs and line ends inside. */
    private static boolean startsWith(String address, String prefix) {
        int matched = 0;
        for (int i = 0; i < address.length() && matched < prefix.length(); i++) {
            char c = address.charAt(i);
            boolean skipped = c == '\t' || c == '\n' || c == '\r' || (matched == 0 && c <= ' ');
            if (!skipped) {
                if (Character.toLowerCase(c) != prefix.charAt(matched)) {
                    return false;
                }
                matched++;
            }
        }
        return matched == prefix.length();
    }
}
