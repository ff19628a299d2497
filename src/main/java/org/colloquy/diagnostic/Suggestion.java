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
        String nearest = null;
        int least = written.length() <= 4 ? 1 : FARTHEST;
        for (String name : (Iterable<String>) candidates::iterator) {
            int distance = distance(written, name, least);
            boolean nearer =
                    distance < least || (distance == least && (nearest == null || name.compareTo(nearest) < 0));
            if (nearer) {
                nearest = name;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
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

    /**
     * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, ignoring case.
     *
     * @param limit where it is more than this, something greater than this is returned
     */
    static int distance(String first, String second, int limit) {
        if (Math.abs(first.length() - second.length()) > limit) {
            return limit + 1;
        }
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        int reached = 0;
        for (int i = 1; i <= a.length(); i++) {
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int distance = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(distance, beforeLast[j - 2] + 1) : distance;
                least = Math.min(least, row[j]);
            }
            // a row is reached from the last one or, by a swap, from the one before that
            if (least > limit && reached > limit) {
                return least;
            }
            reached = least;
        }
        return row[b.length()];
    }
}
