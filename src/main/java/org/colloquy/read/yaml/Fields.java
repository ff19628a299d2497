package org.colloquy.read.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.read.yaml.YamlNode.Entry;
import org.colloquy.read.yaml.YamlNode.Mapping;
import org.colloquy.read.yaml.YamlNode.Scalar;
import org.colloquy.read.yaml.YamlNode.Sequence;

/**
 * The keys of a mapping, asked for by name and type. A value of another type is reported where it stands and counts as
 * absent, and so does a key without a value.
 */
public final class Fields {
    private final SourceText source;
    private final Mapping mapping;
    private final List<Diagnostic> problems;

    Fields(SourceText source, Mapping mapping, List<Diagnostic> problems) {
        this.source = source;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** Where the mapping itself stands. */
    public Mapping mapping() {
        return mapping;
    }

    /** All keys with their values, in the author's order. */
    public List<Entry> entries() {
        return mapping.entries();
    }

    /** The value of a key, whatever it is. */
    public Optional<YamlNode> node(String key) {
        for (Entry entry : mapping.entries()) {
            boolean nothing = entry.value() instanceof Scalar scalar && scalar.kind() == ScalarKind.NOTHING;
            if (!nothing && entry.key().text().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** A text; a number or {@code true} is taken as the author wrote it. */
    public Optional<String> text(String key) {
        return located(key).map(Located::text);
    }

    /** A text with its place. */
    public Optional<Located> located(String key) {
        return node(key).flatMap(node -> located(key, node));
    }

    /** A value that must be a text; the key names it in the message when it is not. */
    public Optional<Located> located(String key, YamlNode node) {
        if (node instanceof Scalar scalar) {
            return Optional.of(new Located(scalar.text(), scalar.start(), scalar.end()));
        }
        wrongType(key, "text", node);
        return Optional.empty();
    }

    /** A list of texts; a single text is a list of one. */
    public List<Located> texts(String key) {
        return node(key)
                .map(node -> items(node).stream()
                        .flatMap(item -> located(key, item).stream())
                        .toList())
                .orElse(List.of());
    }

    /** The values of a list, which has to be one. */
    public List<YamlNode> list(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && !(node.get() instanceof Sequence)) {
            wrongType(key, "a list", node.get());
            return List.of();
        }
        return node.map(Fields::items).orElse(List.of());
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of(node);
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag(String key) {
        return scalar(key, "true or false", ScalarKind.BOOLEAN).map(scalar -> (Boolean) scalar.plain());
    }

    /** A number. */
    public Optional<Double> number(String key) {
        return scalar(key, "a number", ScalarKind.INTEGER, ScalarKind.DECIMAL)
                .map(scalar -> ((Number) scalar.plain()).doubleValue());
    }

    /** A whole number, 0 or more. */
    public Optional<Integer> count(String key) {
        Optional<Scalar> scalar = scalar(key, "a whole number", ScalarKind.INTEGER);
        Optional<Long> number = scalar.map(value -> (Long) value.plain());
        if (number.isPresent() && (number.get() < 0 || number.get() > Integer.MAX_VALUE)) {
            badValue(scalar.get(), "'" + key + "' needs to be 0 or more, found " + number.get());
            return Optional.empty();
        }
        return number.map(Long::intValue);
    }

    private Optional<Scalar> scalar(String key, String needed, ScalarKind... kinds) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent()) {
            if (node.get() instanceof Scalar scalar && List.of(kinds).contains(scalar.kind())) {
                return Optional.of(scalar);
            }
            wrongType(key, needed, node.get());
        }
        return Optional.empty();
    }

    /** The keys and values below a key. */
    public Optional<Fields> fields(String key) {
        return node(key).flatMap(node -> fields(key, node));
    }

    /** A value that must be keys with values; the key names it in the message when it is not. */
    public Optional<Fields> fields(String key, YamlNode node) {
        if (node instanceof Mapping below) {
            return Optional.of(new Fields(source, below, problems));
        }
        wrongType(key, "keys with values", node);
        return Optional.empty();
    }

    /** One of the words that are allowed. */
    public Optional<String> oneOf(String key, Collection<String> allowed) {
        Optional<Located> found = located(key);
        if (found.isPresent() && !allowed.contains(found.get().text())) {
            String words = String.join(", ", allowed);
            problems.add(source.problem(
                            Rule.BAD_VALUE,
                            found.get().start(),
                            found.get().end(),
                            "'" + key + "' cannot be '" + found.get().text() + "', expected one of: " + words)
                    .withHint(Suggestion.didYouMean(found.get().text(), allowed.stream())));
            return Optional.empty();
        }
        return found.map(Located::text);
    }

    /** Reports every key that is not one of these. */
    public void allowOnly(Collection<String> known) {
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.key().text())) {
                unknownKey(entry.key(), new ArrayList<>(known));
            }
        }
    }

    /** Reports a key that means nothing, with the nearest of those that do. */
    public void unknownKey(Scalar key, Collection<String> known) {
        problems.add(source.problem(Rule.UNKNOWN_KEY, key.start(), key.end(), "unknown key '" + key.text() + "'")
                .withHint(Suggestion.didYouMean(key.text(), known.stream())));
    }

    /** Reports a value that is of the right type and yet cannot be. */
    public void badValue(YamlNode node, String message) {
        badValue(new Located("", node.start(), node.end()), message);
    }

    /** Reports a text that cannot be. */
    public void badValue(Located text, String message) {
        problems.add(source.problem(Rule.BAD_VALUE, text.start(), text.end(), message));
    }

    private void wrongType(String key, String needed, YamlNode node) {
        String message = "'" + key + "' needs " + needed + ", found " + node.description();
        problems.add(source.problem(Rule.WRONG_TYPE, node.start(), node.end(), message));
    }
}
