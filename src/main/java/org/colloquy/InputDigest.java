package org.colloquy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.publish.Fingerprint;
import org.colloquy.read.SourceFile;
import org.colloquy.read.Sources;

/**
 * One value for all that decides what a build makes: the program, what is asked of it, and the author's files. Files
 * count by their content alone; their times prove nothing, since a checkout gives new ones and an archive old ones.
 */
final class InputDigest {
    private final StringBuilder text = new StringBuilder();

    private InputDigest() {}

    /** The digest, in hexadecimal digits; nothing when a file cannot be read. */
    static Optional<String> of(BuildRequest request, Sources sources) {
        InputDigest digest = new InputDigest();
        try {
            digest.addProgram();
            digest.addOptions(request);
            digest.addSources(sources);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
        return Optional.of(Fingerprint.of(digest.text.toString().getBytes(StandardCharsets.UTF_8))
                .digits());
    }

    /** The files of the class path, and Java, whose tables of characters and collation grow from release to release. */
    private void addProgram() throws IOException {
        add(System.getProperty("java.vendor.version", "") + Runtime.version());
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.exists(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                    }
                }
            }
        }
    }

    private void addOptions(BuildRequest request) {
        add(request.drafts() + " " + request.instructor() + " " + request.strict() + " " + request.force());
    }

    private void addSources(Sources sources) {
        add(sources.project().toString());
        add(sources.root().toString());
        addFiles(sources.files());
        addFiles(sources.templates());
        sources.problems().forEach(problem -> add(problem.toString()));
    }

    private void addFiles(List<SourceFile> files) {
        List<String> contents = files.parallelStream().map(InputDigest::content).toList();
        add(String.valueOf(files.size()));
        for (int i = 0; i < files.size(); i++) {
            add(files.get(i).path());
            add(contents.get(i));
        }
    }

    private static String content(SourceFile file) {
        try {
            return Fingerprint.of(file.file()).digits();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With its length, so that no two lists of parts run together to the same text. */
    private void add(String part) {
        text.append(part.length()).append(' ').append(part).append('\n');
    }
}
