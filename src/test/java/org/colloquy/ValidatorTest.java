package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.colloquy.support.ExampleSite;
import org.colloquy.support.RecordedTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page of the example course passes the Nu HTML checker, and the style sheet its CSS checker. */
class ValidatorTest {
    /** What is in the CSS drafts that browsers implement, and not yet in the checker. */
    private static final List<String> NEWER_THAN_THE_CHECKER = List.of(
            // CSS View Transitions Level 2: a page fades into the next where the browser can
            "Unrecognized at-rule “@view-transition”",
            // Scroll-driven Animations: the line of progress, which other browsers do not show
            "“animation-timeline”: Property “animation-timeline” doesn't exist.",
            // CSS Sizing Level 4: how high a list of turns will be that is not laid out yet
            "“contain-intrinsic-block-size”: Property “contain-intrinsic-block-size” doesn't exist.",
            // CSS Overflow Level 4: the outline of a turn at the edge of such a list is seen
            "“overflow-clip-margin”: Property “overflow-clip-margin” doesn't exist.",
            // CSS Basic User Interface Level 4: a field grows with an answer; without it, it scrolls
            "“field-sizing”: Property “field-sizing” doesn't exist.",
            // CSS Pseudo-Elements Level 4: opens folded blocks for print; browsers without it skip the rule
            "Unknown pseudo-element or pseudo-class “::details-content”");

    @Test
    void everyPageIsValid() throws IOException, SAXException {
        assertThat(errors(ExampleSite.folder(), ExampleSite.pages())).isEmpty();
        assertThat(ExampleSite.pages()).hasSizeGreaterThan(15);
    }

    @Test
    void conversationsWithRecordingsAreValid(@TempDir Path project) throws IOException, SAXException {
        Path site = RecordedTalk.build(project);
        List<Path> pages = Stream.of("talk", "far", "film")
                .map(name -> site.resolve("dialogues/" + name + ".html"))
                .toList();
        assertThat(errors(site, pages)).isEmpty();
    }

    private static String errors(Path site, List<Path> pages) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        StringBuilder errors = new StringBuilder();
        for (Path page : pages) {
            String report = validator.validate(page);
            report.lines()
                    // the checker takes a file's own style sheet for one from elsewhere
                    .filter(line -> !line.contains("Content Security Policy (meta tag): external"))
                    .filter(line -> !line.contains("Content Security Policy (meta tag): image"))
                    .filter(line -> !line.contains("Content Security Policy (meta tag): media"))
                    // and structured data, which is all that stands in a script element, for a script
                    .filter(line -> !line.contains("Inline script violates Content Security Policy"))
                    .filter(line -> line.contains("error") || line.contains("warning"))
                    .forEach(line -> errors.append(site.relativize(page))
                            .append(' ')
                            .append(line)
                            .append('\n'));
        }
        return errors.toString();
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

    @Test
    void styleSheetIsValid() throws Exception {
        assertThat(cssErrors(ExampleSite.folder().resolve("theme/style.css")))
                .filteredOn(error -> NEWER_THAN_THE_CHECKER.stream().noneMatch(error::contains))
                .isEmpty();
    }

    @Test
    void cssCheckerSeesAnError() throws Exception {
        Path broken = Files.createTempFile("broken", ".css");
        Files.writeString(broken, "p { colour: red; margin: wide; }\n");
        assertThat(cssErrors(broken)).hasSize(2);
        Files.delete(broken);
    }

    private static List<String> cssErrors(Path style) throws Exception {
        List<String> errors = new ArrayList<>();
        ErrorHandler handler = new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                // advice, such as on names with a dash in front
            }

            @Override
            public void error(SAXParseException error) {
                errors.add(error.getLineNumber() + ": " + error.getMessage());
            }

            @Override
            public void fatalError(SAXParseException error) {
                error(error);
            }
        };
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, handler);
        validator.setUpValidatorAndParsers(handler, false, false);
        validator.setAllowCss(true);
        validator.checkCssFile(style.toFile(), true);
        return errors;
    }
}
