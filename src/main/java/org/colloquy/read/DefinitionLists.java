package org.colloquy.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.read.RawTerm.RawText;

/**
 * Finds the definition lists of a Markdown text, as PHP Markdown Extra and Pandoc have them: lines with terms, then
 * definitions that each begin with a colon; what belongs to a definition is indented.
 */
final class DefinitionLists {
    private static final int FULL_INDENT = 4;
    private static final int LEAST_INDENT = 2;
    private static final Pattern MARKER = Pattern.compile("( {0,3}):(?:[ \\t]+(.*)|$)");
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
        return index < lines.size() && MARKER.matcher(lines.get(index).text()).matches();
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
        Matcher marker = MARKER.matcher(first.text());
        if (!marker.matches()) {
            throw new IllegalStateException("not a definition: " + first.text());
        }
        int markerIndent = marker.group(1).length();
        int begin = at++;
        String fence = marker.group(2) == null ? "" : new Line(marker.group(2), 0).fence();
        boolean paragraph = marker.group(2) != null && !marker.group(2).isBlank();
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
        int contentStart = marker.group(2) == null ? first.text().length() : marker.start(2);
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
        return new RawText(kept.replaceFirst("^\\s*\\R", ""), start, reached - trailing);
    }

    private static int indent(List<Line> part, int contentStart) {
        boolean allFull = part.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .filter(line -> line.indent() > 0)
                .allMatch(line -> line.indent() >= FULL_INDENT);
        return allFull ? FULL_INDENT : Math.min(contentStart, FULL_INDENT);
    }
}
