package org.colloquy.markdown.math;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Fits KaTeX's MathML 3 to what browsers draw, MathML Core: letters of an alphabet become the characters of Unicode,
 * frames, strokes and the alignment of columns become classes for the theme ({@code math-box}, {@code math-right}…), and
 * the TeX source moves into {@code alttext}, out of the page's text. Inline styles go: our pages do not allow them.
 */
final class MathMarkup {
    private final StringBuilder html = new StringBuilder();

    private MathMarkup() {}

    /** The {@code <math>} element of what KaTeX gave, without the wrapper around it. */
    static String of(String katex, String tex) {
        String element = katex.substring(katex.indexOf("<math"), katex.lastIndexOf("</math>") + "</math>".length());
        try {
            Element math = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(element)))
                    .getDocumentElement();
            MathMarkup markup = new MathMarkup();
            markup.html.append("<math");
            markup.attribute("alttext", tex.strip());
            markup.attribute("display", math.getAttribute("display"));
            markup.html.append('>');
            markup.element((Element) math.getFirstChild().getFirstChild(), "");
            return markup.html.append("</math>").toString();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("KaTeX wrote what is no XML", e);
        }
    }

    private void element(Element element, String classes) {
        String name = nameOf(element);
        if (name.equals("mspace") && element.getAttributes().getLength() == 0) {
            return;
        }
        html.append('<').append(name);
        attribute("class", (classes + ownClasses(element)).strip());
        if (element.getAttribute("mathvariant").equals("normal")) {
            attribute("mathvariant", "normal");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (MathCore.allows(name, attribute.getNodeName())) {
                attribute(attribute.getNodeName(), attribute.getNodeValue());
            }
        }
        html.append('>');
        content(element);
        html.append("</").append(name).append('>');
    }

    /** KaTeX puts whole expressions into {@code <mo>} and {@code <mi>}, which may hold only text. */
    private static String nameOf(Element element) {
        String name = element.getTagName();
        boolean token = name.equals("mo") || name.equals("mi");
        return name.equals("menclose") || token && element.getFirstChild() instanceof Element ? "mrow" : name;
    }

    private static String ownClasses(Element element) {
        return switch (element.getTagName()) {
            case "menclose" -> MathCore.enclosure(element.getAttribute("notation"));
            case "mtable" -> element.getAttribute("columnspacing").startsWith("0em") ? " math-tight" : "";
            default -> "";
        };
    }

    private void content(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            } else {
                text(MathAlphabet.of(parent.getAttribute("mathvariant"), child.getNodeValue()));
            }
        }
        for (int i = 0; i < children.size(); i++) {
            element(children.get(i), children.get(i).getTagName().equals("mtd") ? cellClasses(parent, i) : "");
        }
    }

    private static String cellClasses(Element row, int column) {
        Element table = (Element) row.getParentNode();
        // The cells that push a numbered equation to the middle stand before the columns that are counted
        boolean shifted = ((Element) row.getFirstChild()).getAttribute("class").equals("mtr-glue");
        int counted = shifted ? column - 1 : column;
        int index = 0;
        for (Node before = row.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            index++;
        }
        return MathCore.alignment(table.getAttribute("columnalign"), counted)
                + MathCore.line(table.getAttribute("columnlines"), counted, " math-line-end")
                + MathCore.line(table.getAttribute("rowlines"), index, " math-line-below");
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            html.append(' ').append(name).append("=\"");
            text(value.replaceAll("\\s+", " "));
            html.append('"');
        }
    }

    private void text(String text) {
        html.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }
}
