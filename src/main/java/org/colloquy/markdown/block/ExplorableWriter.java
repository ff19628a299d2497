package org.colloquy.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.html.Escape;
import org.colloquy.markdown.syntax.Attributes.Attribute;
import org.colloquy.markdown.syntax.FencedBlock;

/**
 * A figure that readers can play with. Its content is the figure as it stands still: what is printed, and what readers
 * see whose browser runs no scripts. The fence names the element, gives its attributes, and may go on with a caption.
 */
final class ExplorableWriter implements BlockWriter {
    private static final Pattern ELEMENT = Pattern.compile("dx-[a-z0-9-]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?!on|style$)[a-z][a-z0-9-]*");

    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        List<BasedSequence> named = named(block);
        Optional<String> element = named.isEmpty() ? missing(block, article) : element(named.get(0), article);
        element.ifPresent(name -> startTag(name, block, article));
        article.out().append("<figure>\n");
        article.children(block);
        if (named.size() > 1) {
            String caption = BlockContent.inline(named.get(1), article);
            article.out().append("<figcaption>").append(caption).append("</figcaption>\n");
        }
        article.out().append("</figure>");
        element.ifPresent(name -> article.out().append("</").append(name).append('>'));
        article.out().append('\n');
    }

    /** The element's name and, where there is one, the caption after it. */
    private static List<BasedSequence> named(FencedBlock block) {
        BasedSequence title = block.head().title().orElse(BasedSequence.NULL);
        int end = 0;
        while (end < title.length() && !Character.isWhitespace(title.charAt(end))) {
            end++;
        }
        BasedSequence rest = title.subSequence(end).trim();
        if (title.isEmpty()) {
            return List.of();
        }
        return rest.isEmpty() ? List.of(title) : List.of(title.subSequence(0, end), rest);
    }

    private static Optional<String> missing(FencedBlock block, ArticleWriter article) {
        String message = "'explorable' does not say which figure; expected a name that begins with 'dx-'";
        article.problem(Rule.BAD_VALUE, block.nameStart(), block.nameEnd(), message, Optional.empty());
        return Optional.empty();
    }

    private static Optional<String> element(BasedSequence name, ArticleWriter article) {
        if (ELEMENT.matcher(name).matches()) {
            return Optional.of(name.toString());
        }
        String message = "'" + name + "' cannot be a figure's name; expected 'dx-' and lower-case letters";
        Optional<String> hint = Optional.of("dx-" + name.toString().toLowerCase(Locale.ROOT))
                .filter(nearest -> ELEMENT.matcher(nearest).matches())
                .map(nearest -> "did you mean '" + nearest + "'?");
        article.problem(Rule.BAD_VALUE, name.getStartOffset(), name.getEndOffset(), message, hint);
        return Optional.empty();
    }

    private static void startTag(String element, FencedBlock block, ArticleWriter article) {
        article.findings().addExplorable(element);
        StringBuilder out = article.out().append('<').append(element);
        List<String> classes = block.head().attributes().classes();
        if (!classes.isEmpty()) {
            out.append(" class=\"")
                    .append(Escape.text(String.join(" ", classes)))
                    .append('"');
        }
        StartTag.claimId(block, article)
                .ifPresent(id -> out.append(" id=\"").append(Escape.text(id)).append('"'));
        for (Attribute pair : block.head().attributes().pairs()) {
            if (block.head().attributes().duplicates().contains(pair)) {
                continue;
            }
            if (ATTRIBUTE.matcher(pair.name()).matches()) {
                out.append(' ')
                        .append(pair.name())
                        .append("=\"")
                        .append(Escape.text(pair.value()))
                        .append('"');
            } else {
                refused(pair, article);
            }
        }
        out.append('>');
    }

    private static void refused(Attribute pair, ArticleWriter article) {
        int start = pair.source().getStartOffset();
        String message = "'" + pair.name() + "' cannot be passed on to a figure";
        Optional<String> hint =
                Optional.of("use lower-case letters, digits and hyphens, and nothing that begins with 'on'");
        article.problem(Rule.BAD_VALUE, start, start + pair.name().length(), message, hint);
    }
}
