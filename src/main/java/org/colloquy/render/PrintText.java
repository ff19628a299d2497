package org.colloquy.render;

import java.util.Map;
import java.util.Set;
import org.colloquy.site.Page;
import org.colloquy.site.Url;

/**
 * Makes the HTML of one page fit to stand on the page for printing beside all others: its ids get the page's own in front,
 * its links to pages that stand there too become links inside, all other relative addresses are made anew, and headings go
 * one level down. Only tags are looked at, character by character; text, comments and unknown things pass as they are.
 */
final class PrintText {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "data", "cite");
    private static final Set<String> REFERENCES =
            Set.of("for", "headers", "list", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details");

    private final Url page;
    private final Url print;
    private final Map<String, Page> printed;
    private final StringBuilder out;
    private final String html;

    private PrintText(Url page, Url print, Map<String, Page> printed, String html) {
        this.page = page;
        this.print = print;
        this.printed = printed;
        this.html = html;
        this.out = new StringBuilder(html.length() + html.length() / 8);
    }

    /**
     * The HTML of a page for the page for printing.
     *
     * @param printed the pages that stand there, by the paths of their addresses
     */
    static String of(String html, Url page, Url print, Map<String, Page> printed) {
        PrintText text = new PrintText(page, print, printed, html);
        text.run();
        return text.out.toString();
    }

    /** The place of a page on the page for printing: its address without {@code .html}. */
    static String id(Url page) {
        String path = page.path();
        return path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path;
    }

    private void run() {
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            if (tag < 0 || tag + 1 >= html.length()) {
                break;
            }
            out.append(html, at, tag);
            if (html.startsWith("<!--", tag)) {
                at = after("-->", tag + 4);
                out.append(html, tag, at);
            } else if (Character.isLetter(html.charAt(tag + 1)) || html.charAt(tag + 1) == '/') {
                at = tag(tag);
            } else {
                out.append('<');
                at = tag + 1;
            }
        }
        out.append(html, Math.min(at, html.length()), html.length());
    }

    private int after(String closer, int from) {
        int end = html.indexOf(closer, from);
        return end < 0 ? html.length() : end + closer.length();
    }

    private int tag(int start) {
        int nameStart = html.charAt(start + 1) == '/' ? start + 2 : start + 1;
        int at = nameStart;
        while (at < html.length() && Character.isLetterOrDigit(html.charAt(at))) {
            at++;
        }
        out.append(html, start, nameStart).append(lowered(html.substring(nameStart, at)));
        while (at < html.length() && html.charAt(at) != '>') {
            at = attribute(at);
        }
        if (at < html.length()) {
            out.append('>');
            at++;
        }
        return at;
    }

    private static String lowered(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) < '6';
        return heading ? "h" + (char) (name.charAt(1) + 1) : name;
    }

    /** Copies one attribute, or one character that is none; returns where to go on. */
    private int attribute(int start) {
        int at = start;
        while (at < html.length() && isNamePart(html.charAt(at))) {
            at++;
        }
        boolean quoted = at > start
                && at + 1 < html.length()
                && html.charAt(at) == '='
                && (html.charAt(at + 1) == '"' || html.charAt(at + 1) == '\'');
        if (!quoted) {
            int next = Math.max(at, start + 1);
            out.append(html, start, next);
            return next;
        }
        int end = html.indexOf(html.charAt(at + 1), at + 2);
        if (end < 0) {
            out.append(html, start, html.length());
            return html.length();
        }
        out.append(html, start, at + 2).append(value(html.substring(start, at), html.substring(at + 2, end)));
        out.append(html.charAt(at + 1));
        return end + 1;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == ':' || c == '_';
    }

    private String value(String name, String value) {
        if (name.equals("id")) {
            return place(page, value);
        }
        if (REFERENCES.contains(name)) {
            StringBuilder references = new StringBuilder();
            for (String reference : value.strip().split("\\s+", -1)) {
                references.append(references.isEmpty() ? "" : " ").append(place(page, reference));
            }
            return references.toString();
        }
        return ADDRESSES.contains(name) ? PrintLink.of(value, page, print, printed) : value;
    }

    /** The id on the page for printing of a place on a page; an empty id is the page itself. */
    static String place(Url page, String id) {
        return id.isEmpty() ? id(page) : id(page) + ":" + id;
    }
}
