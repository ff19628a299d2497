package org.colloquy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsReaderTest {
    @TempDir
    private Path project;

    @Test
    void languageStandsOverItsGeneralFormAndEnglish() {
        assertThat(read("pt-BR").words().byKey())
                .isEqualTo(Map.of("home", "Início", "next", "Seguinte", "previous", "Previous"));
        assertThat(read("pt").words().get("next")).isEqualTo("Próximo");
        assertThat(read("xx").words().get("next")).isEqualTo("Next");
        assertThat(read("../en").words().get("next")).isEqualTo("Next");
    }

    @Test
    void projectReplacesSingleWords() {
        CourseFixture.write(project, """
                -- templates/words/sv.properties --
                # en svensk
                home = Början
                  nxet=Nästa
                """);
        WordsReader.Reading reading = read("sv");
        assertThat(reading.words().byKey()).isEqualTo(Map.of("home", "Början", "next", "Next", "previous", "Previous"));
        assertThat(Told.problems(reading.diagnostics()))
                .containsExactly("templates/words/sv.properties:3:3 unknown-key: no interface words are named 'nxet' "
                        + "(did you mean 'next'?)");
    }

    @Test
    void malformedEscapeIsReported() {
        CourseFixture.write(project, "-- templates/words/en.properties --\nhome=\\uXY\n");
        WordsReader.Reading reading = read("en");
        assertThat(reading.words().get("home")).isEqualTo("Home");
        assertThat(Told.problems(reading.diagnostics()))
                .singleElement()
                .asString()
                .contains("bad-value");
    }

    private WordsReader.Reading read(String language) {
        return WordsReader.read(project, language, "org/colloquy/read/words/");
    }
}
