package org.colloquy.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.colloquy.site.Url;

/** Writes the dictionary and the posting lists of several vocabularies, which together know each document once. */
final class WordFiles {
    /** How many words a file of the dictionary has at most: what a query loads for each of its words. */
    private static final int WORDS = 4096;
    /** From so many characters on a file of lists is full. */
    private static final int LISTS = 24_000;

    private final List<Vocabulary> vocabularies;
    private final BiConsumer<Url, byte[]> out;
    private final List<String> firstWords = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> listCounts = new ArrayList<>();
    private final char[] found = new char[WORDS * Numbers.LONGEST];
    private int foundLength;
    private int wordCount;
    private int firstList;
    private int nextList;
    private Script lists = new Script("");
    private int listCount;
    private int[] postings = new int[1 << 8];
    private int postingCount;
    private char[] list = {};

    private WordFiles(List<Vocabulary> vocabularies, BiConsumer<Url, byte[]> out) {
        this.vocabularies = vocabularies;
        this.out = out;
        openLists();
    }

    /** Writes the files, and returns the first word of each file of the dictionary. */
    static List<String> write(List<Vocabulary> vocabularies, BiConsumer<Url, byte[]> out) {
        WordFiles files = new WordFiles(vocabularies, out);
        String last = "";
        for (String word : sorted(vocabularies)) {
            if (!word.equals(last)) {
                files.add(word);
            }
            last = word;
        }
        files.closeWords();
        return files.firstWords;
    }

    /** The words of all vocabularies; one that several know is there several times. */
    private static List<String> sorted(List<Vocabulary> vocabularies) {
        List<String> words = new ArrayList<>();
        for (Vocabulary vocabulary : vocabularies) {
            for (int id = 0; id < vocabulary.size(); id++) {
                words.add(vocabulary.word(id));
            }
        }
        words.sort(null);
        return words;
    }

    private void add(String word) {
        if (wordCount == 0) {
            firstWords.add(word);
        } else {
            words.append(' ');
        }
        words.append(word);
        collect(word.toCharArray());
        foundLength = Numbers.write(postingCount, found, foundLength);
        writeList();
        listCount++;
        wordCount++;
        if (wordCount == WORDS) {
            closeWords();
        } else if (lists.length() >= LISTS) {
            closeLists();
        }
    }

    /** Brings together where a word stands, in ascending order. */
    private void collect(char[] word) {
        postingCount = 0;
        int lists = 0;
        for (Vocabulary vocabulary : vocabularies) {
            int id = vocabulary.find(word, word.length);
            if (id >= 0) {
                int more = vocabulary.count(id);
                if (postingCount + more > postings.length) {
                    postings = Arrays.copyOf(postings, Math.max(postingCount + more, postings.length * 2));
                }
                vocabulary.postings(id, postings, postingCount);
                postingCount += more;
                lists++;
            }
        }
        if (lists > 1) {
            Arrays.sort(postings, 0, postingCount);
        }
    }

    private void writeList() {
        if (list.length < postingCount * Numbers.LONGEST) {
            list = new char[postings.length * Numbers.LONGEST];
        }
        int length = 0;
        int document = 0;
        for (int i = 0; i < postingCount; i++) {
            int posting = postings[i];
            int next = Vocabulary.document(posting);
            int number = (next - document) * Weight.COUNT + Vocabulary.weight(posting);
            length = Numbers.write(number, list, length);
            document = next;
        }
        lists.string(list, length).comma();
    }

    private void openLists() {
        lists = new Script("lists-" + nextList).key("lists").open();
        listCount = 0;
    }

    private void closeLists() {
        if (listCount > 0) {
            out.accept(SearchIndex.url("lists-" + nextList), lists.close().bytes());
            listCounts.add(listCount);
            nextList++;
        }
        openLists();
    }

    private void closeWords() {
        closeLists();
        if (wordCount == 0) {
            return;
        }
        String name = "words-" + (firstWords.size() - 1);
        Script file = new Script(name)
                .key("words")
                .string(words.toString())
                .key("found")
                .string(found, foundLength);
        file.key("first").number(firstList).key("counts").open();
        for (int count : listCounts) {
            file.number(count).comma();
        }
        out.accept(SearchIndex.url(name), file.close().bytes());
        words.setLength(0);
        foundLength = 0;
        listCounts.clear();
        wordCount = 0;
        firstList = nextList;
    }
}
