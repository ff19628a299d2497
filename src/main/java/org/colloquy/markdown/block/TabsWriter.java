package org.colloquy.markdown.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.course.Slug;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.html.Escape;
import org.colloquy.markdown.syntax.FencedBlock;

/**
 * The same thing for different readers, one tab for each: headings like the first one split the block. Tabs of groups
 * with the same name are switched together.
 *
 * @param grouped whether it is a group; its name is the fence's title, or else the titles of its tabs
 */
record TabsWriter(boolean grouped) implements BlockWriter {

    /** A tab's heading and what stands under it. */
    private record Tab(TitleHeading title, List<Node> nodes) {}

    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        List<Tab> tabs = new ArrayList<>();
        List<Node> before = split(block, tabs);
        if (tabs.isEmpty() && block.hasChildren()) {
            Optional<String> hint = Optional.of("begin each tab with a heading");
            String message = "'" + block.head().name() + "' has no tabs in it";
            article.problem(Rule.EMPTY_BLOCK, block.nameStart(), block.nameEnd(), message, hint);
        }
        before.forEach(article::node);
        StartTag.open(block, article, "div", "tabs", StartTag.claimId(block, article));
        if (grouped) {
            article.out()
                    .append(" data-group=\"")
                    .append(Escape.text(group(block, tabs)))
                    .append('"');
        }
        article.out().append(">\n");
        tabs.forEach(tab -> tab(tab, article));
        article.out().append("</div>\n");
    }

    /** Sorts the content into tabs; returns what stands before the first one. */
    private static List<Node> split(FencedBlock block, List<Tab> tabs) {
        List<Node> before = new ArrayList<>();
        for (Node child : block.getChildren()) {
            boolean starts = child instanceof Heading heading
                    && (tabs.isEmpty()
                            || heading.getLevel()
                                    <= tabs.get(0).title().heading().getLevel());
            if (starts) {
                tabs.add(new Tab(TitleHeading.of((Heading) child), new ArrayList<>()));
            } else {
                (tabs.isEmpty() ? before : tabs.get(tabs.size() - 1).nodes()).add(child);
            }
        }
        return before;
    }

    private static String group(FencedBlock block, List<Tab> tabs) {
        return block.head()
                .title()
                .map(title -> Slug.of(title.toString()))
                .orElseGet(() ->
                        tabs.stream().map(tab -> Slug.of(tab.title().text())).collect(Collectors.joining("-")));
    }

    private static void tab(Tab tab, ArticleWriter article) {
        String id = tab.title().id(article);
        article.out().append("<div class=\"tab\" id=\"").append(Escape.text(id)).append("\"><p class=\"tab-title\">");
        article.out().append(tab.title().words(article)).append("</p>\n");
        tab.nodes().forEach(article::node);
        article.out().append("</div>\n");
    }
}
