package org.colloquy.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Łukasz, lukasz",
        "İstanbul, istanbul",
        "ışık, isik",
        "STRASSE, strasse",
        "Straße, strasse",
        "naïve, naive",
        "smørrebrød, smorrebrod",
        "Ὀδυσσεύς, οδυσσευσ",
        "ﬁle, file",
        "Ｆｕｌｌ, full",
        "مُحَمَّد, محمد",
        "العـــربية, عربيه",
        "وبالعربية, عربيه",
        "بالعربية, عربيه",
        "للعربية, عربيه",
        "ال, ال",
        "أحمد, احمد",
        "إسلام, اسلام",
        "مستشفى, مستشفي",
        "۱۲٣, 123",
        "שָׁלוֹם, שלום",
        "Việt, viet",
    })
    void wordsThatReadersTypeInSeveralWaysAreOne(String written, String folded) {
        assertThat(SearchOracle.words(written)).containsExactly(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "don't stop, don|t|stop",
        "“Don’t—naïve” stop…, don|t|naive|stop",
        "e\u0301t\u00e9入e, ete|入|e",
        "max_size=3, max|size|3",
        "GraphQL入門です, graphql|入門|門で|です|す",
        "负载均衡, 负载|载均|均衡|衡",
        "쿠버네티스, 쿠버|버네|네티|티스|스",
        "ﾃｽﾄ, テス|スト|ト",
        "网, 网",
        "a😀b, a|b",
        "𠮷野, 𠮷野|野",
    })
    void textsAreCutIntoWords(String text, String words) {
        assertThat(SearchOracle.words(text)).containsExactly(words.split("\\|"));
    }

    @Test
    void wordsThatNobodyTypesAreLeftOut() {
        assertThat(SearchOracle.words("a".repeat(40))).hasSize(1);
        assertThat(SearchOracle.words("a".repeat(41) + " b")).containsExactly("b");
        assertThat(SearchOracle.words("é".repeat(41) + " b")).containsExactly("b");
        assertThat(SearchOracle.words("ـــ \u0301")).isEmpty();
    }
}
