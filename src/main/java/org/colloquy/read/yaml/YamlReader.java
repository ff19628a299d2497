package org.colloquy.read.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.read.yaml.YamlNode.Mapping;
import org.colloquy.read.yaml.YamlNode.Scalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML 1.2 from a file or from the front matter of one. Never throws on bad YAML. */
public final class YamlReader {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private YamlReader() {}

    /**
     * The keys and values of a whole file; without any when the file is empty.
     *
     * @param problems receives what is wrong
     */
    public static Fields readFile(SourceText source, List<Diagnostic> problems) {
        return read(source, 0, source.text().length(), problems);
    }

    /** The keys and values between two offsets of a file; without any when they cannot be read. */
    public static Fields read(SourceText source, int start, int end, List<Diagnostic> problems) {
        Offsets offsets = new Offsets(source.text().substring(start, end), start);
        Mapping nothing = new Mapping(List.of(), start, start);
        return new Fields(source, root(source, offsets, problems).orElse(nothing), problems);
    }

    private static Optional<Mapping> root(SourceText source, Offsets offsets, List<Diagnostic> problems) {
        StreamReader reader = new StreamReader(SETTINGS, offsets.text());
        try {
            ParserImpl parser = new ParserImpl(SETTINGS, reader);
            YamlNode root = new TreeBuilder(source, offsets, parser, problems).document();
            if (root instanceof Mapping mapping) {
                return Optional.of(mapping);
            }
            if (!(root instanceof Scalar scalar && scalar.kind() == ScalarKind.NOTHING)) {
                String message = "expected lines of the form 'key: value', found " + root.description();
                problems.add(source.problem(Rule.WRONG_TYPE, root.start(), root.end(), message));
            }
        } catch (TreeBuilder.Refused refused) {
            problems.add(refused.diagnostic());
        } catch (YamlEngineException e) {
            problems.add(problem(source, offsets, e));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // the library's way of saying that an escape, a tag or a directive is malformed
            int at = offsets.ofIndex(reader.getIndex());
            String message = "an escape, tag or directive is malformed here";
            problems.add(source.problem(Rule.BAD_YAML, at, at + 1, message));
        }
        return Optional.empty();
    }

    private static Diagnostic problem(SourceText source, Offsets offsets, YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            return YamlProblem.of(source, offsets, marked);
        }
        if (e instanceof ReaderException unreadable) {
            int at = offsets.ofIndex(unreadable.getPosition());
            String name = String.format(Locale.ROOT, "U+%04X", unreadable.getCodePoint());
            return source.problem(Rule.BAD_YAML, at, at + 1, "the character " + name + " is not allowed in YAML");
        }
        int start = offsets.ofIndex(0);
        return source.problem(Rule.BAD_YAML, start, start + 1, "the YAML is too long");
    }
}
