package org.colloquy.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Follows a text through all keys of a map at once, character by character. Every build makes one, so it has to be quick to
 * make: one hash table holds all steps from state to state.
 */
final class FormTrie<V> {
    /** Where all keys begin. */
    static final int ROOT = 1;
    /** Where no key leads. */
    static final int NONE = 0;

    /** Most of a text is tried in the root, so its steps by characters below this one take no search. */
    private static final int NEAR = 0x80;

    private final int[] near = new int[NEAR];
    /** State and character in the slots of the table; 0 where a slot is free. */
    private final long[] steps;
    /** Where these lead. */
    private final int[] targets;
    /** By state: what the map has for the characters that lead there. */
    private final List<@Nullable V> values = new ArrayList<>();

    /** @param keys none of them empty */
    FormTrie(SortedMap<String, V> keys) {
        int slots = Integer.highestOneBit(1 + states(keys.keySet())) * 4;
        steps = new long[slots];
        targets = new int[slots];
        values.add(null);
        values.add(null);
        keys.forEach(this::add);
    }

    /** As many as the keys have beginnings, each counted once. */
    private static int states(Iterable<String> sorted) {
        int states = 0;
        String last = "";
        for (String key : sorted) {
            int mismatch = Arrays.mismatch(last.toCharArray(), key.toCharArray());
            states += key.length() - mismatch;
            last = key;
        }
        return states;
    }

    private void add(String key, V value) {
        int state = ROOT;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            int next = step(state, c);
            state = next == NONE ? grow(state, c) : next;
        }
        values.set(state, value);
    }

    private int grow(int from, char c) {
        int state = values.size();
        values.add(null);
        if (from == ROOT && c < NEAR) {
            near[c] = state;
        } else {
            int slot = slot(from, c);
            steps[slot] = key(from, c);
            targets[slot] = state;
        }
        return state;
    }

    /** Where a character leads. */
    int step(int from, char c) {
        return from == ROOT && c < NEAR ? near[c] : targets[slot(from, c)];
    }

    /** What the map has for the characters that led to a state. */
    @Nullable
    V value(int state) {
        return values.get(state);
    }

    /** The slot that has a step, or would have it. */
    private int slot(int from, char c) {
        long key = key(from, c);
        int mask = steps.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (steps[slot] != key && steps[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(int from, char c) {
        return ((long) from << Character.SIZE) | c;
    }
}
