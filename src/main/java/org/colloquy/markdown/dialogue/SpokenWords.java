package org.colloquy.markdown.dialogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.course.Turn.Said;
import org.colloquy.markdown.html.WordCount;

/**
 * What somebody says in a turn, as plain text: without stage directions, and without the marks of Markdown.
 *
 * @param paragraphs in order; one may be empty
 */
public record SpokenWords(List<String> paragraphs) {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*+)]\\([^()\\s]*+(?:\\s[^()]*+)?\\)");

    /** Marks of emphasis and code, underscores inside of a word left alone, and what begins a heading, quotation or item. */
    private static final Pattern MARKS =
            Pattern.compile("(?m)[*`~]++|(?<![\\p{L}\\p{N}_])_++|_++(?![\\p{L}\\p{N}_])|^\\s{0,3}(?:#{1,6}|>|[-+])\\s");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");

    public SpokenWords {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * What was said in a turn.
     *
     * @param markup what the text of the turn is written in
     */
    public static SpokenWords of(Turn turn, Markup markup) {
        return new SpokenWords(turn.paragraphs().stream()
                .map(paragraph -> said(paragraph, markup))
                .toList());
    }

    private static String said(Paragraph paragraph, Markup markup) {
        String said = paragraph.parts().stream()
                .map(part -> part instanceof Said ? part.text() : " ")
                .collect(Collectors.joining());
        return markup == Markup.PLAIN ? said : plain(said);
    }

    private static String plain(String markdown) {
        String text = LINK.matcher(markdown).replaceAll("$1");
        return ESCAPED.matcher(MARKS.matcher(text).replaceAll("")).replaceAll("$1");
    }

    /** How many words there are; each character of a script that is written without spaces counts as one. */
    public int count() {
        return paragraphs.stream().mapToInt(WordCount::of).sum();
    }

    /** The sentences that ask something, in order, with single spaces; see {@link Questions}. */
    public List<String> questions() {
        return paragraphs.stream()
                .flatMap(paragraph -> Questions.in(paragraph).stream())
                .toList();
    }
}
