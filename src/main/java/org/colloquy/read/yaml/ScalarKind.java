package org.colloquy.read.yaml;

import java.util.Set;
import java.util.regex.Pattern;

/** What a single value is, by the core schema of YAML 1.2: {@code no} and {@code 2024-01-01} are text. */
public enum ScalarKind {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NOTHING;

    private static final int LONGEST_QUOTE = 40;
    private static final Set<String> NOTHINGS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern FRACTION = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    /** The kind of a value that stands without quotes. */
    static ScalarKind ofPlain(String text) {
        if (NOTHINGS.contains(text)) {
            return NOTHING;
        }
        if (BOOLEANS.contains(text)) {
            return BOOLEAN;
        }
        char first = text.charAt(0);
        if (first > '9') {
            return TEXT;
        }
        if (WHOLE.matcher(text).matches()) {
            return INTEGER;
        }
        return FRACTION.matcher(text).matches() ? DECIMAL : TEXT;
    }

    Object read(String text) {
        return switch (this) {
            case TEXT -> text;
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> Double.valueOf(text);
            case BOOLEAN -> text.charAt(0) == 't' || text.charAt(0) == 'T';
            case NOTHING -> "";
        };
    }

    String describe(String text) {
        return switch (this) {
            case TEXT -> "the text '" + shortened(text) + "'";
            case INTEGER, DECIMAL -> "the number " + text;
            case BOOLEAN -> text;
            case NOTHING -> "nothing";
        };
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        boolean whole = line.length() == text.length() && line.length() <= LONGEST_QUOTE;
        return whole ? text : line.substring(0, Math.min(line.length(), LONGEST_QUOTE)) + "…";
    }
}
