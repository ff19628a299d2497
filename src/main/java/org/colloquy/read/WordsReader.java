package org.colloquy.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.colloquy.course.Words;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;

/**
 * Reads the words of the interface: the built-in English ones, over them those of the course's language where Colloquy
 * has them, over them the project's own ({@code templates/words/sv.properties}), key by key.
 */
public final class WordsReader {
    private static final String FOLDER = "templates/words/";
    private static final String ENGLISH = "en";

    private WordsReader() {}

    /** The words, and what is wrong with the project's own. */
    public record Reading(Words words, List<Diagnostic> diagnostics) {
        public Reading {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Reads the words in a language.
     *
     * @param language BCP 47; {@code pt-BR} stands over {@code pt}
     */
    public static Reading read(Path project, String language) {
        return read(project, language, FOLDER);
    }

    /** @param builtIn the folder of the built-in words among the program's files */
    static Reading read(Path project, String language, String builtIn) {
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, String> words = new HashMap<>(ofProgram(builtIn + ENGLISH + ".properties"));
        for (String name : namesOf(language)) {
            if (!name.equals(ENGLISH)) {
                words.putAll(ofProgram(builtIn + name + ".properties"));
            }
        }
        Collection<String> known = new TreeSet<>(words.keySet());
        for (String name : namesOf(language)) {
            Path file = project.resolve(FOLDER + name + ".properties");
            if (Files.isRegularFile(file)) {
                SourceText source = TextFile.read(file, FOLDER + name + ".properties", problems);
                words.putAll(ofProject(source, known, problems));
            }
        }
        return new Reading(new Words(words), problems);
    }

    /** From the general to the special: {@code pt}, then {@code pt-BR}. */
    private static List<String> namesOf(String language) {
        if (!Language.isTag(language)) {
            return List.of(ENGLISH);
        }
        List<String> names = new ArrayList<>();
        for (int hyphen = language.indexOf('-'); hyphen > 0; hyphen = language.indexOf('-', hyphen + 1)) {
            names.add(language.substring(0, hyphen));
        }
        names.add(language);
        return names;
    }

    private static Map<String, String> ofProgram(String file) {
        try {
            return ProgramFiles.find(file)
                    .map(bytes ->
                            parse(new String(bytes, StandardCharsets.UTF_8)).orElseThrow())
                    .orElse(Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> ofProject(
            SourceText source, Collection<String> known, List<Diagnostic> problems) {
        Optional<Map<String, String>> words = parse(source.text());
        if (words.isEmpty()) {
            String message = "the words cannot be read: a '\\u' is not followed by four hexadecimal digits";
            problems.add(Diagnostic.of(Rule.BAD_VALUE, source.file(), message));
            return Map.of();
        }
        Map<String, String> ours = new HashMap<>(words.get());
        words.get().keySet().stream().filter(key -> !known.contains(key)).forEach(key -> {
            int start = placeOf(key, source);
            problems.add(source.problem(
                            Rule.UNKNOWN_KEY, start, start + key.length(), "no interface words are named '" + key + "'")
                    .withHint(Suggestion.didYouMean(key, known.stream())));
            ours.remove(key);
        });
        return ours;
    }

    private static int placeOf(String key, SourceText source) {
        return Line.of(source.text(), 0).stream()
                .filter(line -> line.text().stripLeading().startsWith(key))
                .findFirst()
                .map(line -> line.start() + line.text().indexOf(key))
                .orElse(0);
    }

    private static Optional<Map<String, String>> parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return Optional.of(words);
    }
}
