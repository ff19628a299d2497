package org.colloquy.markdown.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import org.colloquy.course.Slug;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.syntax.Attributes;
import org.colloquy.markdown.syntax.AttributesNode;

/**
 * A heading that names a block or a part of it, instead of beginning a section.
 *
 * @param attributes what it says in braces; these stand no longer in its text
 */
record TitleHeading(Heading heading, Attributes attributes) {

    /** Parts a heading from its braces. */
    static TitleHeading of(Heading heading) {
        AttributesNode braces = AttributesNode.ofHeading(heading);
        if (braces == null) {
            return new TitleHeading(heading, Attributes.NONE);
        }
        braces.unlink();
        return new TitleHeading(heading, braces.attributes());
    }

    /** Its words as HTML. */
    String words(ArticleWriter article) {
        return article.capture(() -> article.terms().without(() -> article.children(heading)))
                .strip();
    }

    /** Its words without markup. */
    String text() {
        return new TextCollectingVisitor().collectAndGetText(heading).strip();
    }

    /** Takes the id that it would have if it began a section, so that links to it still lead somewhere. */
    String id(ArticleWriter article) {
        return StartTag.claimId(attributes, article).orElseGet(() -> {
            String slug = Slug.ofHeading(text());
            return article.findings().uniqueId(slug.isEmpty() ? "section" : slug);
        });
    }
}
