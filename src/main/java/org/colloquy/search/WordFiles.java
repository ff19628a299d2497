package org.colloquy.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.colloquy.site.Url;

/** Writes the dictionary and the posting lists of several vocabularies, which together know each document once. */
final class WordFiles {
    /** How many words a file of the dictionary has at most: what a query loads for each of its words. */
    private static final int WORDS = 4096;
    /** From so many characters on a file of lists is full. */
    private static final int LISTS = 24_000;

    private final BiConsumer<Url, byte[]> out;
    private final List<String> firstWords = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder found = new StringBuilder();
    private final List<Integer> listCounts = new ArrayList<>();
    private final StringBuilder list = new StringBuilder();
    private int wordCount;
    private int firstList;
    private int nextList;
    private Script lists = new Script("lists-0");
    private int listCount;

    private WordFiles(BiConsumer<Url, byte[]> out) {
        this.out = out;
        openLists();
    }

    /** The words of one vocabulary in order, and how far they have been read. */
    private static final class Sorted {
        private final Vocabulary vocabulary;
        private final String[] words;
        private final int[] ids;
        private int at;

        Sorted(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
            String[] byId = IntStream.range(0, vocabulary.size())
                    .mapToObj(vocabulary::word)
                    .toArray(String[]::new);
            ids = IntStream.range(0, byId.length)
                    .boxed()
                    .sorted(Comparator.comparing(id -> byId[id]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            words = Arrays.stream(ids).mapToObj(id -> byId[id]).toArray(String[]::new);
        }

        String word() {
            return words[at];
        }

        int[] postings() {
            return vocabulary.postings(ids[at]);
        }
    }

    /** Writes the files, and returns the first word of each file of the dictionary. */
    static List<String> write(List<Vocabulary> vocabularies, BiConsumer<Url, byte[]> out) {
        WordFiles files = new WordFiles(out);
        PriorityQueue<Sorted> next = new PriorityQueue<>(Comparator.comparing(Sorted::word));
        vocabularies.stream()
                .filter(vocabulary -> vocabulary.size() > 0)
                .map(Sorted::new)
                .forEach(next::add);
        while (!next.isEmpty()) {
            String word = next.element().word();
            int[] postings = {};
            while (!next.isEmpty() && next.element().word().equals(word)) {
                Sorted source = next.remove();
                postings = joined(postings, source.postings());
                source.at++;
                if (source.at < source.words.length) {
                    next.add(source);
                }
            }
            files.add(word, postings);
        }
        files.closeWords();
        return files.firstWords;
    }

    private static int[] joined(int[] first, int[] second) {
        if (first.length == 0) {
            return second;
        }
        int[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        Arrays.sort(all);
        return all;
    }

    private void add(String word, int[] postings) {
        if (wordCount == 0) {
            firstWords.add(word);
        }
        words.append(wordCount == 0 ? "" : " ").append(word);
        Numbers.append(found, postings.length);
        list.setLength(0);
        int document = 0;
        for (int posting : postings) {
            int distance = posting / Weight.COUNT - document;
            Numbers.append(list, distance * Weight.COUNT + posting % Weight.COUNT);
            document = posting / Weight.COUNT;
        }
        lists.string(list.toString()).comma();
        listCount++;
        wordCount++;
        if (wordCount == WORDS) {
            closeWords();
        } else if (lists.length() >= LISTS) {
            closeLists();
        }
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
                .string(found.toString());
        file.key("first").number(firstList).key("counts").open();
        listCounts.forEach(count -> file.number(count).comma());
        out.accept(SearchIndex.url(name), file.close().bytes());
        words.setLength(0);
        found.setLength(0);
        listCounts.clear();
        wordCount = 0;
        firstList = nextList;
    }
}
