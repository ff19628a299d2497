package org.colloquy.render.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.colloquy.course.CourseConfig;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Lesson;
import org.colloquy.course.Media;
import org.colloquy.course.Speaker;
import org.colloquy.course.Term;
import org.colloquy.course.Turn;
import org.colloquy.course.Unit;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedGlossary;
import org.colloquy.site.Navigation;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/**
 * What each page is, in the words of schema.org, as JSON-LD for a {@code <script>} element. Addresses are full ones when
 * course.yml has {@code url}; otherwise they are relative to the page, as JSON-LD 1.1 (section 7.1) reads them, and nothing has
 * an {@code @id}. Safe to share between threads.
 */
public final class StructuredData {
    /**
     * How many characters the parts of one page may take: messages of a conversation, terms, lessons. They repeat what the
     * page says, so that those of a long conversation end where a summary would, and the page stays what readers load.
     */
    static final int MOST_FOR_PARTS = 8_000;

    private final Site site;
    private final Navigation navigation;

    public StructuredData(Site site) {
        this.site = site;
        this.navigation = new Navigation(site);
    }

    /**
     * The course with its units and lessons.
     *
     * @param minutes how long each lesson takes
     */
    public String home(Page.HomePage page, String description, ToIntFunction<Lesson> minutes) {
        CourseConfig config = config();
        JsonObject course = thing("Course", page, description)
                .put("timeRequired", duration(minutes(page.course().items(), minutes)))
                .putTexts("author", config.authors());
        config.license().ifPresent(license -> license(course, license));
        course.put("syllabusSections", parts(page.course().items(), page, minutes, true));
        course.put("hasPart", parts(page.course().items(), page, minutes, false));
        return graph(course, page);
    }

    private static void license(JsonObject course, String license) {
        if (license.startsWith("https://") || license.startsWith("http://")) {
            course.put("license", license);
        } else {
            course.put("license", object("CreativeWork").put("name", license));
        }
    }

    /** A unit with its lessons. */
    public String unit(Page.UnitPage page, String description, ToIntFunction<Lesson> minutes) {
        List<CourseItem> items = page.unit().items();
        JsonObject unit = thing("Syllabus", page, description)
                .put("timeRequired", duration(minutes(items, minutes)))
                .put("isPartOf", above(page))
                .put("hasPart", parts(items, page, minutes, false));
        return graph(unit, page);
    }

    /** A lesson with what it teaches. */
    public String lesson(Page.LessonPage page, Article article, String description, int minutes) {
        JsonObject lesson = thing("LearningResource", page, description)
                .put("timeRequired", duration(minutes))
                .putTexts(
                        "teaches",
                        article.objectives().stream().map(PlainText::of).toList())
                .putTexts("keywords", page.lesson().meta().tags())
                .put("isPartOf", above(page));
        return graph(lesson, page);
    }

    /**
     * A conversation, or a segment of one, with its speakers and the first messages that stand on the page, as many as fit
     * into {@link #MOST_FOR_PARTS}; then the segments that have their own pages.
     */
    public String dialogue(Page.Conversation page, String description) {
        Dialogue dialogue = page.subject();
        List<JsonObject> speakers =
                dialogue.speakers().stream().map(StructuredData::person).toList();
        List<JsonObject> parts =
                new ArrayList<>(fitting(page.shown().turns().stream(), turn -> message(turn, dialogue, page)));
        if (page instanceof Page.DialoguePage whole) {
            parts.addAll(fitting(site.segments(whole).stream(), segment -> segment(segment, page)));
        }
        JsonObject conversation = thing("Conversation", page, description)
                .put("isPartOf", above(page))
                .put("contributor", speakers)
                .put("hasPart", parts);
        dialogue.media().ifPresent(media -> conversation.put("associatedMedia", recording(media, page)));
        return graph(conversation, page);
    }

    private JsonObject segment(Page.SegmentPage segment, Page from) {
        return object("Conversation").put("url", address(segment.url(), from)).put("name", segment.title());
    }

    private JsonObject recording(Media media, Page page) {
        JsonObject json = object(media.kind() == Media.Kind.AUDIO ? "AudioObject" : "VideoObject");
        return json.put(
                "contentUrl",
                media instanceof Media.OnWeb web
                        ? web.address()
                        : address(site.file(((Media.InCourse) media).path()), page));
    }

    private static JsonObject person(Speaker speaker) {
        return object("Person").put("name", speaker.name());
    }

    private JsonObject message(Turn turn, Dialogue dialogue, Page page) {
        return object("Message")
                .put("url", place(page, turn.id()))
                .put("sender", person(dialogue.speaker(turn.speaker())))
                .put("text", turn.text());
    }

    /** The glossary with its first terms, as many as fit into {@link #MOST_FOR_PARTS}. */
    public String glossary(Page.GlossaryPage page, ConvertedGlossary glossary, String description) {
        JsonObject terms = thing("DefinedTermSet", page, description)
                .put("isPartOf", above(page))
                .put("hasDefinedTerm", fitting(glossary.entries().stream(), entry -> term(entry, page)));
        return graph(terms, page);
    }

    private JsonObject term(ConvertedGlossary.Entry entry, Page page) {
        Term term = entry.term();
        JsonObject json = object("DefinedTerm")
                .put("url", place(page, term.id()))
                .put("name", term.name())
                .putTexts(
                        "alternateName",
                        term.names().stream().skip(1).map(Term.Name::text).toList());
        entry.explanations().stream()
                .findFirst()
                .ifPresent(first -> json.put("description", PlainText.of(first.html())));
        return json;
    }

    /** The units among these items, or else the lessons. */
    private List<JsonObject> parts(List<CourseItem> items, Page from, ToIntFunction<Lesson> minutes, boolean units) {
        return fitting(
                items.stream().filter(item -> units ? item instanceof Unit : !(item instanceof Unit)),
                item -> part(item, from, minutes));
    }

    private JsonObject part(CourseItem item, Page from, ToIntFunction<Lesson> minutes) {
        JsonObject part =
                object(item instanceof Unit ? "Syllabus" : "LearningResource").put("name", item.title());
        navigation.url(item).ifPresent(url -> part.put("url", address(url, from)));
        return part.put("timeRequired", duration(minutes(List.of(item), minutes)));
    }

    private static <T> List<JsonObject> fitting(Stream<T> parts, Function<T, JsonObject> json) {
        List<JsonObject> fitting = new ArrayList<>();
        int length = 0;
        for (T part : (Iterable<T>) parts::iterator) {
            JsonObject next = json.apply(part);
            length += next.length();
            if (length > MOST_FOR_PARTS) {
                break;
            }
            fitting.add(next);
        }
        return fitting;
    }

    private static int minutes(List<CourseItem> items, ToIntFunction<Lesson> minutes) {
        return items.stream()
                .mapToInt(item -> item instanceof Unit unit
                        ? minutes(unit.items(), minutes)
                        : item instanceof Lesson lesson ? minutes.applyAsInt(lesson) : 0)
                .sum();
    }

    /** ISO 8601: {@code PT12M}; empty for nothing. */
    private static String duration(int minutes) {
        return minutes == 0 ? "" : "PT" + minutes + "M";
    }

    private JsonObject thing(String type, Page page, String description) {
        JsonObject thing = object(type);
        config().url().ifPresent(base -> thing.put("@id", page.url().below(base)));
        String language = page.text().flatMap(text -> text.meta().lang()).orElse(config().language());
        return thing.put("url", address(page.url(), page))
                .put("name", page.title())
                .put("description", description)
                .put("inLanguage", language);
    }

    /** The unit, conversation or course that holds a page. */
    private JsonObject above(Page page) {
        List<Page> crumbs = navigation.breadcrumbs(page);
        Page holder = crumbs.get(crumbs.size() - 1);
        String type = holder instanceof Page.HomePage
                ? "Course"
                : holder instanceof Page.DialoguePage ? "Conversation" : "Syllabus";
        JsonObject json = object(type);
        config().url().ifPresent(base -> json.put("@id", holder.url().below(base)));
        return json.put("url", address(holder.url(), page)).put("name", holder.title());
    }

    private String graph(JsonObject thing, Page page) {
        List<Page> crumbs = navigation.breadcrumbs(page);
        JsonObject graph = new JsonObject().put("@context", "https://schema.org");
        return graph.put("@graph", crumbs.isEmpty() ? List.of(thing) : List.of(thing, trail(crumbs, page)))
                .toString();
    }

    private JsonObject trail(List<Page> crumbs, Page page) {
        List<JsonObject> items = new ArrayList<>();
        for (Page crumb : Stream.concat(crumbs.stream(), Stream.of(page)).toList()) {
            items.add(object("ListItem")
                    .put("position", items.size() + 1)
                    .put("name", crumb.title())
                    .put("item", address(crumb.url(), page)));
        }
        return object("BreadcrumbList").put("itemListElement", items);
    }

    private static JsonObject object(String type) {
        return new JsonObject().put("@type", type);
    }

    private String address(Url to, Page from) {
        return config().url().map(to::below).orElseGet(() -> to.relativeTo(from.url()));
    }

    /** A place on the page itself. */
    private String place(Page page, String id) {
        return config().url().map(page.url()::below).orElse("") + page.url().relativeTo(page.url(), id);
    }

    private CourseConfig config() {
        return site.course().config();
    }
}
