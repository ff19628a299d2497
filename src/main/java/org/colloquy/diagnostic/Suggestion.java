package org.colloquy.diagnostic;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Did you mean": the nearest of the names that exist. */
public final class Suggestion {
    private static final int FARTHEST = 2;
    private static final int ENOUGH_IN_COMMON = 8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_./ ]+");

    private Suggestion() {}

    /** The hint {@code did you mean 'x'?} for the candidate nearest to what was written, if one is near. */
    public static Optional<String> didYouMean(String written, Stream<String> candidates) {
        return nearest(written, candidates).map(name -> "did you mean '" + name + "'?");
    }

    /** The candidate within edit distance 2 (1 for names of up to four letters), the nearest and then the first by name. */
    public static Optional<String> nearest(String written, Stream<String> candidates) {
        int limit = written.length() <= 4 ? 1 : FARTHEST;
        Optional<String> nearest = Optional.empty();
        int least = limit + 1;
        for (String name : (Iterable<String>) candidates.sorted()::iterator) {
            if (Math.abs(name.length() - written.length()) < least) {
                int distance = distance(written, name);
                if (distance < least) {
                    nearest = Optional.of(name);
                    least = distance;
                }
            }
        }
        return nearest;
    }

    /** The hint {@code did you mean 'x'?} for the id that {@link #likely} finds. */
    public static Optional<String> didYouMeanId(String written, Stream<String> ids) {
        return likely(written, ids).map(id -> "did you mean '" + id + "'?");
    }

    /**
     * The id that is most likely meant by another one, both made of words: the nearest by {@link #nearest}, or else one that
     * begins alike, for an id may be cut short, or else the one that has most words in common, at least half of them all.
     */
    public static Optional<String> likely(String written, Stream<String> ids) {
        List<String> sorted = ids.distinct().sorted().toList();
        return nearest(written, sorted.stream())
                .or(() -> sorted.stream().filter(id -> beginAlike(id, written)).findFirst())
                .or(() -> mostInCommon(words(written), sorted));
    }

    private static boolean beginAlike(String a, String b) {
        return Math.min(a.length(), b.length()) >= ENOUGH_IN_COMMON && (a.startsWith(b) || b.startsWith(a));
    }

    private static Optional<String> mostInCommon(Set<String> words, List<String> sorted) {
        Optional<String> best = Optional.empty();
        int most = 0;
        for (String id : sorted) {
            Set<String> others = words(id);
            int size = Math.max(words.size(), others.size());
            others.retainAll(words);
            if (others.size() > most && 2 * others.size() >= size) {
                best = Optional.of(id);
                most = others.size();
            }
        }
        return best;
    }

    private static Set<String> words(String id) {
        return new HashSet<>(List.of(BETWEEN_WORDS.split(id, -1)));
    }

    /** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, ignoring case. */
    static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
