package org.colloquy.markdown.html;

import java.util.Optional;
import org.colloquy.course.CourseConfig;
import org.colloquy.course.Lesson;
import org.colloquy.markdown.Conversion;
import org.colloquy.site.Page;

/**
 * How an article is written.
 *
 * @param plain      as CommonMark's specification writes it: bare elements without ids, permalinks and wrappers
 * @param autolinks  whether addresses that stand bare in a text become links
 * @param escapeHtml whether HTML in Markdown is shown as text
 * @param terms      whether terms of the glossary become links
 * @param typography how quotes and dashes are set, if at all
 */
record Style(boolean plain, boolean autolinks, boolean escapeHtml, boolean terms, Optional<Typography> typography) {

    /** The style of the course, with what the page's own front matter says. */
    static Style of(Conversion conversion, Page page) {
        CourseConfig config = conversion.site().course().config();
        Optional<Lesson.Meta> meta = page.text().map(Lesson::meta);
        String language = meta.flatMap(Lesson.Meta::lang).orElse(config.language());
        boolean terms = meta.map(Lesson.Meta::glossary).orElse(true);
        boolean escapeHtml = config.html() == CourseConfig.RawHtml.ESCAPE;
        return new Style(false, true, escapeHtml, terms, Optional.of(Typography.of(language)));
    }
}
