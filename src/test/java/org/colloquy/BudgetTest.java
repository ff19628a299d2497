package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.colloquy.support.ExampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a page of the example course costs its readers, in bytes as servers send them, compressed. */
class BudgetTest {
    private static final int LESSON_WITH_ALL_IT_LOADS = 60 * 1024;
    private static final int SCRIPTS = 15 * 1024;
    private static final int SCRIPTS_FOR_ANSWERS = 2 * 1024;
    private static final int SCRIPTS_OF_A_CONVERSATION = 6 * 1024;
    private static final int STYLES = 14 * 1024;
    private static final int PAGE = 24 * 1024;
    private static final int WHOLE_COURSE_ON_ONE_PAGE = 80 * 1024;
    private static final int STRUCTURED_DATA = 3 * 1024;

    @Test
    void eachPageIsSmallAndALessonWithAllThatItLoadsToo() throws IOException {
        int lessons = 0;
        for (Path page : ExampleSite.pages()) {
            Document document = Jsoup.parse(page.toFile(), "UTF-8");
            int html = compressed(Files.readAllBytes(page));
            int scripts = loaded(page, document.select("script[src]").eachAttr("src"));
            int styles = loaded(page, document.select("link[rel=stylesheet]").eachAttr("href"));
            int most = SCRIPTS
                    + (document.select("script[src$=answers.js]").isEmpty() ? 0 : SCRIPTS_FOR_ANSWERS)
                    + (document.body().hasClass("page-dialogue") ? SCRIPTS_OF_A_CONVERSATION : 0);
            boolean whole = page.endsWith("print.html");
            assertThat(html).as("%s", page).isLessThan(whole ? WHOLE_COURSE_ON_ONE_PAGE : PAGE);
            assertThat(scripts).as("scripts of %s", page).isBetween(1, most);
            assertThat(styles).as("styles of %s", page).isBetween(1, STYLES);
            assertThat(compressed(structuredData(document)))
                    .as("data of %s", page)
                    .isLessThan(STRUCTURED_DATA);
            if (document.body().hasClass("page-lesson")) {
                assertThat(html + scripts + styles).as("%s", page).isLessThan(LESSON_WITH_ALL_IT_LOADS);
                lessons++;
            }
        }
        assertThat(lessons).isEqualTo(ExampleSite.report().lessons());
    }

    private static byte[] structuredData(Document page) {
        return page.select("script[type=application/ld+json]").html().getBytes(StandardCharsets.UTF_8);
    }

    private static int loaded(Path page, List<String> addresses) throws IOException {
        int bytes = 0;
        for (String address : addresses) {
            bytes += compressed(Files.readAllBytes(page.resolveSibling(address)));
        }
        return bytes;
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
