package org.colloquy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.colloquy.ConvertedCourse;
import org.colloquy.site.Url;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    private static final String SMALL = """
            -- course.yml --
            title: "Say \\"hi\\""
            speakers: {}
            -- 01-start/index.md --
            # Start
            -- 01-start/a.md --
            # Nodes
            One node.
            ## Two\\nodes
            node node, and “more”
            -- glossary.md --
            Node
            Server
            :   A machine.
            -- dialogues/talk.txt --
            Anna: Hello node.

            Ben: Hi.
            """.replace("speakers: {}\n", "");

    @Test
    void filesAreAsTheFormatSays(@TempDir Path folder) throws IOException {
        CourseFixture.write(folder, SMALL);
        Map<String, String> files = texts(index(folder));
        assertThat(files.keySet()).containsExactly("lists-0", "manifest", "places-0", "words-0");
        assertThat(files.get("manifest")).isEqualTo("""
                colloquySearch.add("manifest",{"kinds":[1,5,8],"places":[0],"words":["2"]});
                """.replace("\"2\"", "\"@anna\""));
        assertThat(files.get("words-0"))
                .contains("\"words\":\"@anna @ben a and hello hi machine more node nodes one")
                .contains("\"first\":0,\"counts\":[");
        assertThat(files.get("places-0"))
                .contains("[\"glossary.html\",\"Glossary\",\"\",[\"node\",\"Node\",\"A machine.\"]]")
                .contains("[\"start/a.html\",\"Nodes\",\"Start\",[\"\",\"Nodes\",\"One node.\"")
                .contains("\"node node, and “more”\"")
                .contains("\"Say \\\"hi\\\"\"");
    }

    @Test
    void listsTellPlacesAndWeights(@TempDir Path folder) throws IOException {
        CourseFixture.write(folder, SMALL);
        String lists = texts(index(folder)).get("lists-0");
        List<String> words = new SearchOracle(ConvertedCourse.of(folder)).vocabulary();
        String[] encoded = lists.substring(lists.indexOf('[') + 2, lists.lastIndexOf(']') - 1)
                .split("\",\"");
        assertThat(encoded).hasSize(words.size());
        // a name of the term at 0; once in the text at 3; twice in the text at 4; once in the turn at 6
        assertThat(encoded[words.indexOf("node")])
                .isEqualTo(numbers(Weight.TERM.code(), 3 * 6, 6 + Weight.TWICE.code(), 2 * 6));
        assertThat(encoded[words.indexOf("@ben")]).isEqualTo(numbers(7 * 6));
    }

    @Test
    void numbersTakeAsManyDigitsAsTheyNeed() {
        assertThat(numbers(0, 31, 32, 1024, Integer.MAX_VALUE)).isEqualTo("?^`?`_?`~~~~~^".replace("\\", ""));
    }

    private static String numbers(int... numbers) {
        char[] out = new char[numbers.length * Numbers.LONGEST];
        int length = 0;
        for (int number : numbers) {
            length = Numbers.write(number, out, length);
        }
        return new String(out, 0, length);
    }

    @Test
    void theOrderInWhichBatchesAreReadMakesNoDifference(@TempDir Path folder) throws IOException {
        course(folder, 200, 9_000);
        ConvertedCourse course = ConvertedCourse.of(folder);
        SearchIndex index = new SearchIndex(course.site(), course.articles());
        List<SearchIndex.Batch> batches = new ArrayList<>(index.batches());
        assertThat(batches).hasSizeGreaterThan(3);
        Collections.shuffle(batches, new Random(1));
        Map<Url, byte[]> shuffled = new TreeMap<>();
        batches.forEach(batch -> index.read(batch, shuffled::put));
        index.finish(shuffled::put);
        assertThat(texts(shuffled)).isEqualTo(texts(index(folder)));
    }

    @Test
    void filesOfPlacesFollowEachOtherWithoutGaps(@TempDir Path folder) throws IOException {
        course(folder, 200, 9_000);
        Map<String, String> files = texts(index(folder));
        int places = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("places-"))
                .mapToInt(file -> places(file.getValue()))
                .sum();
        assertThat(files.get("manifest")).contains("\"kinds\":[0," + places + "," + places + "]");
        assertThat(files.keySet().stream().filter(name -> name.startsWith("words-")))
                .hasSizeGreaterThan(1);
    }

    /** The text of each place begins with the same sign. */
    private static int places(String file) {
        return (file.length() - file.replace("¶", "").length()) / "¶".length();
    }

    /** What a first search loads: the manifest, and for each word its files and the files of ten results. */
    @Test
    void aFirstSearchOfAThousandLessonsLoadsLittle(@TempDir Path folder) throws IOException {
        course(folder, 1_000, 25_000);
        Map<Url, byte[]> index = index(folder);
        Map<String, Integer> sizes = new TreeMap<>();
        for (Map.Entry<Url, byte[]> file : index.entrySet()) {
            sizes.put(name(file.getKey()), gzipped(file.getValue()));
        }
        // two words, the beginnings of each in the largest file of the dictionary and four of lists, and ten results
        // apart
        int first = sizes.get("manifest")
                + largest(sizes, "words-", 2)
                + largest(sizes, "lists-", 8)
                + largest(sizes, "places-", 10);
        // a word misspelt needs the words with its first letter, at worst all
        int dictionary = largest(sizes, "words-", Integer.MAX_VALUE);
        assertThat(first).isLessThan(300_000);
        assertThat(first + dictionary).isLessThan(400_000);
    }

    @Test
    void noFileOfACourseTakesAnAddressOfTheIndex(@TempDir Path folder) throws IOException {
        CourseFixture.write(folder, SMALL + "-- search-index/manifest.js --\nmine\n");
        ConvertedCourse.build(folder, folder.resolve("site"));
        assertThat(folder.resolve("site/search-index/manifest.js")).content().startsWith("colloquySearch.add(");
        assertThat(folder.resolve("site/search-index-2/manifest.js")).hasContent("mine");
    }

    @Test
    void scriptsAreSmall() throws IOException {
        int size = 0;
        for (String name : List.of("find.js", "search.js")) {
            size += gzipped(Files.readAllBytes(Path.of("templates/assets/js", name)));
        }
        assertThat(size).isLessThanOrEqualTo(6 * 1024);
    }

    private static int largest(Map<String, Integer> sizes, String prefix, int count) {
        return sizes.entrySet().stream()
                .filter(file -> file.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    private static Map<Url, byte[]> index(Path folder) {
        ConvertedCourse course = ConvertedCourse.of(folder);
        SearchIndex index = new SearchIndex(course.site(), course.articles());
        Map<Url, byte[]> written = new TreeMap<>();
        index.batches().forEach(batch -> index.read(batch, written::put));
        index.finish(written::put);
        return written;
    }

    private static Map<String, String> texts(Map<Url, byte[]> index) {
        return index.entrySet().stream()
                .collect(Collectors.toMap(
                        file -> name(file.getKey()),
                        file -> new String(file.getValue(), StandardCharsets.UTF_8),
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static String name(Url url) {
        assertThat(url.path()).startsWith("search-index/").endsWith(".js");
        return url.path().substring("search-index/".length(), url.path().length() - ".js".length());
    }

    /** Lessons of four sections of a hundred words each, the rarer the word the longer, as in languages. */
    private static void course(Path folder, int lessons, int vocabulary) throws IOException {
        Random random = new Random(7);
        String[] words = new String[vocabulary];
        for (int i = 0; i < vocabulary; i++) {
            words[i] = random.ints(3 + i % 8, 'a', 'z' + 1)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }
        Files.writeString(folder.resolve("index.md"), "¶\n");
        for (int i = 0; i < lessons; i++) {
            StringBuilder text = new StringBuilder("# Title " + i + "\n\n¶\n\n");
            for (int section = 0; section < 4; section++) {
                text.append("## Section ").append(section).append("\n\n¶ ");
                for (int word = 0; word < 100; word++) {
                    double rank = Math.pow(vocabulary, random.nextDouble());
                    text.append(words[(int) rank % vocabulary]).append(word % 20 == 19 ? ".\n" : " ");
                }
            }
            Files.writeString(folder.resolve("lesson-" + i + ".md"), text);
        }
    }
}
