package org.colloquy.site;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.site.LinkTarget.Broken;
import org.colloquy.site.LinkTarget.ToPage;

/** Finds lessons that are named in front matter or a sidecar, where a path may also begin at the course. */
public final class LessonNames {
    private final Links links;

    public LessonNames(Links links) {
        this.links = links;
    }

    /** The page, or else what is wrong with the name. */
    public record Found(Optional<Page> page, Optional<Broken> problem) {}

    /**
     * Finds a lesson or unit.
     *
     * @param fromPath the file in which it is named, relative to the course
     * @param written  its path, relative to that file or to the course, with or without {@code .md}
     */
    public Found find(String fromPath, String written) {
        LinkTarget asLink = links.resolve(fromPath, written);
        Optional<Page> page = Stream.of(written, "/" + written, written + ".md", "/" + written + ".md")
                .map(path -> links.resolve(fromPath, path))
                .flatMap(target -> lesson(target).stream())
                .findFirst();
        if (page.isPresent()) {
            return new Found(page, Optional.empty());
        }
        Broken problem = asLink instanceof Broken broken ? nearest(fromPath, written, broken) : noLesson(written);
        return new Found(Optional.empty(), Optional.of(problem));
    }

    /** Of the two ways to read a path, the one for which there is a hint. */
    private Broken nearest(String fromPath, String written, Broken fromFile) {
        boolean fromCourse = fromFile.hint().isEmpty() || fromFile.message().startsWith("no folder ");
        return fromCourse && links.resolve(fromPath, "/" + written) instanceof Broken broken ? broken : fromFile;
    }

    private static Broken noLesson(String written) {
        return new Broken("'" + written + "' is no lesson", Optional.of("write the path of its Markdown file"));
    }

    private static Optional<Page> lesson(LinkTarget target) {
        return target instanceof ToPage found
                        && (found.page() instanceof Page.LessonPage || found.page() instanceof Page.UnitPage)
                ? Optional.of(found.page())
                : Optional.empty();
    }
}
