package org.colloquy.site;

/**
 * The address of a page or file inside the site.
 *
 * @param path relative to the site's root, with {@code /}, not encoded: {@code sharing/the-highway.html}
 */
public record Url(String path) implements Comparable<Url> {

    /** How a page links to this address: {@code ../index.html}, percent-encoded where a URL must be. */
    public String relativeTo(Url page) {
        int shared = 0;
        int slash = path.indexOf('/');
        while (slash >= 0 && page.path.startsWith(path.substring(0, slash + 1))) {
            shared = slash + 1;
            slash = path.indexOf('/', shared);
        }
        StringBuilder link = new StringBuilder();
        for (int i = page.path.indexOf('/', shared); i >= 0; i = page.path.indexOf('/', i + 1)) {
            link.append("../");
        }
        return link.append(encode(path.substring(shared))).toString();
    }

    /** As {@link #relativeTo}, to a place on the page; an empty anchor is the page itself. */
    public String relativeTo(Url page, String anchor) {
        if (anchor.isEmpty()) {
            return relativeTo(page);
        }
        return (equals(page) ? "" : relativeTo(page)) + "#" + encode(anchor);
    }

    /** The address below a base that ends in {@code /}. */
    public String below(String base) {
        return base + encode(path);
    }

    /** Percent-encodes what RFC 3986 does not allow in a path, as UTF-8; letters of other scripts stay readable. */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || "\"#%<>?[\\]^`{|}".indexOf(c) >= 0 || c == 0x7f) {
                encoded.append('%').append(String.format("%02X", (int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    @Override
    public int compareTo(Url other) {
        return path.compareTo(other.path);
    }
}
