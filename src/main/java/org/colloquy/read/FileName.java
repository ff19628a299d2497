package org.colloquy.read;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.course.NumberedName;

/** What the names of files and folders say: their order and, where nothing else does, a title. */
final class FileName {
    /** Numbers in names are compared as numbers: {@code ex2} stands before {@code ex10}. */
    static final Comparator<String> ORDER = FileName::compare;

    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d{1,9}");
    private static final Pattern SEPARATORS = Pattern.compile("[-_\\s]+");

    private FileName() {}

    /** The folder of a path; empty when it lies in none. */
    static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The last part of a path. */
    static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A name without its ending: {@code mentoring} for {@code mentoring.txt}. */
    static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** A path joined to a folder; either may be empty. */
    static String join(String folder, String name) {
        return folder.isEmpty() || name.isEmpty() ? folder + name : folder + "/" + name;
    }

    /** Whether a file holds the text of its folder: {@code index.md} or {@code README.md}. */
    static boolean isFolderPage(String name) {
        String stem = withoutEnding(name).toLowerCase(Locale.ROOT);
        return stem.equals("index") || stem.equals("readme");
    }

    /** A name as words: {@code 01-getting-a-map} becomes {@code Getting a map}. */
    static String readable(String name) {
        String words = SEPARATORS
                .matcher(NumberedName.withoutNumber(name))
                .replaceAll(" ")
                .strip();
        if (words.isEmpty()) {
            return name;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }

    /** The number that a name begins with. */
    static Optional<Double> number(String name) {
        Matcher matcher = LEADING_NUMBER.matcher(name);
        return matcher.find() ? Optional.of(Double.valueOf(matcher.group())) : Optional.empty();
    }

    private static int compare(String a, String b) {
        int order = compareNaturally(a, b);
        return order == 0 ? a.compareTo(b) : order;
    }

    private static int compareNaturally(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int startA = afterZeros(a, i);
                int startB = afterZeros(b, j);
                i = endOfNumber(a, startA);
                j = endOfNumber(b, startB);
                order = i - startA == j - startB
                        ? a.substring(startA, i).compareTo(b.substring(startB, j))
                        : Integer.compare(i - startA, j - startB);
            } else {
                order = Character.compare(folded(a.charAt(i++)), folded(b.charAt(j++)));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int afterZeros(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '0') {
            end++;
        }
        return end;
    }
}
