package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.colloquy.course.Term;
import org.colloquy.markdown.ConvertedGlossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermOrderTest {
    @Test
    void namesThatBeginWithNoLetterComeLast() {
        assertThat(sorted("en", List.of("2PC", "zone", "Ärger", "apple", "C++")))
                .containsExactly("A apple", "A Ärger", "C C++", "Z zone", " 2PC");
    }

    @Test
    void aLanguageHasItsOwnLetters() {
        assertThat(sorted("sv", List.of("zon", "ärende", "apa"))).containsExactly("A apa", "Z zon", "Ä ärende");
    }

    /** Names as English glossaries have them take a short way, which must lead to the same place. */
    @ParameterizedTest
    @ValueSource(strings = {"aB 1", "abC-", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -"})
    void plainNamesHaveTheOrderOfTheirLanguage(String characters) {
        Collator english = Collator.getInstance(Locale.ENGLISH);
        english.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        Comparator<String> letterFirst = Comparator.comparing(name -> !Character.isLetter(name.charAt(0)));
        Comparator<String> expected =
                letterFirst.thenComparing(english::compare).thenComparing(name -> name);
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                names.add(name(random, characters));
            }
            List<String> sorted = sorted("en", names).stream()
                    .map(TermOrderTest::withoutLetter)
                    .toList();
            assertThat(sorted).isEqualTo(names.stream().sorted(expected).toList());
        }
    }

    private static String name(Random random, String characters) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            name.append(characters.charAt(random.nextInt(characters.length())));
        }
        return name.toString();
    }

    /** Each name after its letter. */
    private static List<String> sorted(String language, List<String> names) {
        List<ConvertedGlossary.Entry> entries =
                names.stream().map(TermOrderTest::entry).toList();
        return new TermOrder(language)
                .sorted(new ConvertedGlossary("", entries, List.of(), List.of())).stream()
                        .map(placed ->
                                placed.letter() + " " + placed.entry().term().name())
                        .toList();
    }

    private static String withoutLetter(String shown) {
        return shown.substring(shown.indexOf(' ') + 1);
    }

    private static ConvertedGlossary.Entry entry(String name) {
        Term term = new Term("id", List.of(new Term.Name(name, Term.Match.ANY_CASE, 0, 0)), List.of(), 0, 0);
        return new ConvertedGlossary.Entry(term, List.of());
    }
}
