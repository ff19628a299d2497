package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Findings;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.publish.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    private static final String INPUTS = "0123456789abcdef";
    private static final BuildReport EMPTY = new BuildReport(new Findings(List.of()), 0, 0, Optional.empty());

    @TempDir
    Path folder;

    @Test
    void reportComesBackAsItWas() throws IOException {
        String strange = "half a pair \ud83d and \0 and \u2028 " + "long ".repeat(20_000);
        Diagnostic hinted = SourceText.of("course/a b.md", strange)
                .problem(Rule.BROKEN_LINK, 3, 9, strange)
                .withHint(strange);
        Diagnostic bare = Diagnostic.of(Rule.UNUSED_TERM, "course/glossary.md", "");
        Findings findings = Findings.of(List.of(hinted, bare), Rule::severity);
        ReportFile file = new ReportFile(folder.resolve("new/report.bin"));
        for (BuildReport report : List.of(
                EMPTY,
                new BuildReport(findings, 7, 5, Optional.empty()),
                new BuildReport(findings, 7, 5, Optional.of(new BuildReport.Output(1, 2, 3, "site"))))) {
            file.write(INPUTS, report);
            assertThat(file.read(INPUTS)).contains(report);
        }
        assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void reportOfOtherInputsIsNotGiven() throws IOException {
        ReportFile file = new ReportFile(folder.resolve("report.bin"));
        assertThat(file.read(INPUTS)).isEmpty();
        file.write(INPUTS, EMPTY);

        assertThat(file.read(INPUTS.replace('0', '1'))).isEmpty();
    }

    @Test
    void damagedFileCountsAsNone() throws IOException {
        Path path = folder.resolve("report.bin");
        ReportFile file = new ReportFile(path);
        file.write(INPUTS, EMPTY);
        byte[] whole = Files.readAllBytes(path);
        for (int i = 0; i < whole.length; i++) {
            Files.write(path, Arrays.copyOf(whole, i));
            assertThat(file.read(INPUTS)).as("cut to %d bytes", i).isEmpty();

            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(path, damaged);
            assertThat(file.read(INPUTS)).as("byte %d", i).isEmpty();
        }
        Files.write(path, whole);
        assertThat(file.read(INPUTS)).isPresent();
    }

    @Test
    void fileOfAnotherReleaseCountsAsNone() throws IOException {
        Path path = folder.resolve("report.bin");
        byte[] body = "of other inputs: a report in another format".getBytes(StandardCharsets.US_ASCII);
        Files.writeString(path, Fingerprint.of(body).digits());
        Files.write(path, body, StandardOpenOption.APPEND);

        assertThat(new ReportFile(path).read(INPUTS)).isEmpty();
    }

    @Test
    void fileThatCannotBeWrittenIsSaidToTheCaller() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new ReportFile(file.resolve("report.bin")).write(INPUTS, EMPTY))
                .isInstanceOf(IOException.class);
    }
}
