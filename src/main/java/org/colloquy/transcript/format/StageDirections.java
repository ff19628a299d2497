package org.colloquy.transcript.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.course.Turn.Part;
import org.colloquy.course.Turn.Said;
import org.colloquy.course.Turn.StageDirection;

/**
 * Tells what happened from what was said: {@code (laughs)}, {@code [laughter]}, in Markdown also with escaped brackets. Words
 * in brackets are mostly something else (an aside, an editor's insertion, a link), so the words themselves must tell: the
 * first or last one is known to, or a bracket that opens a paragraph begins with a word in -ing ({@code (drawing a lane)}).
 */
public final class StageDirections {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final Set<String> TELLING = Set.of(
            "laugh",
            "laughs",
            "laughing",
            "laughter",
            "chuckle",
            "chuckles",
            "chuckling",
            "giggles",
            "giggling",
            "smile",
            "smiles",
            "smiling",
            "grins",
            "grinning",
            "sigh",
            "sighs",
            "sighing",
            "gasp",
            "gasps",
            "groans",
            "cough",
            "coughs",
            "coughing",
            "sneezes",
            "sniffs",
            "cries",
            "crying",
            "sobs",
            "whispers",
            "whispering",
            "shouts",
            "shouting",
            "nods",
            "nodding",
            "shrugs",
            "shrugging",
            "points",
            "pointing",
            "pause",
            "pauses",
            "pausing",
            "silence",
            "applause",
            "clapping",
            "claps",
            "cheers",
            "cheering",
            "music",
            "singing",
            "sings",
            "hums",
            "humming",
            "whistles",
            "inaudible",
            "unintelligible",
            "indiscernible",
            "crosstalk",
            "interrupts",
            "interrupting",
            "beep",
            "bleep",
            "throat",
            "snickers",
            "winks",
            "frowns",
            "frowning",
            "snaps",
            "waves",
            "waving",
            "noise",
            "whooshing");

    private StageDirections() {}

    /** The pieces of a paragraph in order; together they are the paragraph. */
    public static List<Part> split(String paragraph) {
        List<Part> parts = new ArrayList<>();
        int said = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char open = paragraph.charAt(i);
            if (open == '(' || open == '[') {
                int end = endOfDirection(paragraph, i);
                if (end > 0) {
                    boolean escaped = i > said && paragraph.charAt(i - 1) == '\\';
                    int start = escaped ? i - 1 : i;
                    addSaid(parts, paragraph.substring(said, start));
                    parts.add(new StageDirection(paragraph.substring(start, end)));
                    said = end;
                    i = end - 1;
                }
            }
        }
        addSaid(parts, paragraph.substring(said));
        return parts;
    }

    private static void addSaid(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Said(text));
        }
    }

    /** The offset after the stage direction whose bracket stands at an offset; -1 when it is none. */
    private static int endOfDirection(String text, int open) {
        char close = text.charAt(open) == '(' ? ')' : ']';
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == close) {
                boolean escaped = text.charAt(i - 1) == '\\';
                String inside = text.substring(open + 1, escaped ? i - 1 : i);
                boolean link = close == ']' && !escaped && isLinkAfter(text, i + 1);
                boolean image = open > 0 && text.charAt(open - 1) == '!' && close == ']';
                return !link && !image && isDirection(inside, close == ')' && open == 0) ? i + 1 : -1;
            }
            if (c == '(' || c == '[' || c == '\n' || c == '\r') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isLinkAfter(String text, int offset) {
        return offset < text.length() && "([:".indexOf(text.charAt(offset)) >= 0;
    }

    private static boolean isDirection(String inside, boolean opensParagraph) {
        if (inside.chars().anyMatch(c -> ",;!?".indexOf(c) >= 0)) {
            return false;
        }
        List<String> words = Arrays.stream(inside.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return false;
        }
        boolean tells = TELLING.contains(words.get(0)) || TELLING.contains(words.get(words.size() - 1));
        boolean acts =
                opensParagraph && words.get(0).length() > 5 && words.get(0).endsWith("ing");
        return tells || acts;
    }
}
