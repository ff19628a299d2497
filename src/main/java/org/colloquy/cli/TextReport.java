package org.colloquy.cli;

import java.io.PrintStream;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Findings.Finding;
import org.colloquy.diagnostic.Severity;
import org.colloquy.diagnostic.SourceSpan;

/**
 * Prints problems as compilers do:
 *
 * <pre>
 * course/03-sharing/01-the-highway.md:14:23: error: no lesson 'which-lan.md' in 03-sharing [broken-link]
 *    14 | See [which lane](which-lan.md) for more.
 *       |                  ^^^^^^^^^^^^
 *    hint: did you mean 'which-lane.md'?
 * </pre>
 */
final class TextReport {
    /** A longer line is shown in part, so that the marks stand under it. */
    private static final int WIDEST_LINE = 96;

    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String CYAN = "\u001b[1;36m";
    private static final String RESET = "\u001b[0m";

    private final PrintStream out;
    private final boolean colour;

    TextReport(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void print(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        SourceSpan where = diagnostic.where();
        String paint = paint(finding.severity());
        out.println(where.file() + ":" + where.line() + ":" + where.column() + ": "
                + coloured(paint, finding.severity().id() + ":") + " " + printable(diagnostic.message()) + " ["
                + diagnostic.rule().id() + "]");
        if (!diagnostic.sourceLine().isBlank()) {
            printLine(diagnostic, paint);
        }
        diagnostic.hint().ifPresent(hint -> out.println("   hint: " + printable(hint)));
    }

    private void printLine(Diagnostic diagnostic, String paint) {
        SourceSpan where = diagnostic.where();
        String line = diagnostic.sourceLine();
        int from = 0;
        int to = line.length();
        if (line.length() > WIDEST_LINE) {
            from = Math.max(0, Math.min(where.column() - 1 - WIDEST_LINE / 3, line.length() - WIDEST_LINE));
            to = from + WIDEST_LINE;
        }
        String before = from > 0 ? "… " : "";
        String after = to < line.length() ? " …" : "";
        String number = String.valueOf(where.line());
        String margin = " ".repeat(Math.max(0, 5 - number.length()));
        out.println(margin + number + " | " + before + printable(line.substring(from, to)) + after);

        int column = Math.min(Math.max(where.column() - 1, from), to);
        StringBuilder marks = new StringBuilder(" ".repeat(before.length()));
        for (int i = from; i < column; i++) {
            marks.append(line.charAt(i) == '\t' ? '\t' : ' ');
        }
        int length = Math.max(1, Math.min(where.length(), to - column));
        out.println("      | " + marks + coloured(paint, "^".repeat(length)));
    }

    private String coloured(String paint, String text) {
        return colour ? paint + text + RESET : text;
    }

    private static String paint(Severity severity) {
        if (severity == Severity.ERROR) {
            return RED;
        }
        return severity == Severity.WARNING ? YELLOW : CYAN;
    }

    /** A file must not be able to move the cursor or colour the terminal. */
    private static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            safe.append(Character.isISOControl(c) && c != '\t' ? '\ufffd' : c);
        }
        return safe.toString();
    }
}
