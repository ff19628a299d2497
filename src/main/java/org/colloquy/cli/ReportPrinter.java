package org.colloquy.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.BuildReport;
import org.colloquy.diagnostic.Findings;
import org.colloquy.diagnostic.Findings.Finding;
import org.colloquy.diagnostic.Severity;

/** Prints how a build or check went, and says with which code the program ends. */
final class ReportPrinter {
    private final Terminal terminal;
    private final CourseOptions options;

    ReportPrinter(Terminal terminal, CourseOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    /**
     * Reports a build.
     *
     * @param destination as the author named it
     */
    int build(BuildReport report, Path destination, double seconds) {
        Findings findings = report.findings();
        printFindings(findings, options.verbose() ? Severity.INFO : Severity.WARNING);
        if (options.quiet()) {
            return exitCode(findings);
        }
        String counts = counts(findings);
        if (!counts.isEmpty()) {
            terminal.err().println(counts);
        }
        report.output()
                .ifPresentOrElse(
                        output -> summary()
                                .println(String.format(
                                        Locale.ROOT,
                                        "%s in %s: %s in %.2f s (%d written, %d unchanged, %d deleted)",
                                        Plural.of(report.pages(), "page"),
                                        destination,
                                        Plural.of(report.lessons(), "lesson"),
                                        seconds,
                                        output.written(),
                                        output.unchanged(),
                                        output.deleted())),
                        () -> terminal.err()
                                .println("nothing was written; use --force to write the site all the same"));
        return exitCode(findings);
    }

    /** Reports a check. */
    int check(Findings findings, double seconds) {
        printFindings(findings, Severity.INFO);
        if (!options.quiet()) {
            String counts = counts(findings);
            summary()
                    .println(String.format(
                            Locale.ROOT, "%s in %.2f s", counts.isEmpty() ? "no problems" : counts, seconds));
        }
        return exitCode(findings);
    }

    private void printFindings(Findings findings, Severity least) {
        Severity shown = options.quiet() ? Severity.ERROR : least;
        List<Finding> wanted = findings.all().stream()
                .filter(finding -> finding.severity().compareTo(shown) <= 0)
                .toList();
        if (options.format() == ReportFormat.text) {
            TextReport text = new TextReport(terminal.err(), terminal.colour());
            wanted.forEach(text::print);
        } else {
            // a machine gets everything, whatever a person would be shown
            terminal.out().print(MachineReport.of(options.format(), findings));
        }
    }

    /** Standard output belongs to the report when a machine reads it. */
    private PrintStream summary() {
        return options.format() == ReportFormat.text ? terminal.out() : terminal.err();
    }

    private int exitCode(Findings findings) {
        boolean failed = findings.hasErrors() || (options.strict() && findings.count(Severity.WARNING) > 0);
        return failed ? ExitCode.COURSE_HAS_ERRORS : ExitCode.FINE;
    }

    private static String counts(Findings findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long count = findings.count(severity);
            if (count > 0) {
                counts.add(Plural.of(count, severity == Severity.INFO ? "note" : severity.id()));
            }
        }
        return String.join(", ", counts);
    }
}
