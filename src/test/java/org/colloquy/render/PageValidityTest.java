package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nu.validator.client.EmbeddedValidator;
import org.colloquy.site.Url;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Every page of the built-in templates passes the Nu HTML checker, also with a URL and in another direction. */
class PageValidityTest {

    @Test
    void everyPageIsValidHtml() throws IOException, SAXException {
        Map<Url, byte[]> files = SamplePages.render(SampleSite.SITE);
        SamplePages.write(files, Path.of("target/sample-pages"));
        check(files);
    }

    @Test
    void pagesWithUrlAndRightToLeftAreValidHtml() throws IOException, SAXException {
        check(SamplePages.render(SampleSite.site(Optional.of("https://example.org/course/"), "ar")));
    }

    private static void check(Map<Url, byte[]> files) throws IOException, SAXException {
        for (Map.Entry<Url, byte[]> file : files.entrySet()) {
            if (file.getKey().path().endsWith(".html")) {
                EmbeddedValidator validator = new EmbeddedValidator();
                validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
                assertThat(validator.validate(new ByteArrayInputStream(file.getValue())))
                        .as(file.getKey().path())
                        .doesNotContain("error:");
            }
        }
    }
}
