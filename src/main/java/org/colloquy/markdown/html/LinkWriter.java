package org.colloquy.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import org.colloquy.course.Term;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.Anchor;
import org.colloquy.markdown.syntax.AttributesNode;
import org.colloquy.site.LinkTarget;
import org.colloquy.site.Page;

/** Writes links, and finds out where they lead. */
final class LinkWriter {
    private final ArticleWriter writer;

    LinkWriter(ArticleWriter writer) {
        this.writer = writer;
    }

    /**
     * Opens the element of a link.
     *
     * @param where what a message points at: the address, or for a reference link its use
     * @return whether it was opened; the text of a link that leads nowhere stands without one
     */
    boolean open(Node link, BasedSequence url, BasedSequence title, BasedSequence where) {
        String written = unescape(url);
        Optional<String> address = address(written, where.getStartOffset(), where.getEndOffset(), Rule.BROKEN_LINK);
        if (address.isEmpty()) {
            return false;
        }
        StringBuilder out = writer.out();
        Escape.text(out.append("<a href=\""), address.get());
        out.append('"');
        title(title);
        writer.attributes().write(AttributesNode.ofInline(link), true);
        out.append('>');
        return true;
    }

    /** Opens the link of an address that stands in the text. */
    boolean openBare(String address) {
        if (Schemes.isUnsafe(address)) {
            return false;
        }
        Escape.text(writer.out().append("<a href=\""), encode(address));
        writer.out().append("\">");
        return true;
    }

    /** Opens the link of a mark. */
    boolean open(Mark mark) {
        return mark.term().isPresent() ? writer.terms().open(mark.term().get()) : openBare(mark.address());
    }

    void title(BasedSequence title) {
        if (title.isNotNull() && !title.isEmpty()) {
            Escape.text(writer.out().append(" title=\""), unescape(title));
            writer.out().append('"');
        }
    }

    /**
     * The address that leads from this page to where a link points, not escaped; absent when it leads nowhere, which is
     * reported.
     *
     * @param rule what is broken then
     */
    Optional<String> address(String written, int start, int end, Rule rule) {
        if (Schemes.isUnsafe(written)) {
            return Optional.empty();
        }
        LinkTarget target = resolve(written);
        if (target instanceof LinkTarget.ToPage to) {
            anchor(to.page(), to.anchor(), start, end);
            mention(to);
            return Optional.of(to.page().url().relativeTo(writer.page().url(), to.anchor()));
        }
        if (target instanceof LinkTarget.ToFile to) {
            return Optional.of(to.url().relativeTo(writer.page().url()) + to.suffix());
        }
        if (target instanceof LinkTarget.Broken broken) {
            writer.problem(rule, start, end, broken.message(), broken.hint());
            return Optional.empty();
        }
        return Optional.of(encode(((LinkTarget.External) target).href()));
    }

    LinkTarget resolve(String href) {
        return writer.conversion().links().resolve(writer.place().path(), href);
    }

    /** Notes a link to a place on a page or to a segment, to be checked when all pages are written. */
    void anchor(Page target, String id, int start, int end) {
        Place place = writer.place();
        boolean somewhere = !id.isEmpty() || target instanceof Page.SegmentPage;
        if (somewhere && !place.silent()) {
            writer.findings().add(new Anchor(target, id, place.toSource(start), place.toSourceEnd(start, end)));
        }
    }

    /** A link to a term's entry uses the term. */
    private void mention(LinkTarget.ToPage to) {
        if (to.page() instanceof Page.GlossaryPage glossary && !to.anchor().isEmpty()) {
            for (Term term : glossary.glossary().terms()) {
                if (term.id().equals(to.anchor())) {
                    writer.findings().mention(term);
                }
            }
        }
    }

    /** A text of Markdown with its backslash escapes and entities resolved. */
    static String unescape(BasedSequence text) {
        boolean plain = text.indexOf('\\') < 0 && text.indexOf('&') < 0;
        return plain ? text.toString() : Escaping.unescapeString(text);
    }

    /** Percent-encodes what may not stand in a URL; what is encoded already stays. */
    private static String encode(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c > '~' || "\"<>[\\]^`{|}".indexOf(c) >= 0) {
                return Escaping.percentEncodeUrl(address);
            }
        }
        return address;
    }
}
