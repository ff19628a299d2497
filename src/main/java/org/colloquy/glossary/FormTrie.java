package org.colloquy.glossary;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/**
 * Finds all keys of a map in a text at once. The library's trie, walked in one loop: it asks two methods of its own for each
 * character of a course.
 */
final class FormTrie<V> extends AhoCorasickDoubleArrayTrie<V> {
    private static final long serialVersionUID = 1;

    @Override
    public void parseText(char[] text, IHit<V> processor) {
        int[] targets = base;
        int[] owners = check;
        int[][] keys = output;
        int state = 0;
        for (int i = 0; i < text.length; i++) {
            int target = targets[state] + text[i] + 1;
            while (owners[target] != targets[state] && state != 0) {
                state = fail[state];
                target = targets[state] + text[i] + 1;
            }
            state = owners[target] == targets[state] ? target : 0;
            if (keys[state] != null) {
                for (int key : keys[state]) {
                    processor.hit(i + 1 - l[key], i + 1, v[key]);
                }
            }
        }
    }
}
