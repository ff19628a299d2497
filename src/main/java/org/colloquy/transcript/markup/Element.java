package org.colloquy.transcript.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document.
 *
 * @param name       without a namespace prefix
 * @param attributes by name as written ({@code xml:id})
 * @param start      offset of its first tag
 * @param end        offset after its last tag
 */
record Element(String name, Map<String, String> attributes, List<Node> children, int start, int end) implements Node {

    /** An attribute that is there and not empty. */
    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The elements right below this one. */
    Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The elements right below this one that have a name. */
    Stream<Element> elements(String childName) {
        return elements().filter(child -> child.name().equals(childName));
    }

    /** All elements below this one that have a name, in order; none below another such. */
    Stream<Element> descendants(String wanted) {
        return elements().flatMap(child -> child.name().equals(wanted) ? Stream.of(child) : child.descendants(wanted));
    }

    /** All text in it, white space as in the source. */
    String text() {
        StringBuilder text = new StringBuilder();
        addText(text);
        return text.toString();
    }

    private void addText(StringBuilder text) {
        for (Node child : children) {
            if (child instanceof Chars chars) {
                text.append(chars.text());
            } else if (child instanceof Element element) {
                element.addText(text);
            }
        }
    }

    /** All text in it with single spaces. */
    String words() {
        return text().strip().replaceAll("\\s+", " ");
    }
}
