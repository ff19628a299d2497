package org.colloquy.transcript.labelled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.transcript.format.TextLine;

/**
 * Who is there according to the transcript itself: a list in its front matter, a list under a heading such as "Attendees", or
 * a table of names and abbreviations.
 */
final class Attendees {
    private static final Pattern LIST_KEY =
            Pattern.compile("(?i)(?:speakers|hosts|guests|participants|attendees|panelists):\\s*(\\[.*])?\\s*");
    private static final Pattern LIST_ITEM = Pattern.compile("\\s*[-*+]\\s+(.+)");
    private static final Pattern LIST_HEADING = Pattern.compile(
            "(?i)(?:#{1,6}\\s+)?(?:\\*\\*)?(?:attendees|participants|speakers|present):?(?:\\*\\*)?:?\\s*");
    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,5}(?![\\p{L}\\p{N}])");
    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST_NAME = 60;

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> abbreviations = new HashMap<>();

    /** Reads the lists and tables of a text. */
    Attendees(String text) {
        int body = TextLine.afterFrontMatter(text);
        lists(linesOf(text.substring(0, body)), LIST_KEY);
        List<String> lines = linesOf(text.substring(body));
        lists(lines, LIST_HEADING);
        tables(lines);
        Map<String, List<String>> byInitials = new HashMap<>();
        names.forEach(name -> byInitials
                .computeIfAbsent(initials(name), key -> new ArrayList<>())
                .add(name));
        byInitials.forEach((initials, called) -> {
            if (called.size() == 1) {
                abbreviations.putIfAbsent(initials, called.get(0));
            }
        });
    }

    /** Labels that are speakers whatever they look like. */
    Set<String> labels() {
        Set<String> labels = new LinkedHashSet<>(names);
        labels.addAll(abbreviations.keySet());
        return labels;
    }

    /** A label with its abbreviations written out; empty when there is nothing to write out. */
    Optional<String> writtenOut(String label) {
        String name = INITIALS.matcher(label).replaceAll(this::replacement);
        return name.equals(label) ? Optional.empty() : Optional.of(name);
    }

    private String replacement(MatchResult initials) {
        return Matcher.quoteReplacement(abbreviations.getOrDefault(initials.group(), initials.group()));
    }

    private static List<String> linesOf(String text) {
        return TextLine.of(text, 0).stream()
                .map(line -> text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_LINE)))
                .toList();
    }

    /** The items below a key or heading, or the names that stand in one line with commas between them. */
    private void lists(List<String> lines, Pattern heading) {
        boolean inList = false;
        for (String line : lines) {
            Matcher head = heading.matcher(line);
            Matcher item = LIST_ITEM.matcher(line);
            if (head.matches()) {
                inList = true;
                if (head.groupCount() > 0 && head.group(1) != null) {
                    commaList(head.group(1).substring(1, head.group(1).length() - 1));
                }
            } else if (inList && item.matches()) {
                add(item.group(1));
            } else if (inList && !line.isBlank()) {
                inList = false;
                if (line.contains(",") && heading == LIST_HEADING) {
                    commaList(line);
                }
            }
        }
    }

    private void commaList(String list) {
        Stream.of(list.split(",", -1)).forEach(this::add);
    }

    private void add(String written) {
        String name = written.strip().replaceAll("^['\"]|['\"]$|\\.$", "").strip();
        boolean device = name.endsWith("Presentation") || name.contains("Notetaker");
        if (!name.isEmpty() && name.length() <= LONGEST_NAME && !device && name.indexOf(':') < 0) {
            names.add(name);
        }
    }

    private void tables(List<String> lines) {
        int nameColumn = -1;
        int shortColumn = -1;
        for (String line : lines) {
            if (!line.startsWith("|")) {
                nameColumn = -1;
                continue;
            }
            List<String> cells =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            if (nameColumn < 0) {
                nameColumn = column(cells, "name", "attendee", "participant");
                shortColumn = column(cells, "abbr", "initials", "short");
            } else if (shortColumn > 0 && Math.max(nameColumn, shortColumn) < cells.size()) {
                abbreviation(cells.get(shortColumn), cells.get(nameColumn));
            }
        }
    }

    private void abbreviation(String initials, String name) {
        boolean fits = INITIALS.matcher(initials).matches() && name.length() <= LONGEST_NAME;
        if (fits && name.codePoints().anyMatch(Character::isLetter)) {
            abbreviations.put(initials, name);
        }
    }

    private static int column(List<String> cells, String... words) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).toLowerCase(Locale.ROOT);
            if (Stream.of(words).anyMatch(cell::contains)) {
                return i;
            }
        }
        return -1;
    }

    /** The first letter of each word: {@code Will O'Beirne} becomes {@code WO}. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
