package org.colloquy.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.colloquy.course.Asset;
import org.colloquy.course.Dialogue;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.transcript.Sidecar;
import org.colloquy.transcript.TranscriptReader;

/**
 * Reads the transcripts of a course, each with the {@code .yml} of the same name. A file in which no format finds anything
 * may be something else that lies there: unless it is text, it is copied as other files are.
 */
final class DialoguesReader {
    private final BiFunction<SourceFile, List<Diagnostic>, SourceText> texts;
    private final Function<SourceFile, String> shown;
    private final List<SourceFile> files;
    private final List<Diagnostic> problems;
    private final List<Asset> others = new ArrayList<>();

    /**
     * A reader for one course.
     *
     * @param texts reads a file
     * @param shown the path of a file as diagnostics name it
     * @param files all files of the course, among which recordings are
     */
    DialoguesReader(
            BiFunction<SourceFile, List<Diagnostic>, SourceText> texts,
            Function<SourceFile, String> shown,
            List<SourceFile> files,
            List<Diagnostic> problems) {
        this.texts = texts;
        this.shown = shown;
        this.files = files;
        this.problems = problems;
    }

    /** The files that turned out to be no transcripts, when all are read. */
    List<Asset> others() {
        return List.copyOf(others);
    }

    List<Dialogue> read(List<SourceFile> transcripts, List<SourceFile> sidecars) {
        Map<String, SourceFile> byName = new HashMap<>();
        transcripts.forEach(file -> byName.putIfAbsent(id(file), file));
        Map<String, Sidecar> sidecarByName = new HashMap<>();
        MediaReader media = sidecars.isEmpty()
                ? MediaReader.ALONE
                : MediaReader.among(sidecars.get(0).folder(), files);
        for (SourceFile file : sidecars) {
            SourceText source = texts.apply(file, problems);
            Sidecar sidecar = SidecarReader.read(source, media, problems);
            if (byName.containsKey(id(file))) {
                sidecarByName.putIfAbsent(id(file), sidecar);
            } else {
                String message =
                        "no transcript '" + id(file) + "' with an ending such as .txt or .vtt beside this file";
                problems.add(Diagnostic.of(Rule.MISSING_FILE, source.file(), message)
                        .withHint(Suggestion.didYouMean(id(file), byName.keySet().stream())));
            }
        }
        List<Dialogue> dialogues = new ArrayList<>();
        for (SourceFile file : transcripts) {
            SourceFile first = byName.getOrDefault(id(file), file);
            if (file.equals(first)) {
                dialogue(file, Optional.ofNullable(sidecarByName.get(id(file)))).ifPresent(dialogues::add);
            } else {
                String message = "'" + first.name() + "' has the same name already";
                problems.add(Diagnostic.of(Rule.DUPLICATE_URL, shown.apply(file), message)
                        .withHint("rename one of the two"));
            }
        }
        return dialogues;
    }

    private Optional<Dialogue> dialogue(SourceFile file, Optional<Sidecar> sidecar) {
        if (file.size() > TranscriptFile.LARGEST_MEGABYTES * 1024L * 1024L) {
            problems.add(TranscriptFile.tooLarge(shown.apply(file)));
            return Optional.empty();
        }
        SourceText source = texts.apply(file, problems);
        TranscriptReader.Reading reading = TranscriptReader.read(file.path(), source, sidecar);
        problems.addAll(reading.diagnostics());
        boolean text = file.isMarkdown() || file.path().toLowerCase(Locale.ROOT).matches(".*\\.te?xt");
        if (reading.dialogue().isEmpty() && !text) {
            others.add(new Asset(file.path(), file.file()));
        }
        return reading.dialogue();
    }

    private static String id(SourceFile file) {
        return FileName.withoutEnding(file.name());
    }
}
