package org.colloquy.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.course.CourseConfig;
import org.colloquy.course.Words;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.read.ProgramFiles;
import org.colloquy.site.Url;

/** The templates, styles, scripts and words of a site: the built-in ones, each replaced by the project's file of that name. */
public final class Templates {
    static final String ENDING = ".mustache";
    private static final String FOLDER = "templates/";
    private static final String INDEX = FOLDER + "built-in.txt";

    private final NavigableMap<String, byte[]> files;

    /** Whether a template is not as it was built in. */
    private final boolean changed;

    private Templates(NavigableMap<String, byte[]> files, boolean changed) {
        this.files = files;
        this.changed = changed;
    }

    /**
     * Reads them all.
     *
     * @param project the project's {@code templates/} folder, which need not exist
     * @throws IOException when a file cannot be read
     */
    public static Templates read(Path project) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        boolean changed = false;
        for (String name : builtInNames()) {
            files.put(name, ProgramFiles.read(FOLDER + name));
        }
        if (Files.isDirectory(project)) {
            try (Stream<Path> found = Files.walk(project)) {
                for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                    String name = project.relativize(file).toString().replace('\\', '/');
                    byte[] bytes = Files.readAllBytes(file);
                    byte[] before = files.put(name, bytes);
                    changed |= name.endsWith(ENDING) && !Arrays.equals(before, bytes);
                }
            }
        }
        return new Templates(files, changed);
    }

    static List<String> builtInNames() throws IOException {
        return new String(ProgramFiles.read(INDEX), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /**
     * What is wrong with the templates; a site can be rendered only when this is empty. Built-in ones were checked when the
     * program was built.
     */
    public List<Diagnostic> check(Words words) {
        if (!changed) {
            return List.of();
        }
        List<Diagnostic> problems = new ArrayList<>(TemplateCheck.check(sources(), words));
        List<String> kinds =
                Stream.of(PageKind.values()).map(PageKind::template).toList();
        files.keySet().stream()
                .filter(name -> name.startsWith("pages/") && !kinds.contains(name))
                .map(name -> Diagnostic.of(Rule.TEMPLATE_ERROR, FOLDER + name, "no kind of page has this template")
                        .withHint(Suggestion.didYouMean(name, kinds.stream())))
                .forEach(problems::add);
        return problems.stream().sorted().toList();
    }

    /** The addresses of the style sheet and the scripts, which no file of a course can have. */
    public Set<Url> themeFiles() {
        return ThemeFiles.urls(this);
    }

    /** What is wrong with the look that course.yml asks for: an accent that cannot be read among these styles. */
    public List<Diagnostic> check(CourseConfig config) {
        return config.accent().flatMap(accent -> ThemeFiles.theme(this, accent).check()).stream()
                .toList();
    }

    /** The Mustache files by name, with the places that diagnostics show. */
    Map<String, SourceText> sources() {
        Map<String, SourceText> sources = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(ENDING)) {
                sources.put(name, SourceText.of(FOLDER + name, new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        return sources;
    }

    /** The files below a folder that have this ending, by name and sorted. */
    Map<String, byte[]> files(String folder, String ending) {
        Map<String, byte[]> found = new TreeMap<>(files.subMap(folder, folder + '\uffff'));
        found.keySet().removeIf(name -> !name.endsWith(ending));
        return found;
    }

    /** A file that is there, since a built-in one has that name. */
    byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }
}
