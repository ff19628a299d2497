package org.colloquy.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * Finds all keys of a map in a text at once, in a time that does not grow with their number: the automaton of Aho and
 * Corasick ("Efficient string matching: an aid to bibliographic search", Communications of the ACM 18, 1975). It is made for
 * every build, so it is made for being made quickly: one hash table holds all steps from state to state.
 */
final class FormTrie<V> {
    private static final int NONE = 0;
    private static final int ROOT = 1;
    /** Most of a text is read in the root, so its steps by characters below this one take no search. */
    private static final int NEAR = 0x80;

    private final int mask;
    /** State and character in the slots of the table; 0 where a slot is free. */
    private final long[] steps;
    /** Where these lead. */
    private final int[] targets;

    private final int[] near = new int[NEAR];
    private int states = ROOT;
    /** By state: the longest other one that ends as it does, from which to go on when there is no step. */
    private final int[] shorter;
    /** By state: the longest one, itself among them, that is a whole key and ends as it does. */
    private final int[] key;
    /** By state that is a whole key. */
    private final int[] lengths;

    private final List<V> values;

    /** Hears of a key that is found: its first character, the one after its last, and what the map has for it. */
    interface Hit<V> {
        void at(int start, int end, V value);
    }

    /** @param keys none of them empty */
    FormTrie(SortedMap<String, V> keys) {
        int count = ROOT + 1 + states(keys.keySet());
        int slots = Integer.highestOneBit(count) * 4;
        mask = slots - 1;
        steps = new long[slots];
        targets = new int[slots];
        shorter = new int[count];
        key = new int[count];
        lengths = new int[count];
        values = new ArrayList<>(Collections.nCopies(count, null));
        shorter[ROOT] = ROOT;
        build(keys);
    }

    /** As many as the keys have beginnings, each counted once. */
    private static int states(Iterable<String> sorted) {
        int states = 0;
        String last = "";
        for (String word : sorted) {
            int mismatch = Arrays.mismatch(last.toCharArray(), word.toCharArray());
            states += word.length() - (mismatch < 0 ? word.length() : mismatch);
            last = word;
        }
        return states;
    }

    /** One character of all keys, then the next: to know its shorter state, a state needs all that are shorter. */
    private void build(SortedMap<String, V> keys) {
        List<String> words = new ArrayList<>(keys.keySet());
        int[] reached = new int[words.size()];
        Arrays.fill(reached, ROOT);
        for (int depth = 0; !words.isEmpty(); depth++) {
            int longer = 0;
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                int state = child(reached[i], word.charAt(depth));
                if (word.length() == depth + 1) {
                    key[state] = state;
                    lengths[state] = word.length();
                    values.set(state, keys.get(word));
                } else {
                    words.set(longer, word);
                    reached[longer++] = state;
                }
            }
            words.subList(longer, words.size()).clear();
        }
    }

    private int child(int parent, char c) {
        int known = step(parent, c);
        if (known != NONE) {
            return known;
        }
        int state = ++states;
        shorter[state] = parent == ROOT ? ROOT : next(shorter[parent], c);
        key[state] = key[shorter[state]];
        if (parent == ROOT && c < NEAR) {
            near[c] = state;
        } else {
            int slot = slot(parent, c);
            steps[slot] = step(parent) | c;
            targets[slot] = state;
        }
        return state;
    }

    boolean isEmpty() {
        return states == ROOT;
    }

    /** Tells of all keys in a text, also of those that lie in others. */
    void find(char[] text, Hit<V> hit) {
        int state = ROOT;
        for (int i = 0; i < text.length; i++) {
            state = next(state, text[i]);
            for (int found = key[state]; found != NONE; found = key[shorter[found]]) {
                hit.at(i + 1 - lengths[found], i + 1, values.get(found));
            }
        }
    }

    private int next(int from, char c) {
        int state = from;
        int target = step(state, c);
        while (target == NONE && state != ROOT) {
            state = shorter[state];
            target = step(state, c);
        }
        return target == NONE ? ROOT : target;
    }

    private int step(int state, char c) {
        return state == ROOT && c < NEAR ? near[c] : targets[slot(state, c)];
    }

    /** The slot that has a step, or would have it. */
    private int slot(int state, char c) {
        long step = step(state) | c;
        int slot = (int) (step * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (steps[slot] != step && steps[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long step(int state) {
        return (long) state << Character.SIZE;
    }
}
