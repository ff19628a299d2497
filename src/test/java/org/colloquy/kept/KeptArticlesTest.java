package org.colloquy.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.colloquy.ConvertedCourse;
import org.colloquy.markdown.Article;
import org.colloquy.publish.Fingerprint;
import org.colloquy.site.Page;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptArticlesTest {
    private static final Optional<String> CONTEXT = Optional.of("context");
    private static final Fingerprint ONE = Fingerprint.of(new byte[] {1});
    private static final Fingerprint TWO = Fingerprint.of(new byte[] {2});

    @TempDir
    Path folder;

    private Path file;
    private ConvertedCourse course;

    @BeforeEach
    void convert() throws IOException {
        file = folder.resolve("cache/kept.articles");
        course = ConvertedCourse.of(CourseFixture.write(folder, """
                -- course/glossary.md --
                Node
                :   A machine.
                -- course/a.md --
                # A \u2013 \u0416

                A node. [Nowhere](nowhere.md), [there](b.md#there).
                -- course/b.md --
                # B

                ## There

                ::: quiz
                What?

                - [x] This.
                  > Yes.
                - [ ] That.
                  > No.
                :::
                -- course/c.md --
                # C
                """));
        try (KeptArticles kept = open()) {
            course.site().pages().forEach(page -> article(page, kept));
            kept.wrote(lesson("a.md"), ONE);
            kept.replace();
        }
    }

    @Test
    void articlesAndPagesComeBack() throws IOException {
        articlesComeBack();
        try (KeptArticles kept = open()) {
            course.site().pages().forEach(page -> article(page, kept));
            assertThat(kept.page(lesson("a.md"))).contains(ONE);
            assertThat(kept.page(lesson("b.md"))).isEmpty();
        }
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void articleOfAnotherTextOrContextIsNotGiven() throws IOException {
        CourseFixture.write(folder, "-- course/a.md --\n# A\n\nEdited.\n");
        ConvertedCourse before = course;
        course = ConvertedCourse.of(folder);
        try (KeptArticles kept = open()) {
            assertThat(kept.article(lesson("a.md"))).isEmpty();
            assertThat(kept.page(lesson("a.md"))).isEmpty();
            assertThat(kept.article(lesson("b.md"))).contains(article("b.md"));
        }
        course = before;
        for (Optional<String> context : List.of(Optional.of("other"), Optional.<String>empty())) {
            try (KeptArticles kept = KeptArticles.open(file, context, course.site())) {
                assertThat(kept.article(lesson("a.md"))).isEmpty();
            }
        }
    }

    @Test
    void newArticlesStandBesideThoseThatStay() throws IOException {
        CourseFixture.write(folder, "-- course/b.md --\n# B\n\nEdited, so that the article is shorter.\n");
        course = ConvertedCourse.of(folder);
        try (KeptArticles kept = open()) {
            course.site().pages().forEach(page -> article(page, kept));
            kept.wrote(lesson("b.md"), TWO);
            kept.replace();
        }
        articlesAndPagesStand(ONE, TWO);
    }

    @Test
    void pageThatWasWrittenLaterIsKeptWithTheArticle() throws IOException {
        try (KeptArticles kept = open()) {
            course.site().pages().forEach(page -> article(page, kept));
            kept.wrote(lesson("b.md"), TWO);
            kept.replace();
        }
        articlesAndPagesStand(ONE, TWO);
    }

    private void articlesAndPagesStand(Fingerprint a, Fingerprint b) throws IOException {
        articlesComeBack();
        try (KeptArticles kept = open()) {
            course.site().pages().forEach(page -> article(page, kept));
            assertThat(kept.page(lesson("a.md"))).contains(a);
            assertThat(kept.page(lesson("b.md"))).contains(b);
        }
    }

    @Test
    void fileThatHasAllIsNotWrittenAgain() throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, longAgo);
        try (KeptArticles kept = open()) {
            course.site().pages().forEach(page -> article(page, kept));
            kept.wrote(lesson("a.md"), ONE);
            kept.replace();
        }
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void contextThatIsNotKnownKeepsNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (KeptArticles kept = KeptArticles.open(file, Optional.empty(), course.site())) {
            course.site().pages().forEach(page -> article(page, kept));
            kept.replace();
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void damagedFileGivesWhatIsWholeOrNothing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            Files.write(file, Arrays.copyOf(whole, i));
            nothingWrongIsGiven("cut to " + i + " bytes");

            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            nothingWrongIsGiven("byte " + i);
        }
        Random random = new Random(1);
        for (int round = 0; round < 1_000; round++) {
            byte[] damaged = Arrays.copyOf(whole, random.nextInt(2 * whole.length));
            for (int i = random.nextInt(20); i > 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Files.write(file, damaged);
            nothingWrongIsGiven("round " + round);
        }
    }

    private void nothingWrongIsGiven(String damage) throws IOException {
        int given = 0;
        try (KeptArticles kept = open()) {
            for (String path : List.of("a.md", "b.md", "c.md")) {
                Optional<Article> article = kept.article(lesson(path));
                assertThat(article.orElseGet(() -> article(path))).as(damage).isEqualTo(article(path));
                given += article.isPresent() ? 1 : 0;
            }
        }
        assertThat(given).as(damage).isLessThan(3);
    }

    @Test
    void damagedArticleIsReplaced() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[ArticleFile.HEADER.length + 20] ^= 1;
        Files.write(file, bytes);
        try (KeptArticles kept = open()) {
            course.site().pages().forEach(page -> article(page, kept));
            kept.wrote(lesson("a.md"), ONE);
            kept.replace();
        }
        articlesComeBack();
    }

    @Test
    void fileThatCannotBeWrittenIsSaidToTheCaller() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("in-the-way"));
        try (KeptArticles kept = KeptArticles.open(inTheWay.resolve("kept"), CONTEXT, course.site())) {
            course.site().pages().forEach(page -> article(page, kept));
            assertThatThrownBy(kept::replace).isInstanceOf(IOException.class);
        }
    }

    private void articlesComeBack() throws IOException {
        try (KeptArticles kept = open()) {
            for (String path : List.of("a.md", "b.md", "c.md")) {
                assertThat(kept.article(lesson(path))).contains(article(path));
            }
        }
    }

    /** As a build does that has to convert the text unless its article is kept. */
    private void article(Page page, KeptArticles kept) {
        assertThat(kept.article(page, () -> course.articles().of(page)))
                .isEqualTo(course.articles().of(page));
    }

    private KeptArticles open() {
        return KeptArticles.open(file, CONTEXT, course.site());
    }

    private Page.LessonPage lesson(String path) {
        return (Page.LessonPage) course.site().bySource().get(path);
    }

    private Article article(String path) {
        return course.articles().of(lesson(path));
    }
}
