package org.colloquy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.colloquy.course.Words;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.read.CourseReader;
import org.colloquy.read.Reading;
import org.colloquy.read.Sources;
import org.colloquy.read.WordsReader;
import org.colloquy.site.Site;
import org.colloquy.site.SitePlanner;

/** A course as the stages after the conversion get it. */
public record ConvertedCourse(Site site, ConvertedSite articles) {
    private static final Path CACHE = Path.of("target/test-cache").toAbsolutePath();

    /** Reads, plans and converts a project, whatever problems it has. */
    public static ConvertedCourse of(Path project) {
        try {
            Reading reading = CourseReader.read(Sources.find(project, Optional.empty()), false);
            Words words = WordsReader.read(project, reading.course().config().language())
                    .words();
            Site site = SitePlanner.plan(reading.course(), words, Set.of()).site();
            BuildRequest request = new BuildRequest(project, Optional.empty(), CACHE, false, true, false, true);
            return new ConvertedCourse(
                    site,
                    new SiteConversion(site, words, request, Progress.NONE)
                            .convert((page, conversion) -> conversion.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds the site of a project into a folder, whatever problems it has. */
    public static void build(Path project, Path destination) {
        try {
            new SiteBuilder(new BuildRequest(project, Optional.of(destination), CACHE, false, true, false, true))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
