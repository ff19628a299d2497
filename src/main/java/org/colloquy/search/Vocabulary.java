package org.colloquy.search;

import java.util.Arrays;

/**
 * Words and where they stand, for documents that come in ascending order. A hash table over one array of characters, since a
 * course has millions of words and few different ones. A posting is a number, the document and the weight; lists hold the
 * distances between documents, and the weights, in bytes of seven bits.
 */
final class Vocabulary {
    private static final byte[] NOTHING = {};
    private static final int WEIGHT_BITS = 3;

    private char[] letters = new char[1 << 14];
    private int[] starts = new int[1 << 11];
    private int[] table = new int[1 << 12];
    private int size;

    private byte[][] lists = new byte[1 << 11][];
    private int[] lengths = new int[1 << 11];
    private int[] lastDocuments = new int[1 << 11];

    /** What is known of the words of the current document: how often in its text, and the best weight besides. */
    private int[] times = new int[1 << 11];

    private byte[] weights = new byte[1 << 11];
    private int[] touched = new int[1 << 8];
    private int touchedCount;
    private int nextDocument;

    /** The first document that this may be asked to take. */
    int nextDocument() {
        return nextDocument;
    }

    int size() {
        return size;
    }

    /** A word in the text of the current document. */
    void inText(char[] word, int length) {
        // first, since it may replace the array
        int id = touch(word, length);
        times[id]++;
    }

    /** A word that stands where it weighs more; the highest weight counts. */
    void named(char[] word, int length, Weight weight) {
        int id = touch(word, length);
        weights[id] = (byte) Math.max(weights[id], weight.code());
    }

    /** Ends the current document. */
    void end(int document) {
        for (int i = 0; i < touchedCount; i++) {
            int id = touched[i];
            int weight = Math.max(weights[id], Weight.ofText(times[id]).code());
            post(id, document, weight);
            times[id] = 0;
            weights[id] = 0;
        }
        touchedCount = 0;
        nextDocument = document + 1;
    }

    private void post(int id, int document, int weight) {
        byte[] list = lists[id];
        int length = lengths[id];
        if (length + 5 > list.length) {
            list = Arrays.copyOf(list, Math.max(8, length + (length >> 1)) + 5);
            lists[id] = list;
        }
        int number = (document - lastDocuments[id]) * Weight.COUNT + weight;
        while (number >= 0x80) {
            list[length++] = (byte) (number | 0x80);
            number >>>= 7;
        }
        list[length++] = (byte) number;
        lengths[id] = length;
        lastDocuments[id] = document;
    }

    private int touch(char[] word, int length) {
        int id = id(word, length);
        if (times[id] == 0 && weights[id] == 0) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = id;
        }
        return id;
    }

    private int id(char[] word, int length) {
        int slot = slot(word, length);
        if (table[slot] == 0) {
            table[slot] = size + 1;
            add(word, length);
            if (size * 2 > table.length) {
                rehash();
            }
            return size - 1;
        }
        return table[slot] - 1;
    }

    /** The number of a word; -1 when it is not known. */
    int find(char[] word, int length) {
        return table[slot(word, length)] - 1;
    }

    /** Where in the table a word is, or would be. */
    private int slot(char[] word, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
        }
        int mask = table.length - 1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (table[slot] != 0 && !equals(table[slot] - 1, word, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean equals(int id, char[] word, int length) {
        int start = starts[id];
        if (starts[id + 1] - start != length) {
            return false;
        }
        // words are so short that a plain loop is faster than a call
        for (int i = 0; i < length; i++) {
            if (letters[start + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private void add(char[] word, int length) {
        int start = starts[size];
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        System.arraycopy(word, 0, letters, start, length);
        if (size + 2 > lists.length) {
            grow(size * 2);
        }
        starts[size + 1] = start + length;
        lists[size] = NOTHING;
        size++;
    }

    private void grow(int capacity) {
        starts = Arrays.copyOf(starts, capacity);
        lists = Arrays.copyOf(lists, capacity);
        lengths = Arrays.copyOf(lengths, capacity);
        lastDocuments = Arrays.copyOf(lastDocuments, capacity);
        times = Arrays.copyOf(times, capacity);
        weights = Arrays.copyOf(weights, capacity);
    }

    private void rehash() {
        int[] larger = new int[table.length * 2];
        int mask = larger.length - 1;
        for (int id = 0; id < size; id++) {
            int hash = starts[id + 1] - starts[id];
            for (int i = starts[id]; i < starts[id + 1]; i++) {
                hash = hash * 31 + letters[i];
            }
            int slot = (hash ^ (hash >>> 15)) & mask;
            while (larger[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = id + 1;
        }
        table = larger;
    }

    String word(int id) {
        return new String(letters, starts[id], starts[id + 1] - starts[id]);
    }

    /** How many postings a word has. */
    int count(int id) {
        int count = 0;
        byte[] list = lists[id];
        for (int i = 0; i < lengths[id]; i++) {
            count += list[i] >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Puts the postings of a word, ascending, into an array from a place on. */
    void postings(int id, int[] postings, int start) {
        byte[] list = lists[id];
        int document = 0;
        int next = start;
        for (int at = 0; at < lengths[id]; ) {
            int number = list[at] & 0x7f;
            for (int shift = 7; list[at++] < 0; shift += 7) {
                number |= (list[at] & 0x7f) << shift;
            }
            int distance = number / Weight.COUNT;
            document += distance;
            postings[next++] = document << WEIGHT_BITS | (number - distance * Weight.COUNT);
        }
    }

    static int document(int posting) {
        return posting >> WEIGHT_BITS;
    }

    static int weight(int posting) {
        return posting & ((1 << WEIGHT_BITS) - 1);
    }
}
