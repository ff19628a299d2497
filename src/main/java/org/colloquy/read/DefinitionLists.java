package org.colloquy.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.read.RawTerm.RawText;

/**
 * Finds the definition lists of a Markdown text, as PHP Markdown Extra and Pandoc have them: lines with terms, then
 * definitions that each begin with a colon; what belongs to a definition is indented.
 */
final class DefinitionLists {
    private static final int FULL_INDENT = 4;
    private static final int LEAST_INDENT = 2;
    private static final int MOST_INDENT = 3;
    private static final Pattern BLANK_BEGINNING = Pattern.compile("^\\s*\\R");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.,;:!?…。][\"'”’)*_]*\\s*");

    private final String text;
    private final List<Line> lines;
    private final List<RawTerm> terms = new ArrayList<>();
    private List<Line> names = new ArrayList<>();
    private int at;

    private DefinitionLists(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** @param text the whole file that the lines are from */
    static List<RawTerm> in(String text, List<Line> lines) {
        DefinitionLists lists = new DefinitionLists(text, lines);
        while (lists.at < lines.size()) {
            lists.takeLine(lines.get(lists.at));
        }
        return lists.terms;
    }

    private void takeLine(Line line) {
        String fence = line.indent() < FULL_INDENT ? line.fence() : "";
        if (!fence.isEmpty()) {
            skipCode(fence);
        } else if (!names.isEmpty() && isMarker(at)) {
            takeDefinitions();
        } else if (line.isBlank()) {
            at++;
            if (!isMarker(at)) {
                names.clear();
            }
        } else {
            at++;
            boolean couldBeTerm = line.indent() < FULL_INDENT && !startsBlock(line);
            if (couldBeTerm) {
                names.add(line);
            } else {
                names.clear();
            }
        }
    }

    private void skipCode(String fence) {
        names.clear();
        at++;
        while (at < lines.size() && !lines.get(at).closes(fence)) {
            at++;
        }
        at++;
    }

    private boolean isMarker(int index) {
        return index < lines.size() && marker(lines.get(index).text()) >= 0;
    }

    /** Where the colon stands that begins a definition in a line; -1 when it begins none. */
    private static int marker(String line) {
        int at = 0;
        while (at < MOST_INDENT && at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        boolean colon = at < line.length() && line.charAt(at) == ':';
        return colon && (at + 1 == line.length() || isSpace(line.charAt(at + 1))) ? at : -1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** Where the content of a definition begins behind its marker. */
    private static int afterMarker(String line, int marker) {
        int at = marker + 1;
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean startsBlock(Line line) {
        String words = line.text().strip();
        return words.startsWith("#") || words.startsWith("<!--") || words.startsWith(":::");
    }

    private void takeDefinitions() {
        List<RawText> explanations = new ArrayList<>();
        while (isMarker(at)) {
            RawText explanation = takeDefinition();
            if (!explanation.markdown().isEmpty()) {
                explanations.add(explanation);
            }
            int next = afterBlank(at);
            if (isMarker(next)) {
                at = next;
            }
        }
        terms.add(new RawTerm(names, explanations));
        names = new ArrayList<>();
    }

    private RawText takeDefinition() {
        Line first = lines.get(at);
        int markerIndent = marker(first.text());
        int contentStart = afterMarker(first.text(), markerIndent);
        Line content = new Line(first.text().substring(contentStart), 0);
        int begin = at++;
        String fence = content.fence();
        boolean paragraph = !content.isBlank();
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (line.isBlank()) {
                int next = afterBlank(at);
                boolean goesOn = next < lines.size() && lines.get(next).indent() > markerIndent + 1;
                if (!goesOn) {
                    break;
                }
                at = next;
                paragraph = false;
                continue;
            }
            boolean indented = line.indent() >= markerIndent + LEAST_INDENT;
            if (!indented && (!fence.isEmpty() || !paragraph || !isLazy(at))) {
                break;
            }
            if (fence.isEmpty()) {
                fence = line.fence();
            } else if (line.closes(fence)) {
                fence = "";
            }
            paragraph = true;
            at++;
        }
        return definition(lines.subList(begin, at), contentStart);
    }

    /** Whether a line that is not indented goes on with the paragraph before it, rather than being the next term. */
    private boolean isLazy(int index) {
        if (isMarker(index)
                || startsBlock(lines.get(index))
                || !lines.get(index).fence().isEmpty()) {
            return false;
        }
        int next = index;
        while (next < lines.size() && !lines.get(next).isBlank() && !isMarker(next)) {
            if (SENTENCE_END.matcher(lines.get(next).text()).matches()) {
                return true;
            }
            next++;
        }
        return !isMarker(next);
    }

    private int afterBlank(int index) {
        int next = index;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    private RawText definition(List<Line> part, int contentStart) {
        int indent = indent(part, contentStart);
        Line first = part.get(0);
        StringBuilder markdown = new StringBuilder(first.text().substring(contentStart));
        int reached = first.end();
        for (Line line : part.subList(1, part.size())) {
            // the author's own line ends, so that lines of the explanation are lines of the file
            markdown.append(text, reached, line.start()).append(line.withoutIndent(indent));
            reached = line.end();
        }
        int start = first.start() + contentStart;
        if (first.text().substring(contentStart).isBlank() && part.size() > 1) {
            Line second = part.get(1);
            start = second.end() - second.withoutIndent(indent).length();
        }
        String kept = markdown.toString().stripTrailing();
        int trailing = part.get(part.size() - 1).text().length()
                - part.get(part.size() - 1).text().stripTrailing().length();
        return new RawText(BLANK_BEGINNING.matcher(kept).replaceFirst(""), start, reached - trailing);
    }

    private static int indent(List<Line> part, int contentStart) {
        boolean allFull = true;
        for (int i = 1; allFull && i < part.size(); i++) {
            Line line = part.get(i);
            allFull = line.isBlank() || line.indent() == 0 || line.indent() >= FULL_INDENT;
        }
        return allFull ? FULL_INDENT : Math.min(contentStart, FULL_INDENT);
    }
}
