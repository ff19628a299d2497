package org.colloquy.read.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in a YAML text, with its place: offsets into the whole file that it stands in. */
public sealed interface YamlNode {
    /** Offset of its first character. */
    int start();

    /** Offset after its last character. */
    int end();

    /** The value as templates see it: a string, boolean, number, list or map; nothing is an empty string. */
    Object plain();

    /** What an author would call it, for messages: {@code the number 3}. */
    String description();

    /** A single value. */
    record Scalar(String text, ScalarKind kind, int start, int end) implements YamlNode {
        @Override
        public Object plain() {
            return kind.read(text);
        }

        @Override
        public String description() {
            return kind.describe(text);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, int start, int end) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Object plain() {
            return items.stream().map(YamlNode::plain).toList();
        }

        @Override
        public String description() {
            return "a list";
        }
    }

    /** Keys and values, in the author's order; no key stands twice. */
    record Mapping(List<Entry> entries, int start, int end) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public Map<String, Object> plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            entries.forEach(entry -> plain.put(entry.key().text(), entry.value().plain()));
            return Collections.unmodifiableMap(plain);
        }

        @Override
        public String description() {
            return "keys with values";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, YamlNode value) {}
}
