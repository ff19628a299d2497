package org.colloquy.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Turn;
import org.colloquy.course.Words;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.markdown.Excerpt;
import org.colloquy.markdown.dialogue.TurnWriter;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.html.Escape;
import org.colloquy.markdown.syntax.FencedBlock;
import org.colloquy.site.Page;
import org.colloquy.site.Site;

/**
 * A part of a recorded conversation: {@code ::: dialogue mentoring#segment}, or by turns with {@code from} and
 * {@code to}. At {@code pause} it stops and asks readers for their own answer first. What stands in the block introduces
 * it.
 */
final class ExcerptWriter implements BlockWriter {
    static final Set<String> KEYS = Set.of("from", "to", "pause");

    /** What a fence asks for: {@code mentoring#why}. */
    private record Address(BasedSequence dialogue, Optional<BasedSequence> fragment) {
        static Address of(BasedSequence title) {
            int hash = title.indexOf('#');
            return hash < 0
                    ? new Address(title, Optional.empty())
                    : new Address(title.subSequence(0, hash), Optional.of(title.subSequence(hash + 1)));
        }
    }

    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        Optional<Address> address = block.head().title().map(Address::of);
        Optional<Page.DialoguePage> page = address.flatMap(asked -> page(asked, article));
        Optional<TurnRange> range = page.flatMap(
                found -> TurnRange.of(found.dialogue(), address.flatMap(Address::fragment), block, article));
        if (address.isEmpty()) {
            String message = "'dialogue' does not say which one";
            Optional<String> hint = Optional.of("write the transcript's name behind it, without its ending");
            article.problem(Rule.MISSING_DIALOGUE, block.nameStart(), block.nameEnd(), message, hint);
        }
        if (page.isPresent() && range.isPresent()) {
            write(block, page.get(), range.get(), article);
        } else {
            article.children(block);
        }
    }

    private static Optional<Page.DialoguePage> page(Address address, ArticleWriter article) {
        BasedSequence id = address.dialogue();
        Site site = article.conversion().site();
        Optional<Page.DialoguePage> found = site.dialogue(id.toString());
        if (found.isEmpty()) {
            Optional<String> hint = Suggestion.didYouMean(
                    id.toString(), site.course().dialogues().stream().map(Dialogue::id));
            String message = "the course has no dialogue '" + id + "'";
            int end = Math.max(id.getEndOffset(), id.getStartOffset() + 1);
            article.problem(Rule.MISSING_DIALOGUE, id.getStartOffset(), end, message, hint);
        }
        return found;
    }

    private static void write(FencedBlock block, Page.DialoguePage page, TurnRange range, ArticleWriter article) {
        Dialogue dialogue = page.dialogue();
        List<Turn> turns = range.turns();
        String base = "excerpt-" + dialogue.id() + "-"
                + range.segment().orElse(turns.get(0).id());
        String anchor = StartTag.claimId(block, article)
                .orElseGet(() -> article.findings().uniqueId(base));
        article.findings()
                .add(new Excerpt(
                        dialogue.id(),
                        range.segment(),
                        turns.stream().map(Turn::id).toList(),
                        anchor,
                        range.pause() < turns.size()));

        Words words = article.conversion().words();
        StartTag.open(block, article, "div", "excerpt", Optional.of(anchor));
        String label = words.get("excerpt-label", dialogue.title());
        article.out()
                .append(" role=\"group\" aria-label=\"")
                .append(Escape.text(label))
                .append("\">\n");
        article.children(block);
        TurnWriter list = TurnWriter.excerpt(article, page);
        if (range.pause() > 0) {
            list.list(turns.subList(0, range.pause()));
        }
        if (range.pause() < turns.size()) {
            String question = pauseKey(dialogue, turns.get(range.pause()));
            pause(question, words, article, () -> list.list(turns.subList(range.pause(), turns.size())));
        }
        source(page, turns.get(0), words, article);
        article.out().append("</div>\n");
    }

    /** What an answer of the reader is kept by, here and on the page of the dialogue. */
    private static String pauseKey(Dialogue dialogue, Turn reply) {
        return dialogue.id() + "#" + reply.id();
    }

    /** The question, a field for an answer, which {@code answers.js} keeps, and the reply, folded. */
    private static void pause(String key, Words words, ArticleWriter article, Runnable reply) {
        StringBuilder out = article.out();
        Escape.text(
                out.append("<div class=\"pause\"><label><span class=\"pause-question\">"), words.get("excerpt-pause"));
        out.append("</span>\n<textarea class=\"own-answer\" rows=\"3\" dir=\"auto\" data-answer=\"");
        Escape.text(out, key);
        out.append("\"></textarea></label>\n<p class=\"answer-note\"></p>\n<details><summary>");
        Escape.text(out, words.get("excerpt-show"));
        out.append("</summary>\n");
        reply.run();
        article.out().append("</details></div>\n");
    }

    private static void source(Page page, Turn first, Words words, ArticleWriter article) {
        article.out()
                .append("<p class=\"excerpt-source\"><a href=\"")
                .append(article.href(page, first.id()))
                .append("\">")
                .append(Escape.text(words.get("excerpt-source")))
                .append("</a></p>\n");
    }
}
