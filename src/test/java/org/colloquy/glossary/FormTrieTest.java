package org.colloquy.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Finds what a search for each key at each place finds. */
class FormTrieTest {
    @Test
    void findsEveryKeyAtEveryPlace() {
        Random random = new Random(7);
        int found = 0;
        for (int round = 0; round < 2_000; round++) {
            SortedMap<String, String> keys = new TreeMap<>();
            for (int key = 0; key < random.nextInt(12); key++) {
                String word = word(random, 1 + random.nextInt(5));
                keys.put(word, "<" + word + ">");
            }
            String text = word(random, random.nextInt(80));
            List<String> expected = searched(keys, text);
            assertThat(hits(keys, text)).as("%s in %s", keys, text).containsExactlyInAnyOrderElementsOf(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(2_000);
    }

    @Test
    void findsManyKeys() {
        SortedMap<String, String> keys = new TreeMap<>();
        for (int i = 0; i < 5_000; i++) {
            keys.put(Integer.toString(i * 7919, 36), "<" + Integer.toString(i * 7919, 36) + ">");
        }
        String text = String.join(" ", keys.keySet());
        assertThat(hits(keys, text)).containsExactlyInAnyOrderElementsOf(searched(keys, text));
    }

    private static List<String> hits(SortedMap<String, String> keys, String text) {
        List<String> hits = new ArrayList<>();
        FormTrie<String> trie = new FormTrie<>(keys);
        for (int start = 0; start < text.length(); start++) {
            int state = FormTrie.ROOT;
            for (int end = start; end < text.length() && state != FormTrie.NONE; end++) {
                state = trie.step(state, text.charAt(end));
                if (trie.value(state) != null) {
                    hits.add(hit(start, end + 1, trie.value(state)));
                }
            }
        }
        return hits;
    }

    private static List<String> searched(SortedMap<String, String> keys, String text) {
        List<String> hits = new ArrayList<>();
        keys.forEach((key, value) -> {
            for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
                hits.add(hit(at, at + key.length(), value));
            }
        });
        return hits;
    }

    private static String hit(int start, int end, String value) {
        return start + "-" + end + " " + value;
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("abc\u00e9\uFFFC".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}
