package org.colloquy.markdown.dialogue;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Speaker;
import org.colloquy.course.Turn;
import org.colloquy.markdown.Converter.TurnUse;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.Escape;
import org.colloquy.markdown.html.SpokenText;
import org.colloquy.site.Page;

/**
 * Writes turns, on the page of their dialogue or as an excerpt on another page. In an excerpt a turn has no id, and its
 * permalink leads to the dialogue.
 */
public final class TurnWriter {
    /** How many turns are laid out at once: a few windows full. One box for each turn makes scrolling slow by itself. */
    private static final int PASSAGE = 50;

    private final ArticleWriter writer;
    private final Map<String, Speaker> speakers;
    private final Dialogue.Markup markup;
    private final Page dialoguePage;
    private final Map<String, List<TurnUse>> uses;
    private final boolean excerpt;
    private final SpokenText text;

    private TurnWriter(
            ArticleWriter writer,
            Dialogue dialogue,
            Page dialoguePage,
            Map<String, List<TurnUse>> uses,
            boolean excerpt) {
        this.writer = writer;
        this.speakers = dialogue.speakersByKey();
        this.markup = dialogue.markup();
        this.dialoguePage = dialoguePage;
        this.uses = uses;
        this.excerpt = excerpt;
        this.text = new SpokenText(writer, dialogue);
    }

    /** For the dialogue's own page. */
    static TurnWriter whole(ArticleWriter writer, Dialogue dialogue, Map<String, List<TurnUse>> uses) {
        return new TurnWriter(writer, dialogue, writer.page(), uses, false);
    }

    /**
     * For a part of a dialogue on another page.
     *
     * @param dialoguePage where the whole conversation stands
     */
    public static TurnWriter excerpt(ArticleWriter writer, Page.DialoguePage dialoguePage) {
        return new TurnWriter(writer, dialoguePage.dialogue(), dialoguePage, Map.of(), true);
    }

    /** Writes turns as a list. */
    public void list(List<Turn> turns) {
        writer.out().append("<ol class=\"turns\">\n");
        turns.forEach(this::write);
        writer.out().append("</ol>\n");
    }

    /**
     * Writes turns as lists of a few, so that browsers lay out only those near the window. How much each has to show tells
     * the style sheet about how high it will be.
     */
    void passages(List<Turn> turns) {
        for (int from = 0; from < turns.size(); from += PASSAGE) {
            List<Turn> passage = turns.subList(from, Math.min(from + PASSAGE, turns.size()));
            int letters =
                    passage.stream().mapToInt(turn -> turn.text().length()).sum();
            StringBuilder out = writer.out();
            out.append("<ol class=\"turns passage\"");
            if (from > 0) {
                out.append(" start=\"").append(from + 1).append('"');
            }
            out.append(" style=\"--turns:").append(passage.size());
            out.append(";--letters:").append(letters).append("\">\n");
            passage.forEach(this::write);
            writer.out().append("</ol>\n");
        }
    }

    private void write(Turn turn) {
        Speaker speaker = Objects.requireNonNull(speakers.get(turn.speaker()));
        StringBuilder out = writer.out();
        out.append("<li class=\"turn turn-")
                .append(speaker.side().name().toLowerCase(Locale.ROOT))
                .append('"');
        speaker.role().ifPresent(role -> attribute("data-role", role));
        if (!excerpt) {
            attribute("id", turn.id());
            writer.findings().under(turn.id(), speaker.name());
            if (!SpokenWords.of(turn, markup).questions().isEmpty()) {
                out.append(" data-question");
            }
        }
        out.append('>');
        if (!excerpt) {
            for (String alias : turn.aliases()) {
                Escape.text(out.append("<span id=\""), alias);
                out.append("\"></span>");
            }
        }
        head(turn, speaker);
        out.append("<div class=\"turn-text\">");
        text.write(turn);
        writer.out().append("</div>\n");
        UseLinks.write(
                writer,
                "turn-uses",
                UseLinks.pages(uses.getOrDefault(turn.id(), List.of())).values());
        writer.out().append("</li>\n");
    }

    private void head(Turn turn, Speaker speaker) {
        StringBuilder out = writer.out();
        out.append("<p class=\"turn-head\">");
        if (!speaker.name().isEmpty()) {
            Escape.text(out.append("<cite class=\"turn-speaker\">"), speaker.name());
            out.append("</cite>");
        }
        turn.time()
                .ifPresent(time -> out.append(" <time datetime=\"")
                        .append(time.truncatedTo(ChronoUnit.MILLIS))
                        .append("\">")
                        .append(ClockTime.of(time))
                        .append("</time>"));
        String href = excerpt
                ? writer.href(dialoguePage, turn.id())
                : Escape.text(dialoguePage.url().relativeTo(dialoguePage.url(), turn.id()));
        out.append(" <a class=\"permalink\" href=\"").append(href);
        Escape.text(out.append("\" aria-label=\""), writer.conversion().words().get("turn-permalink"));
        out.append("\">#</a></p>\n");
    }

    private void attribute(String name, String value) {
        writer.out().append(' ').append(name).append("=\"");
        Escape.text(writer.out(), value);
        writer.out().append('"');
    }
}
