package org.colloquy.site;

import java.nio.charset.StandardCharsets;

/**
 * The address of a page or file inside the site.
 *
 * @param path relative to the site's root, with {@code /}, not encoded: {@code sharing/the-highway.html}
 */
public record Url(String path) implements Comparable<Url> {
    private static final String FORBIDDEN = "\"#%<>?[\\]^`{|}";
    private static final String HEX = "0123456789ABCDEF";

    /** How a page links to this address: {@code ../index.html}, percent-encoded where a URL must be. */
    public String relativeTo(Url page) {
        int shared = 0;
        int slash = path.indexOf('/');
        while (slash >= 0 && page.path.regionMatches(shared, path, shared, slash + 1 - shared)) {
            shared = slash + 1;
            slash = path.indexOf('/', shared);
        }
        int up = 0;
        for (int i = page.path.indexOf('/', shared); i >= 0; i = page.path.indexOf('/', i + 1)) {
            up++;
        }
        String rest = encode(path.substring(shared));
        if (up > 0) {
            return "../".repeat(up) + rest;
        }
        // a colon before the first slash would make what stands before it a scheme (RFC 3986, section 4.2)
        return rest.indexOf(':') >= 0 ? "./" + rest : rest;
    }

    /** As {@link #relativeTo}, to a place on the page; an empty anchor is the page itself. */
    public String relativeTo(Url page, String anchor) {
        if (anchor.isEmpty()) {
            return relativeTo(page);
        }
        return (equals(page) ? "" : relativeTo(page)) + "#" + encode(anchor);
    }

    /** The address as a link at the root of the site has it. */
    public String encoded() {
        return encode(path);
    }

    /** The address below a base that ends in {@code /}. */
    public String below(String base) {
        return base + encode(path);
    }

    /** Percent-encodes what RFC 3986 does not allow in a path, as UTF-8; letters of other scripts stay readable. */
    static String encode(String text) {
        return isPlain(text) ? text : percentEncode(text);
    }

    /** Whether all characters are such that nearly every address is made of; told fast, since a site has many links. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= '-' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String percentEncode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isAllowed(c)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.charAt(octet >> 4 & 0xf)).append(HEX.charAt(octet & 0xf));
                }
            }
        }
        return encoded.toString();
    }

    private static boolean isAllowed(int c) {
        if (c < 0x80) {
            return c > ' ' && c != 0x7f && FORBIDDEN.indexOf(c) < 0;
        }
        return !Character.isSpaceChar(c) && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }

    /** Written out, since what a record brings along takes longer to link than a small site to build. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Url url && path.equals(url.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public int compareTo(Url other) {
        return path.compareTo(other.path);
    }
}
