package org.colloquy.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds bare addresses in a text by the rules of GitHub Flavored Markdown 0.29, section 6.9: {@code www.}, {@code http://},
 * {@code https://}, {@code ftp://} and e-mail.
 */
final class Autolinks {
    private static final List<String> STARTS = List.of("http://", "https://", "ftp://", "www.");

    private final CharSequence text;
    private final int end;
    private final List<Mark> found = new ArrayList<>(2);

    private Autolinks(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The addresses in a part of a text, in order. */
    static List<Mark> find(CharSequence text, int start, int end) {
        Autolinks links = new Autolinks(text, end);
        links.scan(start);
        return links.found;
    }

    private void scan(int start) {
        int done = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int linkEnd = -1;
            if (c == ':' || c == '.') {
                linkEnd = url(done, i);
            } else if (c == '@') {
                linkEnd = mail(done, i);
            }
            if (linkEnd > 0) {
                done = linkEnd;
                i = linkEnd - 1;
            }
        }
    }

    /** A URL whose start has its first colon or point here. */
    private int url(int from, int at) {
        for (String prefix : STARTS) {
            int start = at - (prefix.endsWith(".") ? prefix.length() - 1 : prefix.length() - 3);
            if (start >= from && startsWith(prefix, start) && isBoundary(start - 1)) {
                int stop = trimmed(start, domainEnd(start + prefix.length()));
                boolean www = prefix.startsWith("www");
                if (stop > start + prefix.length() && isDomain(start + prefix.length(), stop, www)) {
                    String address = text.subSequence(start, stop).toString();
                    found.add(Mark.address(start, stop, www ? "http://" + address : address));
                    return stop;
                }
            }
        }
        return -1;
    }

    private boolean startsWith(String prefix, int start) {
        return start + prefix.length() <= end
                && text.subSequence(start, start + prefix.length())
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .equals(prefix);
    }

    private boolean isBoundary(int i) {
        return i < 0 || Character.isWhitespace(text.charAt(i)) || "*_~(\"'".indexOf(text.charAt(i)) >= 0;
    }

    private int domainEnd(int from) {
        int i = from;
        while (i < end && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '<') {
            i++;
        }
        return i;
    }

    /** At least one point outside of {@code www.}, and no underscore in the last two parts. */
    private boolean isDomain(int from, int to, boolean www) {
        int part = 0;
        int points = www ? 1 : 0;
        boolean underscore = false;
        boolean underscoreBefore = false;
        int i = from;
        for (; i < to && (isDomainPart(text.charAt(i)) || text.charAt(i) == '.'); i++) {
            if (text.charAt(i) == '.') {
                points++;
                underscoreBefore = underscore;
                underscore = false;
                part = 0;
            } else {
                underscore |= text.charAt(i) == '_';
                part++;
            }
        }
        return points > 0 && part > 0 && !underscore && !underscoreBefore;
    }

    private static boolean isDomainPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** Takes punctuation away that belongs to the sentence, closing brackets that were not opened, and entities. */
    private int trimmed(int start, int stop) {
        int to = stop;
        int unclosed = 0;
        for (int i = start; i < stop; i++) {
            unclosed += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        while (to > start) {
            char last = text.charAt(to - 1);
            if (last == ')' && unclosed < 0) {
                unclosed++;
                to--;
            } else if ("?!.,:*_~'\"".indexOf(last) >= 0) {
                to--;
            } else if (last == ';' && entityStart(start, to - 1) >= 0) {
                to = entityStart(start, to - 1);
            } else {
                return to;
            }
        }
        return to;
    }

    private int entityStart(int start, int semicolon) {
        int i = semicolon - 1;
        while (i > start && Character.isLetterOrDigit(text.charAt(i))) {
            i--;
        }
        return i < semicolon - 1 && text.charAt(i) == '&' ? i : -1;
    }

    private int mail(int from, int at) {
        int start = at;
        while (start > from && isMailPart(text.charAt(start - 1))) {
            start--;
        }
        int i = at + 1;
        int points = 0;
        while (i < end
                && (isDomainPart(text.charAt(i))
                        || (text.charAt(i) == '.' && i + 1 < end && isDomainPart(text.charAt(i + 1))))) {
            points += text.charAt(i) == '.' ? 1 : 0;
            i++;
        }
        boolean ends = i > at + 1 && text.charAt(i - 1) != '-' && text.charAt(i - 1) != '_';
        if (start == at || points == 0 || !ends) {
            return -1;
        }
        found.add(Mark.address(start, i, "mailto:" + text.subSequence(start, i)));
        return i;
    }

    private static boolean isMailPart(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || ".-_+".indexOf(c) >= 0);
    }
}
