package org.colloquy.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Finds what the library finds. */
class FormTrieTest {
    @Test
    void findsWhatTheLibraryFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Map<String, String> keys = new TreeMap<>();
            for (int key = 0; key < 1 + random.nextInt(12); key++) {
                String word = word(random, 1 + random.nextInt(5));
                keys.put(word, word);
            }
            String text = word(random, random.nextInt(80));
            assertThat(hits(new FormTrie<>(), keys, text))
                    .isEqualTo(hits(new AhoCorasickDoubleArrayTrie<>(), keys, text));
        }
    }

    private static List<String> hits(AhoCorasickDoubleArrayTrie<String> trie, Map<String, String> keys, String text) {
        trie.build(keys);
        List<String> hits = new ArrayList<>();
        trie.parseText(text.toCharArray(), (start, end, key) -> hits.add(start + "-" + end + " " + key));
        return hits;
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("abc\uFFFC".charAt(random.nextInt(4)));
        }
        return word.toString();
    }
}
