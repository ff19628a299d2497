package org.colloquy.search;

import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.colloquy.course.Speaker;
import org.colloquy.site.Url;

/** Reads chapters one after the other, writes the files of their places and tells a vocabulary their words. */
final class PlaceFiles {
    /** From so many characters on a file is full: what a result costs to show. */
    private static final int FULL = 20_000;

    private final Vocabulary vocabulary;
    private final IntConsumer begun;
    private final BiConsumer<Url, byte[]> out;
    private final WordReader textWords;
    private final WordReader namedWords;
    private final WordReader speakerWords;
    private final char[] from = new char[Folding.LONGEST + 1];
    private Weight weight = Weight.ONCE;
    private int document;
    private String name = "";
    private Script file = new Script("");

    /**
     * Files of the places from a number on.
     *
     * @param document the number of the first chapter's first place
     * @param begun    hears the number of each file's first place
     */
    PlaceFiles(Vocabulary vocabulary, int document, IntConsumer begun, BiConsumer<Url, byte[]> out) {
        this.vocabulary = vocabulary;
        this.document = document;
        this.begun = begun;
        this.out = out;
        this.textWords = new WordReader(vocabulary::inText);
        this.namedWords = new WordReader((word, length) -> vocabulary.named(word, length, weight));
        this.speakerWords = new WordReader(this::spokenBy);
    }

    /** Adds a chapter. */
    void add(Chapter chapter) {
        open(chapter);
        PlaceTexts.read(chapter.html().get(), chapter.places(), (place, text, length) -> {
            if (file.length() >= FULL) {
                close();
                open(chapter);
            }
            add(chapter.places().get(place), text, length);
        });
        file.close().close().comma();
    }

    /** Writes the last file. */
    void end() {
        if (!name.isEmpty()) {
            write();
        }
    }

    private void open(Chapter chapter) {
        if (name.isEmpty() || file.length() >= FULL) {
            end();
            name = "places-" + document;
            begun.accept(document);
            file = new Script(name).key("pages").open();
        }
        file.open()
                .string(chapter.page().url().encoded())
                .comma()
                .string(chapter.page().title())
                .comma()
                .string(chapter.unit())
                .comma()
                .open();
    }

    private void close() {
        file.close().close();
    }

    private void write() {
        out.accept(SearchIndex.url(name), file.close().bytes());
    }

    private void add(Place place, char[] text, int length) {
        file.string(place.id())
                .comma()
                .string(place.shown())
                .comma()
                .string(text, length)
                .comma();
        weight = place.weight();
        namedWords.read(place.named());
        textWords.read(text, length);
        place.speaker().ifPresent(this::speaker);
        vocabulary.end(document);
        document++;
    }

    private void speaker(Speaker speaker) {
        speakerWords.read(speaker.name());
        speaker.role().ifPresent(speakerWords::read);
    }

    /** Words that tell who speaks are kept apart from those that are said by a sign that no word has. */
    private void spokenBy(char[] word, int length) {
        from[0] = '@';
        System.arraycopy(word, 0, from, 1, length);
        vocabulary.inText(from, length + 1);
    }
}
