package org.colloquy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {
    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleIsFoundByItsIdAndExplained(Rule rule) {
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Rule.byId(rule.id())).contains(rule);
        assertThat(rule.meaning()).matches("[A-Z].*\\.");
        assertThat(rule.severity()).isNotEqualTo(Severity.OFF);
    }

    @Test
    void idsDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Rule.MISSING_FILE.id()).isEqualTo("missing-file");
            assertThat(Severity.INFO.id()).isEqualTo("info");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void unknownIdsAreNoRules() {
        assertThat(Rule.byId("BROKEN_LINK")).isEmpty();
        assertThat(Rule.byId("")).isEmpty();
    }

    @Test
    void diagnosticsAreSortedByPlaceThenRuleThenMessage() {
        SourceText a = SourceText.of("a.md", "one\ntwo\n");
        Diagnostic first = a.problem(Rule.BROKEN_LINK, 0, 1, "x");
        Diagnostic second = a.problem(Rule.BROKEN_LINK, 1, 2, "a");
        Diagnostic third = a.problem(Rule.BROKEN_LINK, 4, 5, "a");
        Diagnostic fourth = a.problem(Rule.BROKEN_LINK, 4, 5, "b");
        Diagnostic fifth = a.problem(Rule.BROKEN_ANCHOR, 4, 5, "a");
        Diagnostic sixth = Diagnostic.of(Rule.BAD_YAML, "b.md", "a");
        assertThat(Stream.of(sixth, fourth, fifth, second, third, first).sorted())
                .isEqualTo(List.of(first, second, third, fourth, fifth, sixth));
    }
}
