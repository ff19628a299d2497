package org.colloquy.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.colloquy.course.Dialogue;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.transcript.Sidecar;
import org.colloquy.transcript.TranscriptReader;

/** Reads the transcripts of a course, each with the {@code .yml} of the same name. */
final class DialoguesReader {
    private final BiFunction<SourceFile, List<Diagnostic>, SourceText> texts;
    private final List<Diagnostic> problems;

    /** @param texts reads a file */
    DialoguesReader(BiFunction<SourceFile, List<Diagnostic>, SourceText> texts, List<Diagnostic> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    List<Dialogue> read(List<SourceFile> transcripts, List<SourceFile> sidecars) {
        Map<String, SourceFile> byName = new HashMap<>();
        transcripts.forEach(file -> byName.putIfAbsent(id(file), file));
        Map<String, Sidecar> sidecarByName = new HashMap<>();
        for (SourceFile file : sidecars) {
            SourceText source = texts.apply(file, problems);
            Sidecar sidecar = SidecarReader.read(source, problems);
            if (byName.containsKey(id(file))) {
                sidecarByName.putIfAbsent(id(file), sidecar);
            } else {
                String message = "no transcript '" + id(file) + ".txt' or '" + id(file) + ".md' beside this file";
                problems.add(Diagnostic.of(Rule.MISSING_FILE, source.file(), message)
                        .withHint(Suggestion.didYouMean(id(file), byName.keySet().stream())));
            }
        }
        List<Dialogue> dialogues = new ArrayList<>();
        for (SourceFile file : transcripts) {
            if (file.equals(byName.get(id(file)))) {
                dialogue(file, Optional.ofNullable(sidecarByName.get(id(file)))).ifPresent(dialogues::add);
            } else {
                String shown = texts.apply(file, new ArrayList<>()).file();
                String message = "'" + byName.get(id(file)).name() + "' has the same name already";
                problems.add(Diagnostic.of(Rule.DUPLICATE_URL, shown, message).withHint("rename one of the two"));
            }
        }
        return dialogues;
    }

    private Optional<Dialogue> dialogue(SourceFile file, Optional<Sidecar> sidecar) {
        SourceText source = texts.apply(file, problems);
        TranscriptReader.Reading reading = TranscriptReader.read(file.path(), source, sidecar);
        problems.addAll(reading.diagnostics());
        return reading.dialogue();
    }

    private static String id(SourceFile file) {
        return FileName.withoutEnding(file.name());
    }
}
