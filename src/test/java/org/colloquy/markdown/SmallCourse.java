package org.colloquy.markdown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Asset;
import org.colloquy.course.Course;
import org.colloquy.course.CourseConfig;
import org.colloquy.course.CourseConfig.RawHtml;
import org.colloquy.course.Glossary;
import org.colloquy.course.Lesson;
import org.colloquy.course.Slug;
import org.colloquy.course.Term;
import org.colloquy.course.Words;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.glossary.TermMatcher;
import org.colloquy.markdown.cache.FragmentCache;
import org.colloquy.markdown.code.CodeHighlighter;
import org.colloquy.markdown.html.BlockWriters;
import org.colloquy.markdown.math.MathConverter;
import org.colloquy.site.LinkTarget;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/** Converts single lessons of a small course: {@code a.md} is the lesson, {@code unit/b.md} another one. */
final class SmallCourse {
    private static final Words WORDS = new Words(Map.ofEntries(
            Map.entry("permalink", "Link to this section"),
            Map.entry("table", "Table"),
            Map.entry("footnote", "Footnote {0}"),
            Map.entry("footnotes", "Footnotes"),
            Map.entry("footnote-back", "Back to the text"),
            Map.entry("task-done", "done"),
            Map.entry("task-open", "open"),
            Map.entry("note", "Note"),
            Map.entry("tip", "Tip"),
            Map.entry("important", "Important"),
            Map.entry("warning", "Warning"),
            Map.entry("caution", "Caution")));

    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Asset> files = new LinkedHashMap<>();
    private RawHtml rawHtml = RawHtml.KEEP;
    private String language = "en";
    private boolean glossary = true;
    private String glossarySource = "";

    SmallCourse term(String name, String... explanations) {
        List<Term.Explanation> explained = new ArrayList<>();
        for (String explanation : explanations) {
            int start = Math.max(
                    0, glossarySource.indexOf(explanation.lines().findFirst().orElse("")));
            explained.add(new Term.Explanation(Optional.empty(), explanation, start, start + explanation.length()));
        }
        Term.Name only = new Term.Name(name, Term.Match.ANY_CASE, 0, 1);
        terms.add(new Term(Slug.of(name), List.of(only), explained, 0, 1));
        return this;
    }

    SmallCourse glossarySource(String text) {
        glossarySource = text;
        return this;
    }

    SmallCourse file(String path, Path file) {
        files.put(path, new Asset(path, file));
        return this;
    }

    SmallCourse escapeHtml() {
        rawHtml = RawHtml.ESCAPE;
        return this;
    }

    SmallCourse language(String tag) {
        language = tag;
        return this;
    }

    SmallCourse withoutGlossary() {
        glossary = false;
        return this;
    }

    String html(String markdown) {
        return article(markdown).html().strip();
    }

    Article article(String markdown) {
        Page page = lesson(markdown);
        return converter(page).text(page);
    }

    ConvertedGlossary glossary() {
        Page page = lesson("");
        return converter(page).glossary((Page.GlossaryPage) glossaryPage());
    }

    private Page lesson(String markdown) {
        Lesson.Meta none = Lesson.Meta.NONE;
        Lesson.Meta meta = new Lesson.Meta(
                none.description(),
                none.slug(),
                none.order(),
                false,
                none.minutes(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                none.lang(),
                glossary,
                Map.of());
        int body = markdown.startsWith("---\n") ? markdown.indexOf("---\n", 4) + 4 : 0;
        SourceText source = SourceText.of("course/a.md", markdown);
        return new Page.LessonPage(new Url("a.html"), new Lesson("a.md", source, body, "The title", meta));
    }

    private Page glossaryPage() {
        return new Page.GlossaryPage(new Url("glossary.html"), terms(), "Glossary");
    }

    private Glossary terms() {
        SourceText source = SourceText.of("course/glossary.md", glossarySource);
        return new Glossary(Optional.of("glossary.md"), source, "Glossary", terms);
    }

    private Converter converter(Page page) {
        CourseConfig config = new CourseConfig(
                "Course",
                Optional.empty(),
                Optional.empty(),
                language,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "course",
                rawHtml,
                Map.of(),
                Map.of());
        Course course = new Course(config, "course", Optional.empty(), List.of(), terms(), List.of(), List.of());
        SourceText text = SourceText.of("course/unit/b.md", "");
        Page other =
                new Page.LessonPage(new Url("unit/b.html"), new Lesson("unit/b.md", text, 0, "B", Lesson.Meta.NONE));
        Map<String, Page> bySource = Map.of("a.md", page, "unit/b.md", other, "glossary.md", glossaryPage());
        BlockWriters blocks = name -> (block, writer) -> {
            writer.out().append("<div>");
            block.head().title().ifPresent(title -> writer.inline(title.toString(), title.getStartOffset()));
            writer.children(block);
            writer.out().append("</div>");
        };
        Conversion conversion = new Conversion(
                new Site(course, List.copyOf(bySource.values()), bySource),
                (from, href) -> resolve(bySource, from, href),
                WORDS,
                TermMatcher.of(terms()),
                new CodeHighlighter(new FragmentCache()),
                new MathConverter(new FragmentCache()),
                false);
        return new Converter(conversion, blocks);
    }

    private LinkTarget resolve(Map<String, Page> pages, String from, String href) {
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String anchor = hash < 0 ? "" : href.substring(hash + 1);
        Page page = pages.get(path.isEmpty() ? from : path);
        if (page != null) {
            return new LinkTarget.ToPage(page, anchor);
        }
        if (files.containsKey(path)) {
            return new LinkTarget.ToFile(new Url(path), "", files.get(path));
        }
        return href.contains(":")
                ? new LinkTarget.External(href)
                : new LinkTarget.Broken("no lesson '" + href + "' here", Optional.empty());
    }
}
