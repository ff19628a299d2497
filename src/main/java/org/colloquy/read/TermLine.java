package org.colloquy.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.course.Term.Match;
import org.colloquy.course.Term.Name;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.read.yaml.Located;

/**
 * A line of the glossary that names a term: {@code ACID {#acid match=case}}.
 *
 * @param id the id that the author gave
 */
record TermLine(Name name, Optional<Located> id) {
    private static final Pattern ATTRIBUTES = Pattern.compile("[ \\t]*\\{[ \\t]*((?:[#.]|[\\w-]+=)[^{}]*)}[ \\t]*$");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final List<String> MATCHES = List.of("case", "never", "any");

    static TermLine of(Line line, SourceText source, List<Diagnostic> problems) {
        String text = InlineText.of(line.text());
        int start =
                line.start() + line.text().length() - line.text().stripLeading().length();
        int end = line.start() + line.text().stripTrailing().length();
        Match match = isAllCapitals(text) ? Match.CASE : Match.ANY_CASE;
        Optional<Located> id = Optional.empty();
        Matcher attributes = ATTRIBUTES.matcher(line.text());
        if (line.text().indexOf('{') >= 0 && attributes.find()) {
            Matcher word = WORD.matcher(attributes.group(1));
            while (word.find()) {
                int at = line.start() + attributes.start(1) + word.start();
                String attribute = word.group();
                if (attribute.startsWith("#") && attribute.length() > 1) {
                    id = Optional.of(new Located(attribute.substring(1), at, at + attribute.length()));
                } else if (attribute.startsWith("match=")) {
                    match = match(attribute.substring("match=".length()), match, source, at + 6, problems);
                } else if (!attribute.startsWith(".")) {
                    String message = "a term has no '" + attribute + "', expected '#id' or 'match=…'";
                    problems.add(source.problem(Rule.BAD_VALUE, at, at + attribute.length(), message));
                }
            }
        }
        return new TermLine(new Name(text, match, start, end), id);
    }

    private static Match match(String written, Match otherwise, SourceText source, int at, List<Diagnostic> problems) {
        if (!MATCHES.contains(written)) {
            String message = "'match' cannot be '" + written + "', expected one of: " + String.join(", ", MATCHES);
            problems.add(source.problem(Rule.BAD_VALUE, at, at + written.length(), message)
                    .withHint(Suggestion.didYouMean(written, MATCHES.stream())));
            return otherwise;
        }
        return written.equals("any") ? Match.ANY_CASE : Match.valueOf(written.toUpperCase(Locale.ROOT));
    }

    private static boolean isAllCapitals(String text) {
        boolean capitals = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals |= Character.isUpperCase(c);
            i += Character.charCount(c);
        }
        return capitals;
    }
}
