package org.colloquy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.check.AddressCheck;
import org.colloquy.check.SiteChecker;
import org.colloquy.course.CourseConfig;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Findings;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Severity;
import org.colloquy.kept.KeptArticles;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.publish.Publisher;
import org.colloquy.read.CourseReader;
import org.colloquy.read.Reading;
import org.colloquy.read.Sources;
import org.colloquy.read.WordsReader;
import org.colloquy.render.Templates;
import org.colloquy.search.SearchIndex;
import org.colloquy.site.AddressBook;
import org.colloquy.site.Page;
import org.colloquy.site.Planning;
import org.colloquy.site.Site;
import org.colloquy.site.SitePlanner;
import org.colloquy.site.Url;

/** The whole pipeline: read, plan, convert, check, render, publish. One builder builds once. */
public final class SiteBuilder {
    private final BuildRequest request;
    private final Progress progress;
    private final List<Diagnostic> problems = new ArrayList<>();

    public SiteBuilder(BuildRequest request) {
        this(request, Progress.NONE);
    }

    /** A builder that tells how far it is. */
    public SiteBuilder(BuildRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Builds the site, or leaves the old one as it is when the course has errors. When the last build has done the same
     * already, this says again how that one went.
     *
     * @throws IOException when the disk fails
     * @throws org.colloquy.publish.PublishException when the output folder must not or cannot be written
     */
    public BuildReport build() throws IOException {
        Sources sources = sources();
        LastBuild last = LastBuild.of(request, sources);
        Optional<BuildReport> known = last.report();
        if (known.isPresent()) {
            return known.get();
        }
        Planned planned = plan(sources);
        try (KeptArticles kept = last.articles(planned.site())) {
            Converted converted = convert(planned, kept::article);
            FutureTask<Boolean> untouched = new FutureTask<>(() -> areUntouched(sources));
            BuildReport report = publish(converted, kept, untouched);
            // looks now where nothing was published
            untouched.run();
            if (Workers.result(untouched)) {
                last.replace(report, kept);
            }
            return report;
        }
    }

    /** Whether files are as they were when they were found. Those that cannot be found again are not. */
    private boolean areUntouched(Sources found) {
        try {
            return found.areSame(sources());
        } catch (IOException e) {
            return false;
        }
    }

    private BuildReport publish(Converted converted, KeptArticles kept, Runnable afterReading) throws IOException {
        Site site = converted.site();
        Findings findings = findings(site);
        boolean failed = findings.hasErrors() || (request.strict() && findings.count(Severity.WARNING) > 0);
        boolean write = converted.plan().renderable() && (request.force() || !failed);
        Optional<BuildReport.Output> output = write
                ? Optional.of(new Publication(request, converted, kept, afterReading, progress)
                        .publish(toRemember(converted, findings)))
                : Optional.empty();
        long lessons =
                site.pages().stream().filter(Page.LessonPage.class::isInstance).count();
        return new BuildReport(findings, site.pages().size(), (int) lessons, output);
    }

    /**
     * The addresses to find again in the next build. Nothing is learnt from a site with pages or blocks that others will not
     * see, or with errors. Where the author has turned the rule off, what is lost is forgotten.
     */
    private Optional<AddressBook> toRemember(Converted converted, Findings findings) {
        if (request.drafts() || request.instructor() || findings.hasErrors()) {
            return Optional.empty();
        }
        boolean off = converted.site().course().config().severity(Rule.LOST_ID) == Severity.OFF;
        return Optional.of(
                off ? converted.addresses().now() : converted.addresses().remembered());
    }

    /**
     * Does everything but render and write.
     *
     * @throws IOException when the disk fails
     */
    public Findings check() throws IOException {
        return findings(
                convert(plan(sources()), (page, conversion) -> conversion.get()).site());
    }

    private Sources sources() throws IOException {
        return Sources.find(request.project(), Optional.of(request.output()));
    }

    /** Reads and plans, and does not look at what texts say. */
    Planned plan(Sources sources) throws IOException {
        progress.begin(Progress.Phase.READING, 0);
        Reading reading = CourseReader.read(sources, request.drafts());
        problems.addAll(reading.diagnostics());
        CourseConfig config = reading.course().config();
        WordsReader.Reading words = WordsReader.read(request.project(), config.language());
        problems.addAll(words.diagnostics());
        Templates templates = Templates.read(request.project().resolve("templates"));
        List<Diagnostic> unreadable = templates.check(words.words());
        problems.addAll(unreadable);
        problems.addAll(templates.check(config));
        Planning planning = SitePlanner.plan(reading.course(), words.words(), reserved(templates));
        problems.addAll(planning.diagnostics());
        return new Planned(planning.site(), reading.root(), words.words(), templates, unreadable.isEmpty());
    }

    private Converted convert(Planned planned, BiFunction<Page, Supplier<Article>, Article> from) {
        Site site = planned.site();
        ConvertedSite articles = new SiteConversion(site, planned.words(), request, progress).convert(from);
        articles.byUrl().values().forEach(article -> problems.addAll(article.diagnostics()));
        problems.addAll(articles.glossary().diagnostics());
        problems.addAll(SiteChecker.check(site, articles));
        if (hasUnreadableSidecar(site)) {
            // the segments that it names are not missing, only hidden
            problems.removeIf(problem -> problem.rule() == Rule.MISSING_TURN);
        }
        AddressCheck addresses = AddressCheck.of(site, articles, Publisher.addresses(request.output()));
        if (!findings(site).hasErrors()) {
            // what an error hides is not lost
            problems.addAll(addresses.problems());
        }
        return new Converted(planned, articles, addresses);
    }

    private boolean hasUnreadableSidecar(Site site) {
        Set<String> unreadable = problems.stream()
                .filter(problem -> problem.rule() == Rule.BAD_YAML)
                .map(problem -> problem.where().file())
                .collect(Collectors.toSet());
        return site.course().dialogues().stream()
                .flatMap(dialogue -> dialogue.sidecar().stream())
                .anyMatch(sidecar -> unreadable.contains(sidecar.file()));
    }

    /** The addresses that no file of the course can have. */
    private static Set<Url> reserved(Templates templates) {
        return Stream.concat(templates.themeFiles().stream(), Stream.of(SearchIndex.FOLDER))
                .collect(Collectors.toSet());
    }

    private Findings findings(Site site) {
        return Findings.of(problems, site.course().config()::severity);
    }
}
