package org.colloquy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.course.Lesson;
import org.colloquy.publish.Fingerprint;
import org.colloquy.read.SourceFile;
import org.colloquy.read.Sources;
import org.colloquy.site.Page;
import org.colloquy.site.Site;

/**
 * One value for all that decides what a build makes: the program, what is asked of it, and the author's files. Files
 * count by their content alone; their times prove nothing, since a checkout gives new ones and an archive old ones.
 */
final class InputDigest {
    /** The program, the options, the folders, and the content of each file. */
    private final String surroundings;

    private final List<SourceFile> files;
    private final List<String> contents;

    private InputDigest(String surroundings, List<SourceFile> files, List<String> contents) {
        this.surroundings = surroundings;
        this.files = files;
        this.contents = contents;
    }

    /** The digest of all that a build will read; nothing when a file cannot be read. */
    static Optional<InputDigest> of(BuildRequest request, Sources sources) {
        Parts parts = new Parts();
        try {
            addProgram(parts);
            addOptions(request, parts);
            parts.add(sources.project().toString());
            parts.add(sources.root().toString());
            addTemplates(sources.templates(), parts);
            sources.problems().forEach(problem -> parts.add(problem.toString()));
            return Optional.of(new InputDigest(parts.digest(), sources.files(), contents(sources.files())));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** The files of the class path, and Java, whose tables of characters and collation grow from release to release. */
    private static void addProgram(Parts parts) throws IOException {
        parts.add(System.getProperty("java.vendor.version", "") + Runtime.version());
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.exists(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        parts.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                    }
                }
            }
        }
    }

    private static void addOptions(BuildRequest request, Parts parts) {
        parts.add(request.drafts() + " " + request.instructor() + " " + request.strict() + " " + request.force());
    }

    private static void addTemplates(List<SourceFile> templates, Parts parts) {
        List<String> contents = contents(templates);
        for (int i = 0; i < templates.size(); i++) {
            parts.add(templates.get(i).path());
            parts.add(contents.get(i));
        }
        parts.add("");
    }

    private static List<String> contents(List<SourceFile> files) {
        return files.parallelStream().map(InputDigest::content).toList();
    }

    private static String content(SourceFile file) {
        try {
            return Fingerprint.of(file.file()).digits();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it, in hexadecimal digits. */
    String ofAll() {
        return ofFiles(Set.of()).digest();
    }

    /**
     * All of it but the bodies of the texts that have a page: what the conversion of such a text sees beside its own body, and
     * what its page shows beside its article. A page shows titles of others, and some titles stand in a body.
     */
    String ofContext(Site site) {
        List<Page> texts =
                site.pages().stream().filter(page -> page.text().isPresent()).toList();
        Parts parts = ofFiles(
                texts.stream().map(page -> page.text().orElseThrow().path()).collect(Collectors.toSet()));
        for (Page page : texts) {
            Lesson text = page.text().orElseThrow();
            parts.add(page.url().path());
            parts.add(page.title());
            parts.add(text.path());
            parts.add(text.title());
            parts.add(text.source().text().substring(0, text.bodyStart()));
        }
        return parts.digest();
    }

    private Parts ofFiles(Set<String> withoutContent) {
        Parts parts = new Parts();
        parts.add(surroundings);
        for (int i = 0; i < files.size(); i++) {
            String path = files.get(i).path();
            parts.add(path);
            parts.add(withoutContent.contains(path) ? "" : contents.get(i));
        }
        parts.add("");
        return parts;
    }

    /** Parts of a digest, each with its length, so that no two lists of parts run together to the same text. */
    private static final class Parts {
        private final StringBuilder text = new StringBuilder();

        void add(String part) {
            text.append(part.length()).append(' ').append(part).append('\n');
        }

        String digest() {
            return Fingerprint.of(text.toString().getBytes(StandardCharsets.UTF_8))
                    .digits();
        }
    }
}
