package org.colloquy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.course.Glossary;
import org.colloquy.course.Term;
import org.colloquy.course.Term.Explanation;
import org.colloquy.course.Term.Match;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryReaderTest {
    private final List<Diagnostic> problems = new ArrayList<>();

    @Test
    void definitionListHasAliasesAndSeveralExplanations() {
        String text = """
                # Words

                An introduction
                of two lines.

                Load balancing
                Load balancer
                :   Spreading incoming requests over several nodes,
                    so that no node is overwhelmed.
                :   **Analogy.** A highway: when one lane is congested, cars
                    are sent to other lanes.

                    - one

                        code

                    More.

                :   **In depth:** Least connections.

                ## B

                `chmod`

                : changes modes
                """;
        Glossary glossary = read(text);
        assertThat(problems).isEmpty();
        assertThat(glossary.title()).isEqualTo("Words");
        assertThat(glossary.terms()).extracting(Term::id).containsExactly("load-balancing", "chmod");
        Term term = glossary.terms().get(0);
        assertThat(term.names()).extracting(Term.Name::text).containsExactly("Load balancing", "Load balancer");
        assertThat(text.substring(term.start(), term.end())).isEqualTo("Load balancing");
        Term.Name alias = term.names().get(1);
        assertThat(text.substring(alias.start(), alias.end())).isEqualTo("Load balancer");
        assertThat(term.explanations())
                .extracting(Explanation::markdown)
                .containsExactly(
                        "Spreading incoming requests over several nodes,\nso that no node is overwhelmed.",
                        "A highway: when one lane is congested, cars\nare sent to other lanes.\n\n"
                                + "- one\n\n    code\n\nMore.",
                        "Least connections.");
        assertThat(term.explanations())
                .extracting(explanation -> explanation.label().orElse(""))
                .containsExactly("", "Analogy", "In depth");
        for (Explanation explanation : term.explanations()) {
            String first = explanation.markdown().lines().findFirst().orElseThrow();
            assertThat(text.substring(explanation.start())).startsWith(first);
            assertThat(text.substring(explanation.start(), explanation.end()))
                    .endsWith(explanation
                            .markdown()
                            .lines()
                            .reduce((a, b) -> b)
                            .orElseThrow()
                            .strip());
        }
    }

    @Test
    void compactListWithoutBlankLinesHasSeparateTerms() {
        Glossary glossary = read("Apple\n: a fruit\nOrange\nCitrus\n: another fruit,\nlazily wrapped.\n: again\n");
        assertThat(glossary.terms()).extracting(Term::name).containsExactly("Apple", "Orange");
        assertThat(markdown(glossary.terms().get(1))).containsExactly("another fruit,\nlazily wrapped.", "again");
    }

    @Test
    void windowsLineEndsAreKept() {
        Glossary glossary = read("A1\r\n:   one\r\n    two\r\n\r\n    three\r\n");
        assertThat(markdown(glossary.terms().get(0))).containsExactly("one\r\ntwo\r\n\r\nthree");
    }

    @Test
    void explanationMayBeginOnTheNextLineWithCode() {
        Glossary glossary = read("Loop\n:\n    ```sh\n    for x\n\n    : no definition\n    ```\n");
        assertThat(markdown(glossary.terms().get(0))).containsExactly("```sh\nfor x\n\n: no definition\n```");
        assertThat(glossary.terms().get(0).explanations().get(0).start()).isEqualTo("Loop\n:\n    ".length());
    }

    @Test
    void colonsInCodeAndTextAreNoDefinitions() {
        assertThat(read("```\nterm\n: no\n```\n\n: nobody's\n\nWords:\nmore\n").terms())
                .isEmpty();
    }

    @Test
    void boldWordsThatBeginASentenceAreNoLabel() {
        Term term = read("Node\n: **Nodes** are computers.\n").terms().get(0);
        assertThat(term.explanations().get(0).label()).isEmpty();
        assertThat(markdown(term)).containsExactly("**Nodes** are computers.");
    }

    @ParameterizedTest
    @CsvSource({
        "ACID, CASE",
        "TCP/IP, CASE",
        "Cache, ANY_CASE",
        "缓存, ANY_CASE",
        "IT {match=any}, ANY_CASE",
        "Go {match=case}, CASE",
        "set {#set-1 match=never}, NEVER",
    })
    void capitalsAndAttributesSayHowANameIsMatched(String line, Match match) {
        Term term = read(line + "\n: x\n").terms().get(0);
        assertThat(term.names().get(0).match()).isEqualTo(match);
        assertThat(term.name()).isEqualTo(line.replaceFirst(" \\{.*", ""));
        assertThat(problems).isEmpty();
    }

    @Test
    void mistakesInAttributesAreReportedInPlace() {
        read("Go {match=cse}\n: x\n\nNo {#n color=red}\n: y\n");
        assertThat(Told.problems(problems))
                .containsExactly(
                        "glossary.md:1:11 bad-value: 'match' cannot be 'cse', expected one of: case, never, any "
                                + "(did you mean 'case'?)",
                        "glossary.md:4:8 bad-value: a term has no 'color=red', expected '#id' or 'match=…'");
    }

    @Test
    void termThatIsThereAlreadyIsReported() {
        Glossary glossary = read("Cache\n: x\n\nStore\ncache\n: y\n\nCACHE\n: z\n\nCACHE\n: again\n");
        assertThat(glossary.terms()).extracting(Term::name).containsExactly("Cache", "Store", "CACHE");
        assertThat(Told.problems(problems))
                .containsExactly(
                        "glossary.md:5:1 duplicate-term: the term 'cache' stands in the glossary already "
                                + "(put all explanations below one term)",
                        "glossary.md:11:1 duplicate-term: the term 'CACHE' stands in the glossary already "
                                + "(put all explanations below one term)");
    }

    @Test
    void idsAreUniqueAndGivenOnesComeFirst() {
        Glossary glossary = read("C\n: x\n\nC++\n: y\n\nSea {#c}\n: z\n\nOcean {#c}\n: w\n\n+++\n: v\n");
        assertThat(glossary.terms()).extracting(Term::id).containsExactly("c-2", "c-3", "c", "ocean", "term");
        assertThat(Told.problems(problems))
                .containsExactly("glossary.md:10:8 duplicate-id: the id 'c' belongs to another term already");
    }

    @Test
    void headingsAreTermsWhereThereIsNoDefinitionList() {
        String text =
                "---\ntitle: Begriffe\n---\n# Ignored\n\nIntro\n\n## Node {#n}\n\nA computer.\n\n```\n## no\n```\n"
                        + "\n### Example\n\nYours.\n\n## Empty\n\n## **Cache** ##\nNear.\n";
        Glossary glossary = read(text);
        assertThat(glossary.title()).isEqualTo("Begriffe");
        assertThat(glossary.terms()).extracting(Term::id).containsExactly("n", "cache");
        assertThat(glossary.terms()).extracting(Term::name).containsExactly("Node", "Cache");
        Explanation node = glossary.terms().get(0).explanations().get(0);
        assertThat(node.markdown()).isEqualTo("A computer.\n\n```\n## no\n```\n\n### Example\n\nYours.");
        assertThat(text.substring(node.start(), node.end())).isEqualTo(node.markdown());
        assertThat(Told.problems(problems))
                .containsExactly("glossary.md:20:4 empty-block: the term 'Empty' has no explanation");
    }

    @Test
    void glossaryWithoutTermsIsEmpty() {
        assertThat(read("").terms()).isEmpty();
        assertThat(read("# Glossary\n\nSoon.\n").terms()).isEmpty();
        assertThat(problems).isEmpty();
    }

    private static List<String> markdown(Term term) {
        return term.explanations().stream().map(Explanation::markdown).toList();
    }

    private Glossary read(String text) {
        return GlossaryReader.read("glossary.md", SourceText.of("glossary.md", text), problems);
    }
}
