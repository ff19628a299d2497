package org.colloquy.markdown.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Segment;
import org.colloquy.course.Turn;
import org.colloquy.course.Written;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.Converter.TurnUse;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.Escape;
import org.colloquy.markdown.html.SpokenText;
import org.colloquy.site.LinkTarget;
import org.colloquy.site.Page;
import org.colloquy.site.Url;

/** Writes what a page shows of a conversation as its article: segments are its sections, turns their paragraphs. */
public final class DialogueConverter {
    /** So many turns cost a browser next to nothing. */
    private static final int MOST_AT_ONCE = 200;

    private final ArticleWriter writer;
    private final Page.Conversation page;
    private final Dialogue dialogue;
    private final boolean isLong;
    private final Map<String, List<TurnUse>> uses;

    /**
     * A converter for one page.
     *
     * @param writer of the page; nothing was written with it
     * @param uses   for a turn's id, the lessons that show it, in reading order
     */
    public DialogueConverter(ArticleWriter writer, Page.Conversation page, Map<String, List<TurnUse>> uses) {
        this.writer = writer;
        this.page = page;
        this.dialogue = page.shown();
        this.isLong = dialogue.turns().size() > MOST_AT_ONCE;
        this.uses = uses;
    }

    /** The article; to be asked for once. */
    public Article article() {
        takeIds();
        dialogue.preamble().ifPresent(this::preamble);
        dialogue.segments().forEach(this::segment);
        return writer.article();
    }

    /** Before anything is written, so that ids in the text of a turn cannot take those of turns, also of turns that have moved. */
    private void takeIds() {
        for (Segment segment : page.subject().segments()) {
            writer.findings().uniqueId(segment.id());
            for (Turn turn : segment.turns()) {
                writer.findings().uniqueId(turn.id());
                turn.aliases().forEach(writer.findings()::uniqueId);
            }
        }
    }

    private void preamble(String text) {
        writer.out().append("<div class=\"preamble\">");
        new SpokenText(writer, dialogue).preamble(text);
        writer.out().append("</div>\n");
    }

    private void segment(Segment segment) {
        String title = segment.title().orElse("");
        writer.findings().section(segment.id(), title);
        // a part of the page's outline is one with a heading; the title of one that is alone on its page is the page's
        boolean hasHeading = segment.title().isPresent() && page instanceof Page.DialoguePage;
        String element = hasHeading ? "section" : "div";
        Escape.text(writer.out().append('<').append(element).append(" class=\"segment\" id=\""), segment.id());
        writer.out().append("\">\n");
        if (hasHeading) {
            heading(segment.id(), title);
        }
        UseLinks.write(writer, "segment-uses", pages(segment).values());
        TurnWriter turns = TurnWriter.whole(writer, dialogue, saidOnce(segment) ? Map.of() : uses);
        if (isLong) {
            turns.passages(segment.turns());
        } else {
            turns.list(segment.turns());
        }
        writer.out().append("</").append(element).append(">\n");
    }

    /** Whether the same lessons take up every turn of a segment, so that its own line says it for all of them. */
    private boolean saidOnce(Segment segment) {
        long different = segment.turns().stream()
                .map(turn ->
                        UseLinks.pages(uses.getOrDefault(turn.id(), List.of())).keySet())
                .distinct()
                .count();
        return different == 1;
    }

    private void heading(String id, String title) {
        String words = Escape.text(title);
        writer.out().append("<h2>").append(words).append(" <a class=\"permalink\" href=\"");
        Url page = writer.page().url();
        Escape.text(writer.out(), page.relativeTo(page, id));
        writer.out().append("\" aria-label=\"");
        Escape.text(writer.out(), writer.conversion().words().get("permalink"));
        writer.out().append("\">#</a></h2>\n");
        writer.findings().addHeading(2, id, words, title);
    }

    /** The lessons that the sidecar names for a segment, then those that show a turn of it. */
    private Map<Url, TurnUse> pages(Segment segment) {
        List<TurnUse> shown = segment.turns().stream()
                .flatMap(turn -> uses.getOrDefault(turn.id(), List.of()).stream())
                .toList();
        Map<Url, TurnUse> places = UseLinks.pages(shown);
        Map<Url, TurnUse> pages = new LinkedHashMap<>();
        for (Written named : segment.lessons()) {
            String lesson = named.text();
            Page inCourse = writer.conversion().site().bySource().get(lesson);
            LinkTarget target = inCourse != null
                    ? new LinkTarget.ToPage(inCourse, "")
                    : writer.conversion().links().resolve(dialogue.path(), lesson);
            if (target instanceof LinkTarget.ToPage page) {
                Url url = page.page().url();
                pages.putIfAbsent(url, places.getOrDefault(url, new TurnUse(page.page(), page.anchor())));
            }
        }
        places.forEach(pages::putIfAbsent);
        return pages;
    }
}
