package org.colloquy.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.ConvertedCourse;
import org.colloquy.course.Question;
import org.colloquy.markdown.Article;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePackerTest {
    @TempDir
    Path folder;

    private Site site;

    @BeforeEach
    void plan() throws IOException {
        site = ConvertedCourse.of(CourseFixture.write(folder, "-- course/one.md --\n# One\n"))
                .site();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyComponentOfAnArticleComesBack(boolean present) {
        Filled filled = new Filled(Page.class, () -> site.pages().get(1), present);
        Article article = filled.make(Article.class);
        assertThat(article.quizzes())
                .flatMap(quiz -> quiz.questions().stream()
                        .map(Question::answer)
                        .<Class<?>>map(Object::getClass)
                        .toList())
                .contains(Question.Answer.class.getPermittedSubclasses());

        assertThat(again(article)).isEqualTo(article);
    }

    @Test
    void emptyArticleComesBack() {
        assertThat(again(Article.EMPTY)).isEqualTo(Article.EMPTY);
    }

    @Test
    void namesOfTermsAreOneObjectInAllArticles() {
        ArticlePacker packer = new ArticlePacker(site);
        Article article = new Filled(Page.class, () -> site.pages().get(1), true).make(Article.class);
        byte[] bytes = packed(article);

        assertThat(packer.unpack(new Unpacker(bytes)).mentions().get(0).termId())
                .isSameAs(packer.unpack(new Unpacker(bytes)).mentions().get(0).termId());
    }

    private Article again(Article article) {
        return new ArticlePacker(site).unpack(new Unpacker(packed(article)));
    }

    private static byte[] packed(Article article) {
        Packer out = new Packer();
        ArticlePacker.pack(article, out);
        return out.take();
    }
}
