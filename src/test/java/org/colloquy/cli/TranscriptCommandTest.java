package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code colloquy transcript}. */
class TranscriptCommandTest {
    private static final String MEETING = """
            WEBVTT

            NOTE made by hand

            00:00:01.000 --> 00:00:03.000
            <v Ada "A" Long>Shall we begin?

            00:00:04.000 --> 00:00:05.500
            <v Ben>Yes, please.
            """;

    @TempDir
    private Path folder;

    @Test
    void saysWhatIsUnderstoodAndShowsASidecar() throws IOException {
        Files.writeString(folder.resolve("meeting.vtt"), MEETING);
        CommandLineRun run = CommandLineRun.in(folder, "transcript", "meeting.vtt");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                meeting.vtt: webvtt, 2 turns, 5 words, 0:00:01 to 0:00:05
                  Ada "A" Long      1 turn       3 words
                  Ben               1 turn       2 words
                  left out: the head of the file (line 1)
                  left out: a note to editors (line 3)
                  a meeting.yml to start from (--write-sidecar writes it):
                    # What the export cannot say. All of it is optional.
                    title: "Meeting"
                    # description: What is it about, in a sentence?
                    # Roles such as mentor and learner decide who stands on which side.
                    speakers:
                      "Ada \\"A\\" Long": {name: "Ada \\"A\\" Long"}
                      "Ben": {name: "Ben"}
                    # segments:
                    #   - title: How it begins
                    #     from: shall-we-begin
                    #     lessons: [../01-unit/01-lesson.md]
                """);
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("meeting.yml")).doesNotExist();
    }

    @Test
    void writtenSidecarIsReadWithoutAProblemAndChangesNothing() throws IOException {
        Files.writeString(folder.resolve("meeting.vtt"), MEETING);
        CommandLineRun first = CommandLineRun.in(folder, "transcript", "--write-sidecar", "meeting.vtt");
        assertThat(first.out()).endsWith("  wrote meeting.yml\n");
        String sidecar = Files.readString(folder.resolve("meeting.yml"));
        CommandLineRun again = CommandLineRun.in(folder, "transcript", "--write-sidecar", "meeting.vtt");
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).isEqualTo(first.out().replace("  wrote meeting.yml\n", ""));
        assertThat(folder.resolve("meeting.yml")).hasContent(sidecar);
        assertThat(folder.resolve("meeting.vtt")).hasContent(MEETING);
    }

    @Test
    void fileInWhichNobodySpeaksIsReported() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "nobody says a word here\n");
        CommandLineRun run = CommandLineRun.in(folder, "transcript", "notes.txt");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("notes.txt:1:1: warning: nobody speaks in this transcript [no-turns]");
        assertThat(run.code()).isEqualTo(ExitCode.COURSE_HAS_ERRORS);
    }

    @Test
    void missingFilesAndFoldersAreSaidInOneLine() throws IOException {
        CommandLineRun missing = CommandLineRun.in(folder, "transcript", "gone.vtt");
        assertThat(missing.err()).isEqualTo("colloquy: there is no file 'gone.vtt'\n");
        assertThat(missing.code()).isEqualTo(ExitCode.USAGE);
        Files.createDirectory(folder.resolve("talks"));
        assertThat(CommandLineRun.in(folder, "transcript", "talks").err())
                .isEqualTo("colloquy: 'talks' is a folder; name the transcripts in it\n");
        assertThat(CommandLineRun.in(folder, "transcript").code()).isEqualTo(ExitCode.USAGE);
    }
}
