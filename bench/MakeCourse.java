import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes a course to measure with, the same bytes on every machine: {@code java MakeCourse.java LESSONS FOLDER [TERMS]}.
 *
 * <p>The lessons stand twice in the folder, byte for byte the same: in {@code course/} with unit texts and a glossary as
 * Colloquy wants them, in {@code content/} with section texts as Hugo wants them. Ten lessons make a unit. A lesson is about
 * 5 KB of Markdown that both tools read alike: five or six sections, lists, a table, two pieces of code, a short exchange,
 * twenty mentions of terms, and links to lessons before it. It depends on its number only, so that courses of two sizes
 * share their first lessons, and the glossary may grow without a change of the lessons.
 */
public final class MakeCourse {
    private static final int LESSONS_IN_UNIT = 10;
    /** Lessons mention only these, however many terms the glossary has. */
    private static final int MENTIONED_TERMS = 200;

    private static final int MENTIONS_IN_LESSON = 20;
    private static final int FARTHEST_LINK = 60;

    private static final String[] NOUNS = words("""
            request reply node server client message disk record page reader writer table index row column key value
            page file folder network clock timer counter signal worker thread task job batch stream packet frame
            letter number name place student teacher question answer example figure story map road bridge market
            kitchen library garden river harbour letterbox notebook ticket parcel train station crowd shelf drawer""");
    private static final String[] VERBS = words("""
            sends reads writes keeps loses finds counts holds moves copies checks repeats orders delays answers asks
            compares explains shows hides opens closes carries drops joins splits sorts marks waits-for belongs-to
            depends-on replaces remembers forgets measures limits doubles halves protects delivers collects""");
    private static final String[] QUALITIES = words("""
            small large early late fresh stale quick slow quiet busy empty full open closed local remote first last
            single double simple careful honest cheap costly rare common near distant steady broken healthy idle
            narrow wide plain hidden shared private former present strict loose""");
    private static final String[] JOINTS = words("""
            because while until although whenever unless so-that as-soon-as even-though and but or before after""");
    private static final String[] TERM_HEADS = words("""
            lease quorum shard replica cache snapshot commit fencing heartbeat gossip consensus partition election
            latency throughput admission eviction retry hedged circuit vector logical causal session monotonic
            optimistic pessimistic idempotent delivery ingress sidecar canary rolling backpressure token leaky
            sliding bloom merkle compaction""");
    private static final String[] TERM_TAILS = words("""
            window ledger timeout boundary protocol barrier filter tree breaker bucket gate group budget balancer
            planner tracker registry journal digest horizon epoch member leader follower witness profile schedule
            threshold policy pipeline channel envelope checkpoint rollback handover probe beacon cursor lock range""");

    private MakeCourse() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: java MakeCourse.java LESSONS FOLDER [TERMS]");
            System.exit(2);
        }
        int lessons = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        int terms = args.length > 2 ? Integer.parseInt(args[2]) : MENTIONED_TERMS;
        if (terms > TERM_HEADS.length * TERM_TAILS.length) {
            System.err.println("there are words for " + TERM_HEADS.length * TERM_TAILS.length + " terms only");
            System.exit(2);
        }
        Path course = folder.resolve("course");
        Path content = folder.resolve("content");
        for (int i = 0; i < lessons; i++) {
            String text = new Lesson(i).text();
            write(course.resolve(path(i)), text);
            write(content.resolve(path(i)), text);
        }
        for (int i = 0; i < lessons; i += LESSONS_IN_UNIT) {
            int unit = i / LESSONS_IN_UNIT + 1;
            String title = "---\ntitle: Unit " + unit + "\nweight: " + unit + "\n---\n";
            write(course.resolve(path(i)).resolveSibling("index.md"), title);
            write(content.resolve(path(i)).resolveSibling("_index.md"), title);
        }
        write(course.resolve("course.yml"), "title: A course to measure with\n");
        write(course.resolve("glossary.md"), glossary(terms));
        write(content.resolve("_index.md"), "---\ntitle: A course to measure with\n---\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String[] words(String list) {
        String[] words = list.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace('-', ' ');
        }
        return words;
    }

    private static String path(int lesson) {
        return "unit-%04d/lesson-%02d.md".formatted(lesson / LESSONS_IN_UNIT + 1, lesson % LESSONS_IN_UNIT + 1);
    }

    /** Two words that stand together nowhere but where a term is meant. */
    private static String term(int number) {
        int head = number % TERM_HEADS.length;
        int tail = (number / TERM_HEADS.length + number) % TERM_TAILS.length;
        return TERM_HEADS[head] + " " + TERM_TAILS[tail];
    }

    private static String glossary(int terms) {
        StringBuilder text = new StringBuilder("# Glossary\n");
        for (int i = 0; i < terms; i++) {
            Prose prose = new Prose(5_000_000L + i);
            text.append('\n').append(capitalized(term(i))).append("\n:   ");
            text.append(prose.sentence())
                    .append("\n:   **Analogy.** ")
                    .append(prose.sentence())
                    .append('\n');
        }
        return text.toString();
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Grammatical nonsense. */
    private static final class Prose {
        private final Random random;

        /** Spreads seeds that are neighbours, whose first random numbers would be much alike. */
        Prose(long seed) {
            this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        }

        int between(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }

        String one(String[] words) {
            return words[random.nextInt(words.length)];
        }

        String thing() {
            return switch (random.nextInt(4)) {
                case 0 -> withArticle(one(NOUNS));
                case 1 -> "every " + one(QUALITIES) + " " + one(NOUNS);
                case 2 -> "the " + marked(one(QUALITIES)) + " " + one(NOUNS);
                default -> "the " + one(NOUNS);
            };
        }

        private static String withArticle(String noun) {
            return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
        }

        private String marked(String word) {
            return switch (random.nextInt(8)) {
                case 0 -> "**" + word + "**";
                case 1 -> "*" + word + "*";
                case 2 -> "`" + word + "`";
                default -> word;
            };
        }

        String clause() {
            return thing() + " " + one(VERBS) + " " + thing();
        }

        String sentence() {
            return sentence(thing());
        }

        /** A sentence with something to speak about. */
        String sentence(String about) {
            String end = random.nextInt(5) == 0 ? "?" : ".";
            return capitalized(clause()) + " " + one(JOINTS) + " " + about + " " + one(VERBS) + " " + thing() + end;
        }

        String heading() {
            return capitalized(one(QUALITIES)) + " " + one(NOUNS) + " and " + one(QUALITIES) + " " + one(NOUNS);
        }
    }

    private static final class Lesson {
        private final int number;
        private final Prose prose;
        private final StringBuilder text = new StringBuilder(6000);
        private final List<String> mentions = new ArrayList<>();

        Lesson(int number) {
            this.number = number;
            this.prose = new Prose(number);
            for (int i = 0; i < MENTIONS_IN_LESSON; i++) {
                mentions.add(term(prose.random.nextInt(MENTIONED_TERMS)));
            }
        }

        String text() {
            text.append("---\ntitle: \"")
                    .append(title(number))
                    .append("\"\nweight: ")
                    .append(number + 1);
            text.append("\ndescription: \"")
                    .append(capitalized(prose.one(NOUNS)))
                    .append(" by ");
            text.append(prose.one(NOUNS)).append(", with examples\"\n---\n\n");
            paragraph(4);
            int sections = prose.between(5, 6);
            for (int section = 0; section < sections; section++) {
                line("## " + prose.heading());
                paragraph(3);
                content(section);
                link();
                paragraph(2);
            }
            return text.toString();
        }

        private void content(int section) {
            switch (section) {
                case 0 -> items("- ");
                case 1 -> code();
                case 2 -> table();
                case 3 -> exchange();
                case 4 -> shell();
                default -> items("1. ");
            }
        }

        private static String title(int lesson) {
            Prose prose = new Prose(9_000_000L + lesson);
            return "Lesson " + (lesson + 1) + ": " + prose.heading();
        }

        private void line(String line) {
            text.append(line).append("\n\n");
        }

        private void paragraph(int sentences) {
            for (int i = 0; i < sentences; i++) {
                boolean mention = !mentions.isEmpty() && prose.random.nextInt(10) < 7;
                String about = mention ? "the " + mentions.remove(mentions.size() - 1) : prose.thing();
                text.append(prose.sentence(about)).append(i + 1 < sentences ? "\n" : "\n\n");
            }
        }

        private void link() {
            int target = Math.max(0, number - prose.between(1, FARTHEST_LINK));
            String href = "../" + path(target);
            line("See [" + title(target) + "](" + href + ") for " + prose.thing() + " that " + prose.one(VERBS) + " "
                    + prose.thing() + ".");
        }

        private void items(String bullet) {
            for (int i = prose.between(4, 5); i > 0; i--) {
                text.append(bullet).append(prose.sentence()).append('\n');
            }
            text.append('\n');
        }

        private void table() {
            text.append("| Term | Meaning | Level |\n| --- | :-- | --: |\n");
            for (int i = 0; i < 5; i++) {
                text.append("| ").append(term(prose.random.nextInt(MENTIONED_TERMS)));
                text.append(" | ")
                        .append(prose.clause())
                        .append(" | ")
                        .append(prose.between(1, 9))
                        .append(" |\n");
            }
            text.append('\n');
        }

        private void exchange() {
            line("### " + prose.heading());
            for (int i = 0; i < 3; i++) {
                line("**Mara:** " + prose.sentence());
                line("**Jonas:** " + prose.sentence());
            }
        }

        private void code() {
            line("### " + prose.heading());
            String noun = prose.one(NOUNS);
            String other = prose.one(NOUNS);
            if (prose.random.nextBoolean()) {
                line("""
                        ```java
                        /** Keeps each %1$s until the %2$s asks for it. */
                        final class %3$sStore {
                            private final java.util.Deque<String> %1$ss = new java.util.ArrayDeque<>();

                            void add(String %1$s) {
                                if (%1$s.isBlank()) {
                                    throw new IllegalArgumentException("no %1$s for the %2$s");
                                }
                                %1$ss.addLast(%1$s.strip()); // %4$s
                            }

                            int size() {
                                return %1$ss.size() + %5$d;
                            }
                        }
                        ```""".formatted(noun, other, capitalized(noun), prose.clause(), prose.between(0, 99)));
            } else {
                line("""
                        ```python
                        class %3$sStore:
                            \"""Keeps each %1$s until the %2$s asks for it.\"""

                            def __init__(self, limit=%5$d):
                                self.%1$ss = []
                                self.limit = limit

                            def add(self, %1$s):
                                if not %1$s.strip():
                                    raise ValueError("no %1$s for the %2$s")
                                self.%1$ss.append(%1$s)  # %4$s
                                return len(self.%1$ss) <= self.limit
                        ```""".formatted(noun, other, capitalized(noun), prose.clause(), prose.between(0, 99)));
            }
        }

        private void shell() {
            line("""
                    ```bash
                    # %1$s
                    for %2$s in "$HOME"/%3$s/*.txt; do
                      grep -c '%4$s' "$%2$s" >> counts.txt || echo "none in $%2$s" >&2
                    done
                    sort -n counts.txt | tail -n %5$d
                    ```""".formatted(
                    prose.clause(), prose.one(NOUNS), prose.one(NOUNS), prose.one(QUALITIES), prose.between(3, 20)));
        }
    }
}
