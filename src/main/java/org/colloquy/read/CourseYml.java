package org.colloquy.read;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.course.CourseConfig;
import org.colloquy.course.CourseConfig.RawHtml;
import org.colloquy.course.Slug;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Severity;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.read.yaml.Fields;
import org.colloquy.read.yaml.Located;
import org.colloquy.read.yaml.YamlNode.Entry;
import org.colloquy.read.yaml.YamlReader;

/**
 * What course.yml says.
 *
 * @param units the order that it gives, if it does
 */
record CourseYml(CourseConfig config, Optional<Outline> units) {
    private static final List<String> KEYS = List.of(
            "title",
            "subtitle",
            "description",
            "language",
            "authors",
            "license",
            "url",
            "id",
            "units",
            "rules",
            "offline",
            "theme",
            "paths",
            "html");

    /** @param folder the name of the project's folder, for a course without a title */
    static CourseYml read(SourceText source, String folder, List<Diagnostic> problems) {
        Fields fields = YamlReader.readFile(source, problems);
        fields.allowOnly(KEYS);
        String title = fields.text("title").filter(text -> !text.isBlank()).orElseGet(() -> FileName.readable(folder));
        Optional<Fields> theme = fields.fields("theme");
        CourseConfig config = new CourseConfig(
                title,
                fields.text("subtitle"),
                fields.text("description"),
                Language.of(fields, "language").orElse("en"),
                fields.texts("authors").stream().map(Located::text).toList(),
                fields.text("license"),
                url(fields),
                id(fields).orElseGet(() -> idOf(title)),
                fields.oneOf("html", List.of("keep", "escape"))
                        .map(word -> RawHtml.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(RawHtml.KEEP),
                fields.fields("rules")
                        .map(rules -> rules(source, rules, problems))
                        .orElse(Map.of()),
                fields.flag("offline").orElse(true),
                theme.map(settings -> settings.mapping().plain()).orElse(Map.of()),
                theme.flatMap(settings -> AccentReader.read(source, settings, problems)),
                PathsReader.read(source, fields));
        return new CourseYml(config, UnitsReader.read(source, fields));
    }

    private static String idOf(String title) {
        String slug = Slug.of(title);
        return slug.isEmpty() ? "course" : slug;
    }

    private static Optional<String> url(Fields fields) {
        Optional<Located> written = fields.located("url");
        if (written.isPresent() && !isAbsolute(written.get().text())) {
            String message = "'url' cannot be '" + written.get().text() + "', expected 'https://…'";
            fields.badValue(written.get(), message);
            return Optional.empty();
        }
        return written.map(Located::text).map(url -> url.endsWith("/") ? url : url + "/");
    }

    private static boolean isAbsolute(String url) {
        try {
            URI uri = URI.create(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> id(Fields fields) {
        Optional<Located> written = fields.located("id");
        Optional<String> slug = written.map(text -> Slug.of(text.text()));
        if (slug.isPresent() && slug.get().isEmpty()) {
            fields.badValue(
                    written.get(),
                    "'id' cannot be '" + written.get().text() + "', expected letters, digits and hyphens");
        }
        return slug.filter(id -> !id.isEmpty());
    }

    private static Map<Rule, Severity> rules(SourceText source, Fields fields, List<Diagnostic> problems) {
        List<String> severities = Stream.of(Severity.values()).map(Severity::id).toList();
        Map<Rule, Severity> rules = new EnumMap<>(Rule.class);
        for (Entry entry : fields.entries()) {
            String id = entry.key().text();
            Optional<Rule> rule = Rule.byId(id);
            if (rule.isPresent()) {
                fields.oneOf(id, severities)
                        .ifPresent(word -> rules.put(rule.get(), Severity.valueOf(word.toUpperCase(Locale.ROOT))));
            } else {
                problems.add(source.problem(
                                Rule.UNKNOWN_KEY,
                                entry.key().start(),
                                entry.key().end(),
                                "unknown rule '" + id + "'")
                        .withHint(Suggestion.didYouMean(
                                id, Stream.of(Rule.values()).map(Rule::id))));
            }
        }
        return rules;
    }
}
