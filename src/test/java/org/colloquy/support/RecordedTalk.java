package org.colloquy.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.colloquy.cli.CommandLineRun;

/** A course of conversations with recordings: one in the course, seconds of silence long, and two on a host that is not there. */
public final class RecordedTalk {
    /** How long the recording is; a turn begins with each second. */
    public static final int SECONDS = 12;

    private static final int SAMPLES_A_SECOND = 8000;

    private RecordedTalk() {}

    /** Builds the course in a folder and gives the folder of the site back. */
    public static Path build(Path project) throws IOException {
        CourseFixture.write(project, """
                -- course/course.yml --
                title: Recorded
                -- course/01-lesson.md --
                # A lesson
                -- course/dialogues/talk.vtt --
                %s
                -- course/dialogues/talk.yml --
                media: ../sound/one%%20talk.wav
                -- course/dialogues/far.vtt --
                %s
                -- course/dialogues/far.yml --
                media: https://127.0.0.1:9/far.mp3
                -- course/dialogues/film.txt --
                Ada: There are no times.

                Ben: None at all.
                -- course/dialogues/film.yml --
                media: https://127.0.0.1:9/film.webm
                -- course/sound/one talk.wav --
                """.formatted(captions(), captions()));
        byte[] silence = new byte[SECONDS * SAMPLES_A_SECOND];
        AudioSystem.write(
                new AudioInputStream(
                        new ByteArrayInputStream(silence),
                        new AudioFormat(SAMPLES_A_SECOND, 8, 1, true, false),
                        silence.length),
                AudioFileFormat.Type.WAVE,
                project.resolve("course/sound/one talk.wav").toFile());
        CommandLineRun run = CommandLineRun.in(project, "build", "-q");
        assertThat(run.code()).as(run.err()).isZero();
        return project.toRealPath().resolve("site");
    }

    private static String captions() {
        StringBuilder out = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < SECONDS; i++) {
            String speaker = i % 2 == 0 ? "Ada" : "Ben &amp; Co";
            out.append("\n00:%02d.000 --> 00:%02d.900\n<v %s>Turn %d is 1 &lt; 2 and says &amp; says this.%n"
                    .formatted(i, i, speaker, i)
                    .replace("\r", ""));
        }
        return out.toString();
    }
}
