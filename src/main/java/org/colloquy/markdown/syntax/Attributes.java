package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an author wrote between braces: {@code {#id .class key="some value"}}. The forms are Pandoc's: an id, classes and
 * pairs; a bare word is none of them, so braces with one are text.
 */
public record Attributes(List<Attribute> all) {
    /** Braces that are not there. */
    public static final Attributes NONE = new Attributes(List.of());

    private static final String ID = "id";
    private static final String CLASS = "class";

    public Attributes {
        all = List.copyOf(all);
    }

    /**
     * One of them; {@code #x} is an attribute {@code id}, {@code .x} an attribute {@code class}.
     *
     * @param source as it stands in the file, quotes included
     * @param value  without quotes, {@code \"} and {@code \\} resolved
     * @param start  offset of the value in the file, after an opening quote
     * @param end    offset after the value
     */
    public record Attribute(String name, BasedSequence source, String value, int start, int end) {}

    /**
     * Reads braces.
     *
     * @param source from the opening brace up to and including the closing one
     * @return absent when the text between the braces has another form
     */
    public static Optional<Attributes> parse(BasedSequence source) {
        return new AttributeScanner(source).scan().map(Attributes::new);
    }

    /** The first attribute of this name. */
    public Optional<Attribute> get(String name) {
        for (Attribute attribute : all) {
            if (attribute.name().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** The value of the first attribute of this name. */
    public Optional<String> value(String name) {
        return get(name).map(Attribute::value);
    }

    public Optional<Attribute> id() {
        return get(ID);
    }

    /** The classes in the author's order. */
    public List<String> classes() {
        if (all.isEmpty()) {
            return List.of(); // as nearly always
        }
        return all.stream()
                .filter(attribute -> attribute.name().equals(CLASS))
                .map(Attribute::value)
                .toList();
    }

    /** All that is neither id nor class. */
    public List<Attribute> pairs() {
        return all.stream()
                .filter(attribute ->
                        !attribute.name().equals(ID) && !attribute.name().equals(CLASS))
                .toList();
    }

    /** Those whose name stood before already; classes may be many. */
    public List<Attribute> duplicates() {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .filter(attribute -> !attribute.name().equals(CLASS) && !seen.add(attribute.name()))
                .toList();
    }

    /** The same without the first class, which in {@code ::: {.note}} is the name of the block. */
    Attributes withoutFirstClass() {
        List<Attribute> rest = new ArrayList<>(all);
        firstClass().ifPresent(rest::remove);
        return new Attributes(rest);
    }

    Optional<Attribute> firstClass() {
        return get(CLASS);
    }
}
