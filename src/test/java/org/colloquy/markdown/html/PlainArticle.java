package org.colloquy.markdown.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Course;
import org.colloquy.course.CourseConfig;
import org.colloquy.course.Glossary;
import org.colloquy.course.Words;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.glossary.TermMatcher;
import org.colloquy.markdown.Conversion;
import org.colloquy.markdown.cache.FragmentCache;
import org.colloquy.markdown.code.CodeHighlighter;
import org.colloquy.markdown.math.MathConverter;
import org.colloquy.markdown.syntax.MarkdownParser;
import org.colloquy.site.LinkTarget;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/** Markdown written as the specifications write it: all links lead where they say, and nothing is added. */
final class PlainArticle {
    private PlainArticle() {}

    static String html(String markdown, MarkdownParser parser, boolean autolinks) {
        Course course = new Course(config(), "", Optional.empty(), List.of(), Glossary.NONE, List.of(), List.of());
        Page page = new Page.HomePage(new Url("index.html"), course);
        Conversion conversion = new Conversion(
                new Site(course, List.of(page), Map.of()),
                (path, href) -> new LinkTarget.External(href),
                new Words(Map.of()),
                TermMatcher.of(Glossary.NONE),
                new CodeHighlighter(new FragmentCache()),
                new MathConverter(new FragmentCache()),
                false);
        Style style = new Style(true, autolinks, false, false, Optional.empty());
        ArticleWriter writer = new ArticleWriter(
                conversion,
                parser,
                name -> (block, to) -> to.children(block),
                new ImageSizes(),
                page,
                Place.of("index.md", SourceText.of("index.md", markdown)),
                style);
        writer.children(parser.parse(markdown));
        return writer.article().html();
    }

    private static CourseConfig config() {
        return new CourseConfig(
                "Title",
                Optional.empty(),
                Optional.empty(),
                "en",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "title",
                CourseConfig.RawHtml.KEEP,
                Map.of(),
                Map.of());
    }
}
