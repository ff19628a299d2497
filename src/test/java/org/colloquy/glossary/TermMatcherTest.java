package org.colloquy.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.course.Glossary;
import org.colloquy.course.Slug;
import org.colloquy.course.Term;
import org.colloquy.course.Term.Match;
import org.colloquy.course.Term.Name;
import org.colloquy.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermMatcherTest {
    @Test
    void emptyGlossaryFindsNothing() {
        assertThat(TermMatcher.of(Glossary.NONE).find("load balancing")).isEmpty();
    }

    @Test
    void textWithoutAnythingFindsNothing() {
        assertThat(found("", "node")).isEmpty();
    }

    @Test
    void matchSpansTheWordsAsTheyWereWritten() {
        org.colloquy.glossary.Match match =
                matcher(term("Load balancing")).find("So load balancing helps.").get(0);
        assertThat(match.term().name()).isEqualTo("Load balancing");
        assertThat(match.start()).isEqualTo(3);
        assertThat(match.end()).isEqualTo(17);
    }

    @Test
    void matchesComeInTheOrderOfTheText() {
        assertThat(found("encryption, then a node, then encryption", "node", "encryption"))
                .containsExactly("encryption", "node", "encryption");
    }

    @Test
    void aTermRepeatedInOneSentenceIsFoundEachTime() {
        String text = "A node asks a node for the node.";
        assertThat(found(text, "node")).containsExactly("node", "node", "node");
    }

    @Test
    void theLongestNameWins() {
        assertThat(found("load balancing algorithm", "load", "load balancing", "balancing algorithm"))
                .containsExactly("load balancing");
    }

    @Test
    void aLongerNameThatIsNoWholeWordLeavesTheShorterOne() {
        assertThat(found("load balancingx", "load", "load balancing")).containsExactly("load");
    }

    @Test
    void aliasesLeadToTheirTerm() {
        TermMatcher matcher = matcher(term("Load balancing", "Load balancer", "LB"));
        assertThat(matcher.find("The load balancer, or LB, does load balancing."))
                .hasSize(3)
                .allMatch(match -> match.term().id().equals("load-balancing"));
    }

    @ParameterizedTest(name = "{0} in \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "Fu|Der Fuß tut weh",
                "graph|paragraph",
                "graph|graphics",
                "graph|graph2",
                "graph|graph_x",
                "node|Node.js",
                "can|I can't",
                "C|written in C++",
                "C|written in C#",
                "ключ|включить",
                "e|cafe\u0301",
                "กา|กิา\u0e34",
            })
    void partsOfWordsAreNotFound(String name, String text) {
        assertThat(found(text, name)).isEmpty();
    }

    @ParameterizedTest(name = "{0} in \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "Fuß|Der Fuß tut weh|Fuß",
                "Straße|an der Straße.|Straße",
                "STRAẞE|die straße|straße",
                "İstanbul|in İstanbul'da|İstanbul",
                "İ|das İ!|İ",
                "C++|Is C++ fast?|C++",
                "C++|in C++11|C++",
                "C#|Is C# fast?|C#",
                "O(n)|It takes O(n), sadly|O(n)",
                ".NET|on .NET now|.NET",
                "node|a multi-node system|node",
                "node|the node's disk|node",
                "node|\"node\"|node",
                "node|node…|node",
                "node|No node. Yes|node",
                "algorithme|l’algorithme|algorithme",
                "ключ|Где ключ?|ключ",
                "ΟΔΟΣ|η οδός οδος|οδος",
                "負荷分散|ここで負荷分散を使う|負荷分散",
                "服务器|这个服务器很快|服务器",
                "API|使用API的人|API",
                "เครื่อง|มีเครื่องใหม่|เครื่อง",
                "𐐀𐐁|x 𐐀𐐁 y|𐐀𐐁",
            })
    void wholeWordsAreFound(String name, String text, String expected) {
        assertThat(found(text, name)).containsExactly(expected);
    }

    @Test
    void caseMakesNoDifferenceUnlessItIsAskedFor() {
        assertThat(found("LOAD balancing, Load Balancing", "load balancing")).hasSize(2);
    }

    @Test
    void aNameInItsCaseLeavesTheOrdinaryWordAlone() {
        TermMatcher matcher = matcher(term(name("IN", Match.CASE)));
        assertThat(texts(matcher, "It is in IN, In and INs.")).containsExactly("IN", "INs");
    }

    @Test
    void aNameThatIsNeverMatchedIsNotFoundButItsAliasIs() {
        TermMatcher matcher = matcher(term(name("Go", Match.NEVER), name("Golang", Match.ANY_CASE)));
        assertThat(texts(matcher, "Go and golang")).containsExactly("golang");
    }

    @Test
    void aNameInItsCaseWinsOverTheSameLettersInAnyCase() {
        TermMatcher matcher = matcher(term("rest"), term(name("REST", Match.CASE)));
        assertThat(matcher.find("rest, REST"))
                .extracting(match -> match.term().name())
                .containsExactly("rest", "REST");
    }

    @ParameterizedTest(name = "{0} in \"{1}\"")
    @CsvSource({
        "node,nodes",
        "proxy,proxies",
        "key,keys",
        "cache,caches",
        "process,processes",
        "hash,hashes",
        "Microservices,microservice",
        "proxies,proxy",
        "databases,database",
        "hashes,hash",
        "load balancer,load balancers",
    })
    void regularPluralsCount(String name, String text) {
        assertThat(found(text, name)).containsExactly(text);
    }

    @ParameterizedTest(name = "{0} in \"{1}\"")
    @CsvSource({"news,new", "bus,bu", "process,proces", "status,statu", "key,kies", "C,Cs"})
    void whatIsNoPluralIsNotFound(String name, String text) {
        assertThat(found(text, name)).isEmpty();
    }

    @Test
    void aNameInItsCaseHasNoSingular() {
        TermMatcher matcher = matcher(term(name("Windows", Match.CASE)));
        assertThat(texts(matcher, "Window, Windows")).containsExactly("Windows");
    }

    @Test
    void aNameOfItsOwnWinsOverThePluralOfAnother() {
        assertThat(matcher(term("datum"), term("node"), term("nodes")).find("nodes"))
                .extracting(match -> match.term().name())
                .containsExactly("nodes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"load balancing", "load-balancing", "load\u2011balancing", "load\u00a0balancing"})
    void spacesAndHyphensBetweenWordsAreOne(String text) {
        assertThat(found(text, "load balancing")).containsExactly(text);
        assertThat(found(text, "Load-Balancing")).containsExactly(text);
    }

    @Test
    void aTermMayRunOverALineBreak() {
        assertThat(found("use load\n  balancing here", "load balancing")).containsExactly("load\n  balancing");
        assertThat(found("use load\r\nbalancing here", "load balancing")).containsExactly("load\r\nbalancing");
    }

    @Test
    void curlyAndStraightApostrophesAreOne() {
        assertThat(found("Amdahl’s law, Amdahl's law", "Amdahl's law")).hasSize(2);
        assertThat(found("Amdahl’s law, Amdahl's law", "Amdahl’s law")).hasSize(2);
    }

    @Test
    void softHyphensDoNotHideATerm() {
        assertThat(found("bal\u00adanc\u00ading act", "balancing")).containsExactly("bal\u00adanc\u00ading");
    }

    @Test
    void composedAndDecomposedAccentsAreOne() {
        String decomposed = Normalizer.normalize("Ein Café und noch ein Café in Zürich", Normalizer.Form.NFD);
        assertThat(found(decomposed, "café", "Zürich")).containsExactly(nfd("Café"), nfd("Café"), nfd("Zürich"));
        assertThat(found("Ein Café", nfd("café"))).containsExactly("Café");
        assertThat(found(nfd("큰 서버 하나"), "서버")).containsExactly(nfd("서버"));
    }

    @Test
    void matchesNeverOverlapAndAlwaysLieInTheText() {
        Random random = new Random(7);
        String alphabet = "ab -'’é\u0301.\n中ßİ+";
        for (int round = 0; round < 2_000; round++) {
            String text = randomText(random, alphabet, 40);
            TermMatcher matcher = matcher(IntStream.range(0, 6)
                    .mapToObj(i -> term("a" + randomText(random, alphabet, 3)))
                    .toArray(Term[]::new));
            int last = 0;
            for (org.colloquy.glossary.Match match : matcher.find(text)) {
                assertThat(match.start()).isGreaterThanOrEqualTo(last).isLessThan(match.end());
                assertThat(match.end()).isLessThanOrEqualTo(text.length());
                last = match.end();
            }
        }
    }

    @Test
    @Timeout(20)
    void aThousandTermsInAMegabyteTakeNoTime() {
        TermMatcher matcher = matcher(IntStream.range(0, 1_000)
                .mapToObj(i -> term("term number " + i))
                .toArray(Term[]::new));
        String text = IntStream.range(0, 60_000)
                .mapToObj(i -> "a term number " + i % 2_000)
                .collect(Collectors.joining(" "));
        long began = System.nanoTime();
        assertThat(matcher.find(text)).hasSize(30_000);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    @Timeout(20)
    void aTextOfNothingButMarksTakesNoTime() {
        String marks = "e" + "\u0301\u0323".repeat(500_000);
        assertThat(found(marks, "é")).isEmpty();
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String randomText(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static List<String> found(String text, String... names) {
        return texts(matcher(Arrays.stream(names).map(TermMatcherTest::term).toArray(Term[]::new)), text);
    }

    private static List<String> texts(TermMatcher matcher, String text) {
        List<String> texts = new ArrayList<>();
        matcher.find(text).forEach(match -> texts.add(text.substring(match.start(), match.end())));
        return texts;
    }

    private static TermMatcher matcher(Term... terms) {
        return TermMatcher.of(
                new Glossary(java.util.Optional.empty(), SourceText.of("glossary.md", ""), "Glossary", List.of(terms)));
    }

    private static Term term(String... names) {
        return term(Arrays.stream(names).map(text -> name(text, Match.ANY_CASE)).toArray(Name[]::new));
    }

    private static Term term(Name... names) {
        return new Term(Slug.of(names[0].text()), List.of(names), List.of(), 0, 0);
    }

    private static Name name(String text, Match match) {
        return new Name(text, match, 0, 0);
    }
}
