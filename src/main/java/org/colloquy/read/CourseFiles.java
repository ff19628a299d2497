package org.colloquy.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.course.Asset;

/**
 * The files of a course by what they are. Only where a file lies and what it is called counts, not what is in it.
 *
 * @param config      course.yml
 * @param summary     SUMMARY.md
 * @param lessons     Markdown that is a page, or the text of a unit or of the home page
 * @param transcripts in {@code dialogues/}
 * @param sidecars    in {@code dialogues/}
 * @param assets      everything else
 */
record CourseFiles(
        Optional<SourceFile> config,
        Optional<SourceFile> summary,
        Optional<SourceFile> glossary,
        List<SourceFile> lessons,
        List<SourceFile> transcripts,
        List<SourceFile> sidecars,
        List<Asset> assets) {
    private static final Set<String> TRANSCRIPT_ENDINGS =
            Set.of("txt", "text", "md", "markdown", "vtt", "srt", "sbv", "json", "xml", "tei", "html", "htm", "csv");
    private static final Set<String> SIDECAR_ENDINGS = Set.of("yml", "yaml");

    /** @param files sorted by path */
    static CourseFiles of(List<SourceFile> files) {
        Sorter sorter = new Sorter();
        files.forEach(sorter::take);
        return new CourseFiles(
                sorter.config,
                sorter.summary,
                sorter.glossary,
                sorter.lessons,
                sorter.transcripts,
                sorter.sidecars,
                sorter.assets);
    }

    private static final class Sorter {
        private Optional<SourceFile> config = Optional.empty();
        private Optional<SourceFile> summary = Optional.empty();
        private Optional<SourceFile> glossary = Optional.empty();
        private final List<SourceFile> lessons = new ArrayList<>();
        private final List<SourceFile> transcripts = new ArrayList<>();
        private final List<SourceFile> sidecars = new ArrayList<>();
        private final List<Asset> assets = new ArrayList<>();

        void take(SourceFile file) {
            if (file.folder().isEmpty() && takeSpecial(file)) {
                return;
            }
            if (file.folder().equals("dialogues")) {
                takeDialogue(file);
            } else if (file.isMarkdown() && !isBelow(file, "assets") && !isBelow(file, "dialogues")) {
                lessons.add(file);
            } else {
                assets.add(new Asset(file.path(), file.file()));
            }
        }

        private boolean takeSpecial(SourceFile file) {
            switch (file.name().toLowerCase(Locale.ROOT)) {
                case "course.yml", "course.yaml" -> config = Optional.of(file);
                case "summary.md" -> summary = Optional.of(file);
                case "glossary.md" -> glossary = Optional.of(file);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void takeDialogue(SourceFile file) {
            String ending =
                    file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (SIDECAR_ENDINGS.contains(ending)) {
                sidecars.add(file);
            } else if (!TRANSCRIPT_ENDINGS.contains(ending)) {
                assets.add(new Asset(file.path(), file.file()));
            } else if (!file.isMarkdown() || !FileName.isFolderPage(file.name())) {
                transcripts.add(file);
            }
        }

        private static boolean isBelow(SourceFile file, String folder) {
            return file.path().startsWith(folder + "/");
        }
    }
}
