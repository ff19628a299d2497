import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The work of {@code bench/run}: builds courses with each tool in turn, round after round, so that a machine that is slow
 * for a while is slow for all of them, and prints medians. The first round is not counted.
 */
public final class Compare {
    private static final String USAGE = """
            usage: bench/run [-n LESSONS]... [-r ROUNDS] [--terms TERMS] [--java-home JDK] [--keep FOLDER]
              -n           how many lessons the course has; may be given again (20 and 1000 when left out)
              -r           how many rounds are counted (5)
              --terms      how many terms the glossary has (200)
              --java-home  the JDK to run Colloquy with (JAVA_HOME, or the java on the path)
              --keep       a folder for the courses and sites, kept for the next time""";
    private static final Path TIME = Path.of("/usr/bin/time");

    private final Path home;
    private final List<Integer> sizes = new ArrayList<>();
    private int rounds = 5;
    private int terms = 200;
    private Optional<String> javaHome = Optional.empty();
    private Optional<Path> keep = Optional.empty();

    /** One tool's way to build one course, over what the tool before has left of the site. */
    private record Tool(String name, List<String> command, Path site, Start start) {}

    /** What is done before each run. */
    private enum Start {
        NOTHING,
        /** The site and the caches of the last run are deleted. */
        FROM_SCRATCH,
        /** A lesson gets one sentence more; after the run it is as it was. */
        EDIT
    }

    /** What one run took; CPU and memory are NaN where they cannot be measured. */
    private record Cost(double wallSeconds, double cpuSeconds, double peakMegabytes) {}

    private record Size(long files, double megabytes) {}

    private Compare(Path home) {
        this.home = home;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Compare compare = new Compare(Path.of(args[0]));
        try {
            compare.read(Arrays.asList(args).subList(1, args.length));
        } catch (IllegalArgumentException e) {
            System.err.println("bench/run: " + e.getMessage() + "\n" + USAGE);
            System.exit(2);
        }
        compare.run();
    }

    private void read(List<String> options) {
        for (int i = 0; i < options.size(); i += 2) {
            String option = options.get(i);
            if (option.equals("-h") || option.equals("--help")) {
                System.out.println(USAGE);
                System.exit(0);
            }
            if (i + 1 == options.size()) {
                throw new IllegalArgumentException(option + " needs a value");
            }
            String value = options.get(i + 1);
            switch (option) {
                case "-n" -> sizes.add(number(option, value));
                case "-r" -> rounds = number(option, value);
                case "--terms" -> terms = number(option, value);
                case "--java-home" -> javaHome = Optional.of(value);
                case "--keep" -> keep = Optional.of(Path.of(value).toAbsolutePath());
                default -> throw new IllegalArgumentException("there is no option '" + option + "'");
            }
        }
        if (sizes.isEmpty()) {
            sizes.addAll(List.of(20, 1000));
        }
    }

    private static int number(String option, String value) {
        if (!value.matches("[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException(option + " needs a number, not '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    private void run() throws IOException, InterruptedException {
        Path folder = keep.isPresent() ? Files.createDirectories(keep.get()) : Files.createTempDirectory("bench");
        try {
            boolean hugo = succeeds("hugo", "version");
            boolean memory = succeeds(TIME.toString(), "-f", "%M", "true");
            describe(hugo, memory);
            System.out.println("| lessons | tool | wall s: min / median / max | CPU s | peak MB | files | MB"
                    + " | wall to Hugo's: median (min to max) | peak to Hugo's |");
            System.out.println("|--:|---|---|--:|--:|--:|--:|---|--:|");
            for (int lessons : sizes) {
                compare(lessons, folder, hugo, memory);
            }
        } finally {
            if (keep.isEmpty()) {
                delete(folder);
            }
        }
    }

    private void describe(boolean hugo, boolean memory) throws IOException, InterruptedException {
        System.out.printf(
                "%s %s, %d processors; Colloquy on Java %s; %s; %d terms; %d rounds%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                javaVersion(),
                hugo ? output("hugo", "version").replaceFirst("(?s)^hugo v([\\d.]+).*", "Hugo $1") : "no Hugo",
                terms,
                rounds);
        if (!hugo) {
            System.out.println(
                    "Hugo is not installed (Debian: apt-get install hugo), so there is nothing to compare with.");
        }
        if (!memory) {
            System.out.println(
                    "CPU and memory are not measured: " + TIME + " is not GNU time (Debian: apt-get install time).");
        }
        System.out.println();
    }

    private String javaVersion() throws IOException, InterruptedException {
        String java = javaHome.map(jdk -> jdk + "/bin/java").orElseGet(() -> {
            String environment = System.getenv("JAVA_HOME");
            return environment == null || environment.isEmpty() ? "java" : environment + "/bin/java";
        });
        return output(java, "-version").replaceFirst("(?s)[^\"]*\"([^\"]*)\".*", "$1");
    }

    private void compare(int lessons, Path folder, boolean hugo, boolean memory)
            throws IOException, InterruptedException {
        Path course = folder.resolve(lessons + "-lessons-" + terms + "-terms");
        if (!Files.exists(course.resolve("course/glossary.md"))) {
            String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
            String maker = home.resolve("MakeCourse.java").toString();
            output(java, maker, String.valueOf(lessons), course.toString(), String.valueOf(terms));
        }
        List<Tool> tools = tools(course, hugo);
        Map<Tool, List<Cost>> costs = new LinkedHashMap<>();
        tools.forEach(tool -> costs.put(tool, new ArrayList<>()));
        for (int round = 0; round <= rounds; round++) {
            for (Tool tool : tools) {
                Cost cost = measure(tool, course, memory);
                if (round > 0) {
                    costs.get(tool).add(cost);
                }
            }
        }
        List<Cost> reference = hugo ? costs.get(tools.get(tools.size() - 1)) : List.of();
        for (Tool tool : tools) {
            System.out.println(row(lessons, tool, costs.get(tool), reference));
        }
    }

    private List<Tool> tools(Path course, boolean hugo) {
        Path site = course.resolve("site");
        String launcher = home.resolveSibling("colloquy").toString();
        List<String> build = List.of(launcher, "build", course.toString(), "-q");
        List<Tool> tools = new ArrayList<>();
        tools.add(new Tool("Colloquy", build, site, Start.FROM_SCRATCH));
        tools.add(new Tool("Colloquy, nothing changed", build, site, Start.NOTHING));
        tools.add(new Tool("Colloquy, one lesson changed", build, site, Start.EDIT));
        if (hugo) {
            Path hugoSite = course.resolve("hugo-site");
            List<String> command = List.of(
                    "hugo",
                    "--quiet",
                    "--noBuildLock",
                    "--source",
                    home.resolve("hugo").toString(),
                    "--contentDir",
                    course.resolve("content").toString(),
                    "--destination",
                    hugoSite.toString(),
                    "--cacheDir",
                    course.resolve("cache/hugo").toString());
            tools.add(new Tool("Hugo", command, hugoSite, Start.FROM_SCRATCH));
        }
        return tools;
    }

    private Cost measure(Tool tool, Path course, boolean memory) throws IOException, InterruptedException {
        if (tool.start() == Start.FROM_SCRATCH) {
            delete(tool.site());
            delete(cache(course));
            Files.createDirectories(cache(course));
        }
        if (tool.start() != Start.EDIT) {
            return time(tool, course, memory);
        }
        Path lesson = lesson(course);
        String text = Files.readString(lesson);
        Files.writeString(lesson, text + "\nOne more sentence.\n");
        try {
            return time(tool, course, memory);
        } finally {
            Files.writeString(lesson, text);
        }
    }

    private static Path cache(Path course) {
        return course.resolve("cache");
    }

    /** One in the middle. */
    private static Path lesson(Path course) throws IOException {
        try (Stream<Path> files = Files.walk(course.resolve("course"))) {
            List<Path> lessons = files.filter(file -> file.toString().endsWith(".md")
                            && !file.endsWith("glossary.md")
                            && !file.endsWith("index.md"))
                    .sorted()
                    .toList();
            return lessons.get(lessons.size() / 2);
        }
    }

    private Cost time(Tool tool, Path course, boolean memory) throws IOException, InterruptedException {
        Path times = course.resolve("time.txt");
        Path log = course.resolve("log.txt");
        List<String> command = new ArrayList<>();
        if (memory) {
            command.addAll(List.of(TIME.toString(), "-q", "-f", "%U %S %M", "-o", times.toString()));
        }
        command.addAll(tool.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("XDG_CACHE_HOME", cache(course).toString());
        javaHome.ifPresent(jdk -> builder.environment().put("JAVA_HOME", jdk));
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IOException(tool.name() + " ended with " + code + ":\n" + Files.readString(log));
        }
        if (!memory) {
            return new Cost(wall, Double.NaN, Double.NaN);
        }
        String[] measured = Files.readString(times).trim().split(" ");
        return new Cost(
                wall,
                Double.parseDouble(measured[0]) + Double.parseDouble(measured[1]),
                Double.parseDouble(measured[2]) / 1024);
    }

    private static String row(int lessons, Tool tool, List<Cost> costs, List<Cost> reference) throws IOException {
        double[] wall = sorted(costs, Cost::wallSeconds);
        Size size = size(tool.site());
        String wallRatio = "";
        String peakRatio = "";
        if (!reference.isEmpty() && costs != reference) {
            double[] ratios = new double[costs.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = costs.get(i).wallSeconds() / reference.get(i).wallSeconds();
            }
            Arrays.sort(ratios);
            wallRatio = format("%.2f (%.2f to %.2f)", median(ratios), ratios[0], ratios[ratios.length - 1]);
            peakRatio = measured(
                    "%.2f",
                    median(sorted(costs, Cost::peakMegabytes)) / median(sorted(reference, Cost::peakMegabytes)));
        }
        return format(
                "| %d | %s | %.2f / %.2f / %.2f | %s | %s | %d | %.1f | %s | %s |",
                lessons,
                tool.name(),
                wall[0],
                median(wall),
                wall[wall.length - 1],
                measured("%.2f", median(sorted(costs, Cost::cpuSeconds))),
                measured("%.0f", median(sorted(costs, Cost::peakMegabytes))),
                size.files(),
                size.megabytes(),
                wallRatio,
                peakRatio);
    }

    private static String measured(String format, double value) {
        return Double.isNaN(value) ? "not measured" : format(format, value);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static double[] sorted(List<Cost> costs, ToDoubleFunction<Cost> value) {
        return costs.stream().mapToDouble(value).sorted().toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static Size size(Path site) throws IOException {
        long files = 0;
        long bytes = 0;
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files++;
                bytes += Files.size(file);
            }
        }
        return new Size(files, bytes / 1e6);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ":\n" + output);
        }
        return output.strip();
    }
}
