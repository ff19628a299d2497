package org.colloquy.transcript.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.transcript.format.CharacterReferences;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.markup.Token.Close;
import org.colloquy.transcript.markup.Token.Declaration;
import org.colloquy.transcript.markup.Token.Open;
import org.colloquy.transcript.markup.Token.Unfinished;
import org.colloquy.transcript.markup.Token.Words;

/**
 * Cuts XML or HTML into tags and text, in one pass and without ever failing: a {@code <} that begins no tag is text. Of
 * entities it knows the characters of HTML and those given by number; others stay as they are written.
 */
final class MarkupScanner {
    private static final Set<String> NEVER_CLOSED = Set.of("area", "br", "hr", "img", "input", "link", "meta", "wbr");
    private static final Set<String> NOT_TEXT = Set.of("script", "style", "template");
    private static final String CDATA = "<![CDATA[";

    private final String text;
    private final boolean html;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int wordsFrom;

    private MarkupScanner(String text, boolean html) {
        this.text = text;
        this.html = html;
    }

    static List<Token> xml(String text) {
        return new MarkupScanner(text, false).scan();
    }

    static List<Token> html(String text) {
        return new MarkupScanner(text, true).scan();
    }

    private List<Token> scan() {
        while (true) {
            int next = text.indexOf('<', at);
            if (next < 0 || next + 1 >= text.length()) {
                words(text.length());
                return tokens;
            }
            at = next;
            boolean isMarkup = declaration(next) || closing(next) || opening(next);
            if (isMarkup) {
                wordsFrom = at;
            } else {
                at = next + 1;
            }
        }
    }

    private boolean declaration(int start) {
        if (text.startsWith("<!--", start)) {
            skipTo("-->", "<!--", start, start + 4);
            return true;
        }
        if (text.startsWith(CDATA, start)) {
            int from = start + CDATA.length();
            int end = skipTo("]]>", CDATA, start, from);
            tokens.add(new Words(text.substring(from, end), true, from, end));
            return true;
        }
        char c = text.charAt(start + 1);
        if (c == '?') {
            skipTo("?>", "<?", start, start + 2);
            return true;
        }
        if (c != '!') {
            return false;
        }
        int end = endOfDeclaration(text, start);
        words(start);
        tokens.add(new Declaration(text.substring(start, end), start, end));
        at = end;
        return true;
    }

    /** The offset of what ends a piece; the end of the text when nothing does. */
    private int skipTo(String end, String begun, int start, int from) {
        words(start);
        int found = text.indexOf(end, from);
        if (found < 0) {
            tokens.add(new Unfinished(begun, start, start + begun.length()));
            at = text.length();
            return at;
        }
        at = found + end.length();
        return found;
    }

    /** The offset after a declaration; a document type may hold others in square brackets. */
    static int endOfDeclaration(String text, int start) {
        boolean inside = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            inside = c == '[' || (inside && c != ']');
            if (c == '>' && !inside) {
                return i + 1;
            }
        }
        return text.length();
    }

    private boolean closing(int start) {
        if (text.charAt(start + 1) != '/') {
            return false;
        }
        int nameEnd = endOfName(start + 2);
        int end = Scan.skipSpaces(text, nameEnd, text.length());
        if (nameEnd == start + 2 || end == text.length() || text.charAt(end) != '>') {
            return false;
        }
        words(start);
        at = end + 1;
        tokens.add(new Close(name(start + 2, nameEnd), start, at));
        return true;
    }

    private boolean opening(int start) {
        int nameEnd = endOfName(start + 1);
        if (nameEnd == start + 1) {
            return false;
        }
        TagReader tag = TagReader.read(text, nameEnd);
        if (tag.end() < 0) {
            return false;
        }
        String name = name(start + 1, nameEnd);
        boolean empty = tag.empty() || (html && NEVER_CLOSED.contains(name));
        words(start);
        at = tag.end();
        tokens.add(new Open(name, tag.attributes(), empty, start, at));
        if (html && NOT_TEXT.contains(name) && !empty) {
            int end = text.indexOf("</" + name, at);
            at = end < 0 ? text.length() : end;
        }
        return true;
    }

    private void words(int end) {
        if (end > wordsFrom) {
            tokens.add(new Words(CharacterReferences.decoded(text.substring(wordsFrom, end)), false, wordsFrom, end));
        }
        wordsFrom = end;
    }

    private String name(int start, int end) {
        String name = text.substring(start, end);
        String local = name.substring(name.lastIndexOf(':') + 1);
        return html ? local.toLowerCase(Locale.ROOT) : local;
    }

    private int endOfName(int start) {
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end), end == start)) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c, boolean first) {
        return Character.isLetter(c) || c == '_' || (!first && (Character.isDigit(c) || ".-:".indexOf(c) >= 0));
    }
}
