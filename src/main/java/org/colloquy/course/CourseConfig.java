package org.colloquy.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Severity;

/**
 * course.yml, with what is absent filled in.
 *
 * @param title       the folder's name when not given
 * @param language    BCP 47, {@code en} when not given
 * @param id          names the course in a reader's browser; the slug of the title when not given
 * @param url         where the site will be published, absolute and ending in {@code /}; needed for the sitemap only
 * @param html        whether raw HTML in Markdown is kept or escaped
 * @param rules       severities that differ from the rules' own
 * @param offline     whether pages that were read stay readable without a connection, once the site is served
 * @param theme       settings of the look, for templates ({@code site.theme}), in the author's order
 * @param accent      the colour of links, buttons and marks, when the course has its own
 * @param paths       ways through the course for readers who want something in particular
 */
public record CourseConfig(
        String title,
        Optional<String> subtitle,
        Optional<String> description,
        String language,
        List<String> authors,
        Optional<String> license,
        Optional<String> url,
        String id,
        RawHtml html,
        Map<Rule, Severity> rules,
        boolean offline,
        Map<String, Object> theme,
        Optional<Accent> accent,
        List<LearningPath> paths) {

    /** What becomes of HTML in Markdown: {@code html: keep} or {@code html: escape}. */
    public enum RawHtml {
        KEEP,
        ESCAPE
    }

    public CourseConfig {
        authors = List.copyOf(authors);
        rules = Map.copyOf(rules);
        theme = Collections.unmodifiableMap(new LinkedHashMap<>(theme));
        paths = List.copyOf(paths);
    }

    /** A course with the colours of the theme, one way through it, and readable without a connection. */
    public CourseConfig(
            String title,
            Optional<String> subtitle,
            Optional<String> description,
            String language,
            List<String> authors,
            Optional<String> license,
            Optional<String> url,
            String id,
            RawHtml html,
            Map<Rule, Severity> rules,
            Map<String, Object> theme) {
        this(
                title,
                subtitle,
                description,
                language,
                authors,
                license,
                url,
                id,
                html,
                rules,
                true,
                theme,
                Optional.empty(),
                List.of());
    }

    /** The severity of a rule in this course. */
    public Severity severity(Rule rule) {
        return rules.getOrDefault(rule, rule.severity());
    }
}
