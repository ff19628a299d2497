package org.colloquy.read;

import java.util.List;
import java.util.Optional;
import org.colloquy.colour.Colour;
import org.colloquy.course.Accent;
import org.colloquy.course.Written;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.read.yaml.Fields;
import org.colloquy.read.yaml.Located;
import org.colloquy.read.yaml.YamlNode.Entry;

/** Reads {@code accent} below {@code theme} in course.yml. */
final class AccentReader {
    private static final String KEY = "accent";

    private AccentReader() {}

    static Optional<Accent> read(SourceText source, Fields theme, List<Diagnostic> problems) {
        Optional<Located> found = theme.located(KEY);
        if (found.isEmpty()) {
            theme.entries().stream()
                    .filter(entry -> entry.key().text().equals(KEY))
                    .flatMap(entry -> comment(source, entry).stream())
                    .forEach(problems::add);
            return Optional.empty();
        }
        Written written = new Written(
                found.get().text(), source, found.get().start(), found.get().end());
        Optional<Colour> colour = Colour.of(written.text());
        if (colour.isEmpty()) {
            String message =
                    "'accent' cannot be '" + written.text() + "', expected a colour such as '#0b6457' or 'teal'";
            problems.add(written.problem(Rule.BAD_VALUE, message).withHint(hint(written.text())));
        }
        return colour.map(value -> new Accent(value, written));
    }

    private static Optional<String> hint(String written) {
        Optional<Colour> withoutSign = Colour.of("#" + written.strip());
        return withoutSign.isPresent()
                ? Optional.of("write '#" + written.strip() + "'")
                : Suggestion.didYouMean(written, Colour.names().stream());
    }

    /** {@code accent: #0b6457} has no value in YAML, where the sign begins a comment. */
    private static Optional<Diagnostic> comment(SourceText source, Entry entry) {
        String line = source.line(source.lineAt(entry.key().start()));
        int sign = line.indexOf('#');
        if (sign < 0) {
            return Optional.empty();
        }
        int start = entry.key().start()
                + sign
                - (source.span(entry.key().start(), entry.key().end()).column() - 1);
        String colour = line.substring(sign).split("\\s", 2)[0];
        String message = "'accent' has no value, since '#' begins a comment in YAML";
        return Optional.of(source.problem(Rule.BAD_VALUE, start, start + colour.length(), message)
                .withHint("put the colour in quotes: '" + colour + "'"));
    }
}
