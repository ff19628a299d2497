package org.colloquy.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What was found in a course, with the severities that the course gives to the rules.
 *
 * @param all by file, line and column; nothing twice, and nothing of a rule that is off
 */
public record Findings(List<Finding> all) {

    /** A problem and how much it matters in this course. */
    public record Finding(Diagnostic diagnostic, Severity severity) {}

    public Findings {
        all = List.copyOf(all);
    }

    /** Sorts problems and weighs them. */
    public static Findings of(Collection<Diagnostic> diagnostics, Function<Rule, Severity> severities) {
        return new Findings(new TreeSet<>(diagnostics)
                .stream()
                        .map(diagnostic -> new Finding(diagnostic, severities.apply(diagnostic.rule())))
                        .filter(finding -> finding.severity() != Severity.OFF)
                        .toList());
    }

    /** How many there are of one severity. */
    public long count(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether the old site is to stay as it is. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
