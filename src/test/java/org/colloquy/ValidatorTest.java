package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nu.validator.client.EmbeddedValidator;
import org.colloquy.support.ExampleSite;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Every page of the example course passes the Nu HTML checker. */
class ValidatorTest {

    @Test
    void everyPageIsValid() throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        StringBuilder errors = new StringBuilder();
        for (Path page : ExampleSite.pages()) {
            String report = validator.validate(page);
            report.lines()
                    // the checker takes a file's own style sheet for one from elsewhere
                    .filter(line -> !line.contains("Content Security Policy (meta tag): external"))
                    .filter(line -> !line.contains("Content Security Policy (meta tag): image"))
                    .filter(line -> line.contains("error") || line.contains("warning"))
                    .forEach(line -> errors.append(ExampleSite.folder().relativize(page))
                            .append(' ')
                            .append(line)
                            .append('\n'));
        }
        assertThat(errors.toString()).isEmpty();
        assertThat(ExampleSite.pages()).hasSizeGreaterThan(15);
    }

    @Test
    void checkerSeesAnError() throws IOException, SAXException {
        Path broken = Files.createTempFile("broken", ".html");
        Files.writeString(broken, "<!doctype html><html lang=en><title>x</title><p id=a><p id=a>");
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        assertThat(validator.validate(broken)).contains("error");
        Files.delete(broken);
    }
}
