package org.colloquy.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseFixtureTest {
    @Test
    void filesAreWrittenWhereTheirHeadersSay(@TempDir Path folder) throws IOException {
        CourseFixture.write(folder, """
                -- course.yml --
                title: Demo
                -- 01-start/a.md --
                # A
                -- b --
                -- 01-start/empty.md --
                """);
        assertThat(folder.resolve("course.yml")).hasContent("title: Demo\n");
        assertThat(Files.readString(folder.resolve("01-start/a.md"))).isEqualTo("# A\n");
        assertThat(folder.resolve("b")).isEmptyFile();
        assertThat(folder.resolve("01-start/empty.md")).isEmptyFile();
    }

    @Test
    void lineEndsStayAsTheyAre() {
        assertThat(CourseFixture.files("-- a.md --\r\none\r\n\rtwo")).containsEntry("a.md", "one\r\n\rtwo");
    }

    @Test
    void mistakesInAFixtureAreRefused() {
        assertThatThrownBy(() -> CourseFixture.files("# A")).hasMessageContaining("-- path --");
        assertThatThrownBy(() -> CourseFixture.files("-- a --\n-- a --\n")).hasMessageContaining("twice");
    }
}
