package org.colloquy.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.ConvertedCourse;
import org.colloquy.site.Page;

/** The answers that a search should give, found the plain way: every word of every place is looked at for every query. */
public final class SearchOracle {
    private static final int[] WORTH = {2, 3, 4, 16, 32, 64};

    /** A place: 0 for a term, 1 for a lesson, 2 for a turn; its words with what they are worth there. */
    private record Found(int kind, Map<String, Integer> worth) {}

    /** What a word of a query may stand for: exact 8, a beginning 4, one slip 2, two slips 1. */
    private record Meaning(String word, int quality) {}

    private final List<Found> places = new ArrayList<>();
    private final TreeMap<String, Integer> uses = new TreeMap<>();

    public SearchOracle(ConvertedCourse course) {
        course.site()
                .glossary()
                .ifPresent(
                        page -> add(0, Chapter.glossary(page, course.articles().glossary())));
        for (Page page : course.site().pages()) {
            if (page instanceof Page.HomePage || page instanceof Page.UnitPage || page instanceof Page.LessonPage) {
                add(1, Chapter.text(page, "", course.articles().of(page)));
            }
        }
        for (Page page : course.site().pages()) {
            if (page instanceof Page.DialoguePage dialogue) {
                add(2, Chapter.dialogue(dialogue, course.articles().of(page)));
            }
        }
        places.forEach(place -> place.worth().keySet().forEach(word -> uses.merge(word, 1, Integer::sum)));
    }

    private void add(int kind, Chapter chapter) {
        PlaceTexts.read(chapter.html().get(), chapter.places(), (number, text, length) -> {
            Place place = chapter.places().get(number);
            Map<String, Integer> worth = new HashMap<>();
            words(new String(text, 0, length))
                    .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                    .forEach(
                            (word, times) -> worth.put(word, times >= 4 ? WORTH[2] : times >= 2 ? WORTH[1] : WORTH[0]));
            words(place.named())
                    .forEach(word -> worth.put(word, WORTH[place.weight().code()]));
            place.speaker()
                    .ifPresent(speaker -> words(
                                    speaker.name() + " " + speaker.role().orElse(""))
                            .forEach(word -> worth.put("@" + word, 0)));
            places.add(new Found(kind, worth));
        });
    }

    /** The words of a text as the index has them. */
    public static Stream<String> words(String text) {
        List<String> words = new ArrayList<>();
        new WordReader((letters, length) -> words.add(new String(letters, 0, length))).read(text);
        return words.stream();
    }

    /** All words of the course, sorted. */
    public List<String> vocabulary() {
        return List.copyOf(uses.keySet());
    }

    /**
     * The numbers of the places, best first.
     *
     * @param query words; those that begin with {@code @} tell who speaks
     * @param kind  0, 1, 2, or -1 for all
     */
    public List<Integer> find(List<String> query, int kind) {
        Set<String> asked = new LinkedHashSet<>(query);
        Map<Integer, Integer> scores = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        Set<Integer> excluded = new HashSet<>();
        for (String word : asked) {
            Map<Integer, Integer> values = values(meanings(word));
            int rarity = 32 - Integer.numberOfLeadingZeros(places.size() / Math.max(1, values.size()));
            for (int i = 0; i < places.size(); i++) {
                if (word.startsWith("@")) {
                    if (values.containsKey(i)) {
                        scores.putIfAbsent(i, 0);
                    } else {
                        excluded.add(i);
                    }
                } else if (values.containsKey(i)) {
                    scores.merge(i, values.get(i) * rarity, Integer::sum);
                    counts.merge(i, 1, Integer::sum);
                }
            }
        }
        List<Integer> possible = IntStream.range(0, places.size())
                .boxed()
                .filter(i ->
                        (kind < 0 || places.get(i).kind() == kind) && scores.containsKey(i) && !excluded.contains(i))
                .toList();
        int most =
                possible.stream().mapToInt(i -> counts.getOrDefault(i, 0)).max().orElse(0);
        boolean wordsWanted = asked.stream().anyMatch(word -> !word.startsWith("@"));
        return possible.stream()
                .filter(i -> counts.getOrDefault(i, 0) == most && !(wordsWanted && most == 0))
                .sorted(Comparator.comparing((Integer i) -> -scores.get(i)).thenComparing(i -> i))
                .toList();
    }

    private Map<Integer, Integer> values(List<Meaning> meanings) {
        Map<Integer, Integer> values = new HashMap<>();
        for (Meaning meaning : meanings) {
            for (int i = 0; i < places.size(); i++) {
                Integer worth = places.get(i).worth().get(meaning.word());
                if (worth != null) {
                    values.merge(i, worth * meaning.quality(), Math::max);
                }
            }
        }
        return values;
    }

    private List<Meaning> meanings(String word) {
        List<Meaning> beginnings = uses.keySet().stream()
                .filter(other -> other.startsWith(word))
                .map(other -> new Meaning(other, other.equals(word) ? 8 : 4))
                .toList();
        if (!beginnings.isEmpty()) {
            return best(beginnings, 32);
        }
        int limit = word.length() < 4 || Character.isDigit(word.charAt(0)) ? 0 : word.length() < 8 ? 1 : 2;
        List<Meaning> near = new ArrayList<>();
        for (String other : uses.keySet()) {
            int slips = other.charAt(0) == word.charAt(0) ? slips(word, other) : limit + 1;
            if (slips <= limit) {
                near.add(new Meaning(other, 3 - slips));
            }
        }
        return best(near, 16);
    }

    private List<Meaning> best(List<Meaning> meanings, int count) {
        return meanings.stream()
                .sorted(Comparator.comparing((Meaning meaning) -> -meaning.quality())
                        .thenComparing(meaning -> -uses.get(meaning.word()))
                        .thenComparing(Meaning::word))
                .limit(count)
                .toList();
    }

    /** Letters to add, drop, change or swap with their neighbour to get from a word to some beginning of another. */
    private static int slips(String word, String other) {
        int[][] slips = new int[word.length() + 1][other.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                boolean same = word.charAt(i - 1) == other.charAt(j - 1);
                slips[i][j] =
                        Math.min(slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && word.charAt(i - 1) == other.charAt(j - 2)
                        && word.charAt(i - 2) == other.charAt(j - 1)) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }
        return IntStream.of(slips[word.length()]).min().orElseThrow();
    }
}
