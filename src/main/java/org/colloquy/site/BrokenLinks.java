package org.colloquy.site;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.course.LeftOut;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.site.LinkTarget.Broken;

/** Says what a link that leads nowhere was looking for, and what the author may have meant. */
final class BrokenLinks {
    private static final Set<String> LESSON_ENDINGS = Set.of(".md", ".markdown", ".html", "");

    private final Map<String, LeftOut> leftOut = new HashMap<>();
    private final SourceIndex index;
    private final NearbyNames names;
    private final String top;

    BrokenLinks(Site site, SourceIndex index) {
        site.course().leftOut().forEach((path, why) -> leftOut.put(CoursePath.key(path), why));
        this.index = index;
        this.top =
                site.course().root().isEmpty() ? "the project" : site.course().root();
        this.names = new NearbyNames(index, top);
    }

    static Broken onOneComputer(String href) {
        return new Broken(
                "'" + href + "' is a place on one computer only",
                Optional.of("copy the file into the course and link to it there"));
    }

    static Broken backslashes(String href) {
        return new Broken(
                "'" + href + "' has backslashes, which are no part of an address",
                Optional.of("write '" + href.replace('\\', '/') + "'"));
    }

    static Broken outside(Href link) {
        return new Broken(
                "'" + link.path() + "' leads out of the course",
                Optional.of("move the file into the course, or link to its address on the web"));
    }

    /** Why nothing was found at a path; the folder is that of the file with the link. */
    Broken explain(String folder, String path, Href link) {
        return leftOut(path).or(() -> hidden(path, link)).orElseGet(() -> missing(folder, path, link));
    }

    private Optional<Broken> leftOut(String path) {
        LeftOut why = leftOut.get(path);
        if (why == null) {
            return Optional.empty();
        }
        String file = "'" + CoursePath.name(path) + "'";
        return Optional.of(
                why == LeftOut.DRAFT
                        ? new Broken(
                                file + " is a draft, so it has no page",
                                Optional.of("take 'draft: true' out of it, or build with --drafts"))
                        : new Broken(
                                file + " is not in the list of lessons, so it has no page",
                                Optional.of("add it to SUMMARY.md, or under 'units:' in course.yml")));
    }

    private static Optional<Broken> hidden(String path, Href link) {
        return Arrays.stream(path.split("/", -1))
                .filter(part -> part.startsWith(".") || part.startsWith("_"))
                .findFirst()
                .map(part -> new Broken(
                        "'" + link.path() + "' is not published, because '" + part + "' begins with '" + part.charAt(0)
                                + "'",
                        Optional.of("rename it")));
    }

    private Broken missing(String folder, String path, Href link) {
        String wantedFolder = CoursePath.folder(path);
        if (!index.hasFolder(wantedFolder)) {
            return missingFolder(folder, path, wantedFolder);
        }
        if (index.hasFolder(path)) {
            return new Broken(
                    "the folder '" + path + "' is no unit, so it has no page", Optional.of("link to a file in it"));
        }
        String name = CoursePath.name(path);
        String noun = link.path().endsWith("/") ? "folder" : noun(name);
        return new Broken("no " + noun + " '" + name + "' " + in(wantedFolder), names.hint(folder, path));
    }

    private Broken missingFolder(String folder, String path, String wantedFolder) {
        String first = wantedFolder;
        while (!index.hasFolder(CoursePath.folder(first))) {
            first = CoursePath.folder(first);
        }
        String parent = CoursePath.folder(first);
        Stream<String> neighbours = index.folders().stream()
                .filter(each -> !each.isEmpty() && CoursePath.folder(each).equals(parent))
                .map(CoursePath::name);
        return new Broken(
                "no folder '" + CoursePath.name(first) + "' " + in(parent),
                Suggestion.didYouMean(CoursePath.name(first), neighbours).or(() -> names.hint(folder, path)));
    }

    private static String noun(String name) {
        String ending = name.substring(CoursePath.stem(name).length()).toLowerCase(Locale.ROOT);
        return LESSON_ENDINGS.contains(ending) ? "lesson" : "file";
    }

    private String in(String folder) {
        return "in " + (folder.isEmpty() ? top : folder);
    }
}
