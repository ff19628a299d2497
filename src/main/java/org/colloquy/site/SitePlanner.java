package org.colloquy.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.colloquy.course.Asset;
import org.colloquy.course.Course;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Lesson;
import org.colloquy.course.NumberedName;
import org.colloquy.course.Slug;
import org.colloquy.course.Unit;
import org.colloquy.course.Words;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;

/** Decides which pages a course has, and at which addresses. */
public final class SitePlanner {
    /** A longer course gets no page that holds all of it: browsers cannot show it, and it would double the site. */
    static final int MOST_LESSONS_TO_PRINT = 500;

    private final Course course;
    private final Addresses addresses = new Addresses();
    private final FolderAddresses folders;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Page> bySource = new HashMap<>();
    private final Map<String, Url> files = new HashMap<>();
    private final Map<Url, SegmentPages> segments = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SitePlanner(Course course) {
        this.course = course;
        this.folders = new FolderAddresses(course.items());
    }

    /**
     * Plans the site of a course.
     *
     * @param words have the titles of the pages that no author wrote: {@code glossary}, {@code whole-course}, {@code not-found}
     * @param theme the addresses of style sheets and scripts, which no file of the course can have
     */
    public static Planning plan(Course course, Words words, Set<Url> theme) {
        SitePlanner planner = new SitePlanner(course);
        theme.stream().sorted().forEach(file -> planner.reserve(file.path(), "a file of the theme"));
        course.config().url().ifPresent(url -> planner.reserve("sitemap.xml", "the sitemap"));
        if (course.config().offline()) {
            planner.reserve("offline-worker.js", "the script for reading without a connection");
        }
        planner.planPages(words);
        course.assets().forEach(planner::planFile);
        Redirects redirects = Redirects.of(planner.pages, planner.addresses);
        planner.diagnostics.addAll(redirects.diagnostics());
        Site site = planner.site(redirects.targets(), Map.of(), Map.of());
        Requirements requirements = Requirements.of(site);
        planner.diagnostics.addAll(requirements.diagnostics());
        return new Planning(
                planner.site(redirects.targets(), requirements.requires(), requirements.leadsTo()),
                planner.diagnostics.stream().sorted().toList());
    }

    private Site site(Map<Url, Page> redirects, Map<Url, List<Page>> requires, Map<Url, List<Page>> leadsTo) {
        return new Site(course, pages, bySource, files, redirects, requires, leadsTo, segments);
    }

    /** The pages that every site has are planned first, so that no lesson can take their addresses. */
    private void planPages(Words words) {
        Page.HomePage home = new Page.HomePage(reserve("index.html", "the home page"), course);
        pages.add(home);
        course.home().ifPresent(text -> bySource.put(text.path(), home));
        List<Page> last = new ArrayList<>();
        course.glossary().path().ifPresent(path -> {
            String title = course.glossary().title();
            Page glossary = new Page.GlossaryPage(
                    reserve("glossary.html", "the glossary"),
                    course.glossary(),
                    title.isEmpty() ? words.get("glossary") : title);
            bySource.put(path, glossary);
            GlossaryFiles.of(course.glossary()).urls().forEach(url -> reserve(url.path(), "the glossary's cards"));
            last.add(glossary);
        });
        if (lessons(course.items()) <= MOST_LESSONS_TO_PRINT) {
            last.add(new Page.PrintPage(reserve("print.html", "the print page"), words.get("whole-course")));
        }
        last.add(new Page.NotFoundPage(reserve("404.html", "the page for wrong addresses"), words.get("not-found")));
        course.items().forEach(this::planItem);
        course.dialogues().forEach(this::planDialogue);
        pages.addAll(last);
    }

    private static int lessons(List<CourseItem> items) {
        return items.stream()
                .mapToInt(item -> item instanceof Unit unit ? lessons(unit.items()) : 1)
                .sum();
    }

    private Url reserve(String path, String owner) {
        return addresses.claim(owner, attempt -> path).url();
    }

    private void planItem(CourseItem item) {
        if (item instanceof Unit unit) {
            planUnit(unit);
            unit.items().forEach(this::planItem);
        } else if (item instanceof Lesson lesson) {
            planLesson(lesson);
        }
    }

    private void planUnit(Unit unit) {
        String folder = folders.of(unit.path());
        IntFunction<String> paths = attempt -> numbered(folder, attempt) + "/index.html";
        String source = unit.text().map(Lesson::path).orElse(unit.path());
        Addresses.Claim claim = addresses.claim("'" + source + "'", paths);
        if (unit.text().isPresent() || hasFolder(unit.items(), unit.path() + "/")) {
            report(claim, source, "rename one of them, or give one another 'slug:'");
        }
        Page page = new Page.UnitPage(claim.url(), unit);
        pages.add(page);
        unit.text().ifPresent(text -> bySource.put(text.path(), page));
    }

    /** Whether a unit stands for a folder; a part of a written list has its address from its title alone. */
    private static boolean hasFolder(List<CourseItem> items, String prefix) {
        return items.stream()
                .anyMatch(item -> item instanceof Lesson lesson
                        ? lesson.path().startsWith(prefix)
                        : item instanceof Unit unit && hasFolder(unit.items(), prefix));
    }

    private void planLesson(Lesson lesson) {
        String stem = CoursePath.stem(CoursePath.name(lesson.path()));
        String slug = FolderAddresses.slug(lesson).orElseGet(() -> NumberedName.slug(stem));
        String path = CoursePath.join(folders.of(CoursePath.folder(lesson.path())), slug);
        Url url = claim(
                lesson.path(),
                attempt -> numbered(path, attempt) + ".html",
                "rename one of them, or give one another 'slug:'");
        Page page = new Page.LessonPage(url, lesson);
        pages.add(page);
        bySource.put(lesson.path(), page);
    }

    private void planDialogue(Dialogue dialogue) {
        String slug = Slug.of(dialogue.id());
        String path = "dialogues/" + (slug.isEmpty() ? dialogue.id() : slug);
        Url url = claim(dialogue.path(), attempt -> numbered(path, attempt) + ".html", "rename one of them");
        Page.DialoguePage page = new Page.DialoguePage(url, dialogue);
        page.captions().ifPresent(captions -> reserve(captions.path(), "the captions of '" + dialogue.path() + "'"));
        pages.add(page);
        bySource.put(dialogue.path(), page);
        if (dialogue.split()) {
            planSegments(page);
        }
    }

    private void planSegments(Page.DialoguePage whole) {
        String folder = CoursePath.stem(whole.url().path());
        Dialogue dialogue = whole.dialogue();
        List<Page.SegmentPage> planned = new ArrayList<>();
        dialogue.segments().stream()
                .filter(segment -> segment.title().isPresent())
                .forEach(segment -> {
                    String slug = Slug.of(segment.id());
                    String path = CoursePath.join(folder, slug.isEmpty() ? "segment" : slug);
                    Addresses.Claim claim = addresses.claim(
                            "the segment '" + segment.id() + "'", attempt -> numbered(path, attempt) + ".html");
                    report(claim, dialogue.path(), "give the segment another 'id:'");
                    planned.add(new Page.SegmentPage(claim.url(), whole, segment));
                });
        pages.addAll(planned);
        segments.put(whole.url(), new SegmentPages(planned));
    }

    private void planFile(Asset asset) {
        String path = folders.ofFile(asset.path());
        String stem = CoursePath.join(CoursePath.folder(path), CoursePath.stem(CoursePath.name(path)));
        String ending = path.substring(stem.length());
        files.put(asset.path(), claim(asset.path(), attempt -> numbered(stem, attempt) + ending, "rename one of them"));
    }

    private static String numbered(String path, int attempt) {
        return attempt == 1 ? path : path + "-" + attempt;
    }

    private Url claim(String source, IntFunction<String> paths, String hint) {
        Addresses.Claim claim = addresses.claim("'" + source + "'", paths);
        report(claim, source, hint);
        return claim.url();
    }

    private void report(Addresses.Claim claim, String source, String hint) {
        claim.before().ifPresent(before -> {
            String clash = before.url().path().equals(claim.wanted())
                    ? ", which is the address of " + before.owner()
                    : ", which clashes with '" + before.url().path() + "' of " + before.owner();
            String message = "'" + source + "' would become '" + claim.wanted() + "'" + clash;
            diagnostics.add(Diagnostic.of(Rule.DUPLICATE_URL, course.inProject(source), message)
                    .withHint(hint));
        });
    }
}
