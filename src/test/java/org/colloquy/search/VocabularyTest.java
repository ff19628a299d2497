package org.colloquy.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    /** Also the words count at which the vocabulary grows. */
    @Test
    void everyWordIsCountedHoweverManyThereAre() {
        Vocabulary vocabulary = new Vocabulary();
        int words = 10_000;
        for (int i = 0; i < words; i++) {
            char[] word = ("word" + i).toCharArray();
            vocabulary.inText(word, word.length);
            vocabulary.inText(word, word.length);
        }
        vocabulary.end(0);
        assertThat(vocabulary.size()).isEqualTo(words);
        for (int id = 0; id < words; id++) {
            int[] postings = new int[vocabulary.count(id)];
            vocabulary.postings(id, postings, 0);
            assertThat(postings).as(vocabulary.word(id)).containsExactly(Weight.TWICE.code());
        }
    }
}
