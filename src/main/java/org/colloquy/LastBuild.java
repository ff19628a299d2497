package org.colloquy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.kept.KeptArticles;
import org.colloquy.publish.Fingerprint;
import org.colloquy.publish.Publisher;
import org.colloquy.read.Sources;
import org.colloquy.site.Site;

/**
 * What the last build of a project was made from, and how it went. It is kept in the user's cache and says what will
 * always be true, that from these inputs comes this report and this site: it can be of no use, but never out of date.
 */
final class LastBuild {
    /** So many builds are kept at most; where two share a place, the later one stays. */
    private static final int PLACE_DIGITS = 3;

    private final Path destination;
    private final Optional<InputDigest> inputs;
    private final ReportFile file;
    private final Path articles;

    private LastBuild(Path destination, Optional<InputDigest> inputs, Path folder, String name) {
        this.destination = destination;
        this.inputs = inputs;
        this.file = new ReportFile(folder.resolve(name + ".bin"));
        this.articles = folder.resolve(name + ".articles");
    }

    /** @param sources what the build to come will read */
    static LastBuild of(BuildRequest request, Sources sources) {
        String place =
                sources.project() + "\n" + request.output().toAbsolutePath().normalize();
        String name =
                Fingerprint.of(place.getBytes(StandardCharsets.UTF_8)).digits().substring(0, PLACE_DIGITS);
        return new LastBuild(
                request.output(),
                InputDigest.of(request, sources),
                request.cache().resolve("builds"),
                name);
    }

    /** How a build of the same inputs went; nothing when there was none, or when its site does not stand any more. */
    Optional<BuildReport> report() {
        return inputs.map(InputDigest::ofAll)
                .map(this::withMemory)
                .flatMap(file::read)
                .filter(this::stands)
                .map(LastBuild::again);
    }

    /**
     * A report also tells of addresses that were lost, and so depends on those that the output folder remembers: on what
     * it remembers after the build, for a build that finds this says the same again.
     */
    private String withMemory(String digest) {
        String all = digest + Publisher.addressesFingerprint(destination);
        return Fingerprint.of(all.getBytes(StandardCharsets.UTF_8)).digits();
    }

    private boolean stands(BuildReport report) {
        return report.output().isEmpty()
                || Publisher.standing(destination).equals(report.output().map(BuildReport.Output::site));
    }

    private static BuildReport again(BuildReport report) {
        return new BuildReport(
                report.findings(),
                report.pages(),
                report.lessons(),
                report.output()
                        .map(done -> new BuildReport.Output(0, done.written() + done.unchanged(), 0, done.site())));
    }

    /** The articles of the last build, as far as they hold for the site of this one. */
    KeptArticles articles(Site site) {
        return KeptArticles.open(articles, inputs.map(known -> known.ofContext(site)), site);
    }

    /** Keeps how a build of these inputs went, and its articles. A cache that cannot be written is no reason to fail. */
    void replace(BuildReport report, KeptArticles kept) {
        try {
            kept.replace();
            if (inputs.isPresent()) {
                file.write(withMemory(inputs.get().ofAll()), report);
            }
        } catch (IOException e) {
            // the next build does its work again
            return;
        }
    }
}
