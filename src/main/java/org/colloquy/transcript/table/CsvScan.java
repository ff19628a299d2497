package org.colloquy.transcript.table;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.transcript.format.Losses;

/**
 * Cuts a text into rows and cells as <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a> says: a cell in quotes may
 * hold separators, line ends and doubled quotes. What is wrong is reported, and read as it was meant.
 */
final class CsvScan {
    private final String text;
    private final char separator;
    private final Losses losses;
    private final List<Cell> row = new ArrayList<>();
    private int at;
    private boolean quotesAreText;

    /** A scan from the beginning of a text. */
    CsvScan(String text, char separator, Losses losses) {
        this.text = text;
        this.separator = separator;
        this.losses = losses;
    }

    boolean hasNext() {
        return at < text.length();
    }

    /** The cells of the next row, one or more. */
    List<Cell> next() {
        row.clear();
        boolean goesOn = true;
        while (goesOn) {
            row.add(text.startsWith("\"", at) && !quotesAreText ? quoted() : bare(at));
            goesOn = at < text.length() && text.charAt(at) == separator;
            at = goesOn ? at + 1 : afterLineEnd();
        }
        return List.copyOf(row);
    }

    private Cell bare(int start) {
        int end = at;
        while (end < text.length() && text.charAt(end) != separator && !isLineEnd(text.charAt(end))) {
            end++;
        }
        at = end;
        return new Cell(text.substring(start, end), start, end);
    }

    private Cell quoted() {
        int start = at;
        StringBuilder cell = new StringBuilder();
        int from = start + 1;
        while (true) {
            int quote = text.indexOf('"', from);
            if (quote < 0) {
                losses.problem(
                        start,
                        start + 1,
                        "the quote that is opened here is never closed",
                        "write a '\"' where the cell ends");
                quotesAreText = true;
                return bare(start);
            }
            cell.append(text, from, quote);
            from = quote + 1;
            if (from >= text.length() || text.charAt(from) != '"') {
                break;
            }
            cell.append('"');
            from++;
        }
        at = from;
        Cell rest = bare(from);
        if (!rest.text().isBlank()) {
            String message = "'" + shortened(rest.text().strip()) + "' stands behind the quote that ends its cell";
            losses.problem(rest.start(), rest.end(), message, "write a quote in a cell twice: '\"\"'");
            cell.append(rest.text());
        }
        return new Cell(cell.toString(), start, at);
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 29) + "…" : text;
    }

    private int afterLineEnd() {
        boolean pair = text.startsWith("\r\n", at);
        return Math.min(text.length(), at + (pair ? 2 : 1));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
