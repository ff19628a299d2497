package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the interface and the places that ask for them are the same. */
class InterfaceWordsTest {
    private static final Path WORDS = Path.of("templates/words");
    private static final Pattern ASKED_IN_JAVA = Pattern.compile("words(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"");
    private static final Pattern ASKED_IN_TEMPLATES = Pattern.compile("site\\.words\\.([\\w-]+)");

    @Test
    void everyKeyThatIsAskedForExists() throws IOException {
        Set<String> asked = found(ASKED_IN_TEMPLATES, texts("templates", ".mustache"));
        asked.addAll(found(ASKED_IN_JAVA, texts("src/main/java", ".java")));
        assertThat(asked).hasSizeGreaterThan(40);
        assertThat(keys("en.properties")).containsAll(asked);
    }

    @Test
    void everyKeyIsAskedFor() throws IOException {
        String java = texts("src/main/java", ".java");
        Set<String> inTemplates = found(ASKED_IN_TEMPLATES, texts("templates", ".mustache"));
        Set<String> unused = new TreeSet<>(keys("en.properties"));
        unused.removeIf(key -> inTemplates.contains(key) || isAskedFor(key, java));
        assertThat(unused).isEmpty();
    }

    /** A key stands in the code as it is, or is put together of its first part and another: {@code "quiz-" + verdict}. */
    private static boolean isAskedFor(String key, String java) {
        int hyphen = key.indexOf('-') + 1;
        return java.contains('"' + key + '"')
                || (hyphen > 0
                        && java.contains("word(\"" + key.substring(0, hyphen) + "\" +")
                        && java.contains('"' + key.substring(hyphen) + '"'));
    }

    @Test
    void builtInTranslationsAreComplete() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                assertThat(keys(name)).as(name).isEqualTo(keys("en.properties"));
                assertThat(placeholders(name)).as(name).isEqualTo(placeholders("en.properties"));
            }
        }
    }

    private static Set<String> keys(String name) throws IOException {
        return new TreeSet<>(properties(name).stringPropertyNames());
    }

    private static Set<String> placeholders(String name) throws IOException {
        Properties words = properties(name);
        return words.stringPropertyNames().stream()
                .flatMap(key -> Pattern.compile("\\{\\d}")
                        .matcher(words.getProperty(key))
                        .results()
                        .map(found -> key + found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties properties(String name) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(WORDS.resolve(name))) {
            words.load(in);
        }
        return words;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String texts(String folder, String ending) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}
