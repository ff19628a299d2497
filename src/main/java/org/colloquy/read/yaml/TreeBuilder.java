package org.colloquy.read.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.read.yaml.YamlNode.Entry;
import org.colloquy.read.yaml.YamlNode.Mapping;
import org.colloquy.read.yaml.YamlNode.Scalar;
import org.colloquy.read.yaml.YamlNode.Sequence;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Builds the tree from the parser's events. The library's own composer is not used because it recurses as deep as the
 * text nests; this one refuses a text that nests too deep or grows too large when its aliases are followed.
 */
final class TreeBuilder {
    private static final int DEEPEST = 50;
    private static final int MOST_NODES = 100_000;

    private final SourceText source;
    private final Offsets offsets;
    private final Parser parser;
    private final List<Diagnostic> problems;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int nodes;

    TreeBuilder(SourceText source, Offsets offsets, Parser parser, List<Diagnostic> problems) {
        this.source = source;
        this.offsets = offsets;
        this.parser = parser;
        this.problems = problems;
    }

    /** A node that aliases may repeat, and how many nodes it counts for. */
    private record Anchored(YamlNode node, int weight) {}

    /** The text is YAML, but not one that a course may hold. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Diagnostic diagnostic;

        Refused(Diagnostic diagnostic) {
            super(diagnostic.message());
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    /** The only document of the text; a scalar without text when there is none. */
    YamlNode document() throws Refused {
        parser.next();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return new Scalar("", ScalarKind.NOTHING, offsets.ofIndex(0), offsets.ofIndex(0));
        }
        parser.next();
        YamlNode root = node(0);
        parser.next();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw refused(Rule.BAD_YAML, parser.peekEvent(), "a second YAML document begins here, expected only one");
        }
        return root;
    }

    private YamlNode node(int depth) throws Refused {
        Event event = parser.next();
        if (depth > DEEPEST) {
            throw refused(Rule.TOO_COMPLEX, event, "the YAML nests deeper than " + DEEPEST + " levels");
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        count(1, event);
        int before = nodes;
        YamlNode node = event instanceof ScalarEvent scalar
                ? scalar(scalar)
                : event.getEventId() == Event.ID.SequenceStart ? sequence(event, depth) : mapping(event, depth);
        // registered only now, so that a node cannot hold itself
        ((NodeEvent) event)
                .getAnchor()
                .map(Anchor::getValue)
                .ifPresent(name -> anchors.put(name, new Anchored(node, nodes - before + 1)));
        return node;
    }

    private YamlNode aliased(AliasEvent event) throws Refused {
        String name = event.getAlias().getValue();
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw refused(Rule.BAD_YAML, event, "the alias '*" + name + "' repeats nothing that ends before it");
        }
        count(anchored.weight(), event);
        return anchored.node();
    }

    private Scalar scalar(ScalarEvent event) {
        boolean plain =
                event.getScalarStyle() == ScalarStyle.PLAIN && event.getTag().isEmpty();
        ScalarKind kind = plain ? ScalarKind.ofPlain(event.getValue()) : ScalarKind.TEXT;
        return new Scalar(event.getValue(), kind, offsets.of(event.getStartMark()), offsets.of(event.getEndMark()));
    }

    private Sequence sequence(Event start, int depth) throws Refused {
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        int end = offsets.of(parser.next().getEndMark());
        return new Sequence(items, offsets.of(start.getStartMark()), end);
    }

    private Mapping mapping(Event start, int depth) throws Refused {
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node(depth + 1);
            YamlNode value = node(depth + 1);
            if (!(key instanceof Scalar scalar)) {
                String message = "a key needs to be a word, found " + key.description();
                problems.add(source.problem(Rule.WRONG_TYPE, key.start(), key.end(), message));
            } else if (!keys.add(scalar.text())) {
                String message = "the key '" + scalar.text() + "' stands here a second time";
                problems.add(source.problem(Rule.DUPLICATE_KEY, key.start(), key.end(), message)
                        .withHint("remove one of the two"));
            } else {
                entries.add(new Entry(scalar, value));
            }
        }
        int end = offsets.of(parser.next().getEndMark());
        return new Mapping(entries, offsets.of(start.getStartMark()), end);
    }

    private void count(int more, Event event) throws Refused {
        nodes += more;
        if (nodes > MOST_NODES) {
            throw refused(Rule.TOO_COMPLEX, event, "the YAML has more than " + MOST_NODES + " values");
        }
    }

    private Refused refused(Rule rule, Event event, String message) {
        int start = offsets.of(event.getStartMark());
        int end = Math.max(start + 1, offsets.of(event.getEndMark()));
        return new Refused(source.problem(rule, start, end, message));
    }
}
