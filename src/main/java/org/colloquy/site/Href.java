package org.colloquy.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A link taken apart.
 *
 * @param path   as written, before {@code ?} and {@code #}
 * @param query  with its {@code ?}, or empty
 * @param anchor what follows {@code #}, decoded, or empty
 * @param suffix query and fragment as written
 */
record Href(String path, String query, String anchor, String suffix) {
    static Href of(String href) {
        int hash = href.indexOf('#');
        String beforeHash = hash < 0 ? href : href.substring(0, hash);
        int mark = beforeHash.indexOf('?');
        String path = mark < 0 ? beforeHash : beforeHash.substring(0, mark);
        String anchor = hash < 0 ? "" : decode(href.substring(hash + 1));
        return new Href(path, beforeHash.substring(path.length()), anchor, href.substring(path.length()));
    }

    /** The path as the file system knows it. */
    String decodedPath() {
        return CoursePath.key(decode(path));
    }

    /**
     * Whether a link leaves the course: {@code https://…}, {@code mailto:…}, {@code //host/…}. A single letter before
     * the colon is a drive, not a scheme (RFC 3986, section 3.1 for the rest).
     */
    static boolean isExternal(String href) {
        return href.startsWith("//") || schemeLength(href) > 1;
    }

    /** The length of what stands before the colon of a scheme or drive, 0 when there is none. */
    static int schemeLength(String href) {
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c == ':') {
                return i;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
            if (!letter && (i == 0 || !later)) {
                return 0;
            }
        }
        return 0;
    }

    /** Undoes percent-encoding; a text that is not percent-encoded UTF-8, such as {@code 100%.md}, is itself. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < written.length; i++) {
            if (written[i] != '%') {
                octets.write(written[i]);
                continue;
            }
            int high = i + 2 < written.length ? Character.digit(written[i + 1], 16) : -1;
            int low = i + 2 < written.length ? Character.digit(written[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return text;
            }
            octets.write(high << 4 | low);
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notText) {
            return text;
        }
    }
}
