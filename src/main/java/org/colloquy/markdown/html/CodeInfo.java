package org.colloquy.markdown.html;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.colloquy.markdown.syntax.Attributes;

/**
 * What stands behind the fence of a code block: {@code java title="File.java" {1,3-5} {#id .class}}, or Pandoc's
 * {@code {.java title="File.java"}}.
 *
 * @param language the first word, or the first class; empty when there is none
 * @param marked   lines to highlight, counted from 1
 */
record CodeInfo(BasedSequence language, Optional<String> title, BitSet marked, Attributes attributes) {
    private static final int MOST_LINES = 100_000;

    static final CodeInfo NONE = new CodeInfo(BasedSequence.NULL, Optional.empty(), new BitSet(), Attributes.NONE);

    static CodeInfo read(BasedSequence info) {
        BasedSequence rest = info.trim();
        int wordEnd = 0;
        while (wordEnd < rest.length()
                && !Character.isWhitespace(rest.charAt(wordEnd))
                && rest.charAt(wordEnd) != '{') {
            wordEnd++;
        }
        boolean pair = rest.subSequence(0, wordEnd).indexOf('=') > 0;
        BasedSequence language = pair ? BasedSequence.NULL : rest.subSequence(0, wordEnd);
        BitSet marked = new BitSet();
        Attributes braces = Attributes.NONE;
        for (int open = rest.indexOf('{'); open >= 0; ) {
            int close = rest.indexOf('}', open);
            BasedSequence group = close < 0 ? BasedSequence.NULL : rest.subSequence(open, close + 1);
            if (!readLines(group, marked)) {
                braces = group.isEmpty() ? braces : Attributes.parse(group).orElse(braces);
            }
            open = rest.indexOf('{', open + 1);
        }
        List<String> classes = braces.classes();
        boolean named = language.isEmpty() && !classes.isEmpty();
        Optional<String> title = title(rest);
        return new CodeInfo(named ? BasedSequence.of(classes.get(0)) : language, title, marked, braces);
    }

    private static Optional<String> title(BasedSequence info) {
        int start = info.indexOf("title=");
        if (start < 0 || start + 6 >= info.length()) {
            return Optional.empty();
        }
        char quote = info.charAt(start + 6);
        boolean quoted = quote == '"' || quote == '\'';
        int from = start + (quoted ? 7 : 6);
        int to = info.indexOf(quoted ? quote : ' ', from);
        return Optional.of(info.subSequence(from, to < 0 ? info.length() : to).toString());
    }

    /** Reads {@code {1,3-5}} into a set; whether it was that. */
    private static boolean readLines(BasedSequence group, BitSet marked) {
        boolean lines = group.length() > 2 && Character.isDigit(group.charAt(1));
        if (!lines) {
            return false;
        }
        for (String range : group.subSequence(1, group.length() - 1).toString().split(",", -1)) {
            String[] ends = range.strip().split("-", 2);
            int first = number(ends[0]);
            int last = ends.length == 2 ? number(ends[1]) : first;
            if (first > 0 && last >= first) {
                marked.set(first, last + 1);
            }
        }
        return true;
    }

    private static int number(String digits) {
        String text = digits.strip();
        boolean number = !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.min(Integer.parseInt(text), MOST_LINES) : 0;
    }
}
