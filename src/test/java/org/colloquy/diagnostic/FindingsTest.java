package org.colloquy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Diagnostic LINK = Diagnostic.of(Rule.BROKEN_LINK, "b.md", "no lesson 'x.md'");
    private static final Diagnostic ALT = Diagnostic.of(Rule.MISSING_ALT, "a.md", "no text");
    private static final Diagnostic TERM = Diagnostic.of(Rule.UNUSED_TERM, "glossary.md", "unused");

    @Test
    void findingsAreSortedAndCounted() {
        Findings findings = Findings.of(List.of(TERM, LINK, ALT, LINK), Rule::severity);
        assertThat(findings.all()).extracting(Findings.Finding::diagnostic).containsExactly(ALT, LINK, TERM);
        assertThat(findings.count(Severity.ERROR)).isEqualTo(1);
        assertThat(findings.count(Severity.WARNING)).isEqualTo(1);
        assertThat(findings.count(Severity.INFO)).isEqualTo(1);
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void courseDecidesHowMuchARuleMatters() {
        Map<Rule, Severity> rules = Map.of(Rule.BROKEN_LINK, Severity.WARNING, Rule.MISSING_ALT, Severity.OFF);
        Findings findings = Findings.of(List.of(LINK, ALT, TERM), rule -> rules.getOrDefault(rule, rule.severity()));
        assertThat(findings.all())
                .containsExactly(
                        new Findings.Finding(LINK, Severity.WARNING), new Findings.Finding(TERM, Severity.INFO));
        assertThat(findings.hasErrors()).isFalse();
    }
}
