package org.colloquy.render;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.colloquy.site.Page;
import org.colloquy.site.Url;

/** Addresses in the text of a page, as the page for printing must have them. */
final class PrintLink {
    private PrintLink() {}

    /**
     * @param href    as it stands in the page's HTML, entities included
     * @param printed the pages that stand on the page for printing, by the paths of their addresses
     */
    static String of(String href, Url page, Url print, Map<String, Page> printed) {
        if (isElsewhere(href)) {
            return href;
        }
        int suffix = suffixStart(href);
        String path = suffix == 0 ? page.path() : resolve(page.path(), decode(href.substring(0, suffix)));
        Page target = printed.get(path);
        int hash = href.indexOf('#');
        if (target != null) {
            String anchor = hash < 0 ? "" : href.substring(hash + 1);
            return "#" + place(target.url(), anchor);
        }
        return new Url(path).relativeTo(print) + href.substring(suffix);
    }

    private static String place(Url page, String encodedAnchor) {
        String self = page.relativeTo(page, PrintText.id(page)).substring(1);
        return encodedAnchor.isEmpty() ? self : self + ":" + encodedAnchor;
    }

    /** Whether an address leads out of the site: it has a scheme ({@code https:}, {@code data:}) or begins with a slash. */
    private static boolean isElsewhere(String href) {
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c == ':') {
                return true;
            }
            if (c == '/' || c == '#' || c == '?') {
                return i == 0 && c == '/';
            }
        }
        return false;
    }

    private static int suffixStart(String href) {
        for (int i = 0; i < href.length(); i++) {
            if (href.charAt(i) == '#' || href.charAt(i) == '?') {
                return i;
            }
        }
        return href.length();
    }

    private static String decode(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a lone percent sign in raw HTML
            return path;
        }
    }

    private static String resolve(String from, String relative) {
        Deque<String> parts = new ArrayDeque<>();
        String base = from.substring(0, from.lastIndexOf('/') + 1) + relative;
        for (String part : base.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
