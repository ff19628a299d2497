package org.colloquy.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.course.NumberedName;
import org.colloquy.diagnostic.Suggestion;

/** Finds what the author of a broken link may have meant. Its lists are made when the first link breaks. */
final class NearbyNames {
    private final SourceIndex index;
    private final String top;
    private final Map<String, List<String>> byFolder = new HashMap<>();
    private final Map<String, List<String>> byPlainName = new HashMap<>();

    /** @param top what messages call the folder of the course */
    NearbyNames(SourceIndex index, String top) {
        this.index = index;
        this.top = top;
    }

    /**
     * The best way to say where to go instead of a path.
     *
     * @param folder of the file with the link, from which the hint's paths are relative
     */
    Optional<String> hint(String folder, String path) {
        List<String> neighbours = namesIn(CoursePath.folder(path));
        String name = CoursePath.name(path);
        return otherCase(name, neighbours)
                .or(() -> Suggestion.didYouMean(name, neighbours.stream()))
                .or(() -> Suggestion.didYouMean(CoursePath.stem(name) + ".md", neighbours.stream()))
                .or(() -> otherNumberOrEnding(name, neighbours))
                .or(() -> elsewhere(folder, path));
    }

    private static Optional<String> otherCase(String name, List<String> neighbours) {
        return neighbours.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(found -> "write '" + found + "': upper and lower case count");
    }

    /** Files are renumbered when lessons move, and links are written without their ending. */
    private static Optional<String> otherNumberOrEnding(String name, List<String> neighbours) {
        String plain = plain(name);
        return neighbours.stream()
                .filter(each -> plain(each).equals(plain))
                .findFirst()
                .map(found -> "did you mean '" + found + "'?");
    }

    private Optional<String> elsewhere(String folder, String path) {
        List<String> found = allNamed(plain(CoursePath.name(path)));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String first = found.get(0);
        String where = CoursePath.folder(first).isEmpty() ? top : CoursePath.folder(first);
        return Optional.of("there is one in " + where + ": write '" + CoursePath.relative(folder, first) + "'");
    }

    private List<String> namesIn(String folder) {
        collect();
        return byFolder.getOrDefault(folder, List.of());
    }

    private List<String> allNamed(String plainName) {
        collect();
        return byPlainName.getOrDefault(plainName, List.of());
    }

    private synchronized void collect() {
        if (!byFolder.isEmpty()) {
            return;
        }
        Stream.of(index.pagePaths(), index.assetPaths(), index.folders())
                .flatMap(paths -> paths.stream().filter(path -> !path.isEmpty()))
                .sorted()
                .forEach(path -> {
                    String name = CoursePath.name(path);
                    byFolder.computeIfAbsent(CoursePath.folder(path), any -> new ArrayList<>())
                            .add(name);
                    byPlainName
                            .computeIfAbsent(plain(name), any -> new ArrayList<>())
                            .add(path);
                });
    }

    /** The name without number, case and the ending of a lesson. */
    private static String plain(String name) {
        String lower = NumberedName.withoutNumber(name).toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".html") ? CoursePath.stem(lower) : lower;
    }
}
