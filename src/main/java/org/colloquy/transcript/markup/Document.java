package org.colloquy.transcript.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.markup.Token.Close;
import org.colloquy.transcript.markup.Token.Declaration;
import org.colloquy.transcript.markup.Token.Open;
import org.colloquy.transcript.markup.Token.Unfinished;
import org.colloquy.transcript.markup.Token.Words;

/**
 * An XML document as a tree. What is not well-formed is reported and read all the same: an element that is never closed ends
 * with its parent, an end without a begin is left out. Elements that nest too deeply are reported, and their content is their
 * parent's.
 *
 * @param root empty when there is no element
 */
record Document(Optional<Element> root, List<Diagnostic> problems) {
    /** Deeper than any text that people read, and no danger to the stack. */
    static final int DEEPEST = 200;

    private static final int MOST_PROBLEMS = 20;

    static Document parse(SourceText source) {
        return new Builder(source).build();
    }

    /** An element that is still open. */
    private record OpenElement(Open tag, List<Node> children) {
        Element closed(int end) {
            return new Element(tag.name(), tag.attributes(), children, tag.start(), end);
        }
    }

    private static final class Builder {
        private final SourceText source;
        private final Deque<OpenElement> open = new ArrayDeque<>();
        private final List<Diagnostic> problems = new ArrayList<>();
        private final OpenElement top = new OpenElement(new Open("", Map.of(), false, 0, 0), new ArrayList<>());
        private int tooDeep;
        private boolean deepReported;

        Builder(SourceText source) {
            this.source = source;
            open.push(top);
        }

        Document build() {
            MarkupScanner.xml(source.text()).forEach(this::take);
            int end = source.text().length();
            while (open.size() > 1) {
                neverClosed(open.element().tag());
                close(end);
            }
            Optional<Element> root = top.closed(end).elements().findFirst();
            return new Document(root, List.copyOf(problems));
        }

        private void take(Token token) {
            if (token instanceof Open tag) {
                open(tag);
            } else if (token instanceof Close tag) {
                end(tag);
            } else if (token instanceof Words words) {
                open.element().children().add(new Chars(words.text(), words.literal(), words.start(), words.end()));
            } else if (token instanceof Declaration declaration
                    && declaration.text().contains("<!ENTITY")) {
                int at = declaration.start() + declaration.text().indexOf("<!ENTITY");
                problem(at, at + 8, "the document defines entities of its own, which are never expanded")
                        .ifPresent(
                                found -> problems.add(found.withHint("write the text itself in place of each entity")));
            } else if (token instanceof Unfinished piece) {
                problem(piece.start(), piece.end(), "'" + piece.begun() + "' is never ended")
                        .ifPresent(problems::add);
            }
        }

        private void open(Open tag) {
            if (tag.empty()) {
                open.element().children().add(new OpenElement(tag, List.of()).closed(tag.end()));
            } else if (open.size() > DEEPEST) {
                tooDeep++;
                if (!deepReported) {
                    deepReported = true;
                    String message = "elements nest more than " + DEEPEST + " deep";
                    problems.add(source.problem(Rule.TOO_COMPLEX, tag.start(), tag.end(), message)
                            .withHint("take apart what is nested here"));
                }
            } else {
                open.push(new OpenElement(tag, new ArrayList<>()));
            }
        }

        private void end(Close tag) {
            if (tooDeep > 0) {
                tooDeep--;
                return;
            }
            boolean begun =
                    open.stream().anyMatch(element -> element.tag().name().equals(tag.name()));
            if (!begun) {
                problem(tag.start(), tag.end(), "'</" + tag.name() + ">' ends an element that is not open")
                        .ifPresent(problems::add);
                return;
            }
            while (!open.element().tag().name().equals(tag.name())) {
                neverClosed(open.element().tag());
                close(tag.start());
            }
            close(tag.end());
        }

        private void close(int end) {
            Element element = open.pop().closed(end);
            open.element().children().add(element);
        }

        private void neverClosed(Open tag) {
            problem(tag.start(), tag.end(), "'<" + tag.name() + ">' is never closed")
                    .ifPresent(found -> problems.add(found.withHint("write '</" + tag.name() + ">' where it ends")));
        }

        private Optional<Diagnostic> problem(int start, int end, String message) {
            return problems.size() < MOST_PROBLEMS
                    ? Optional.of(source.problem(Rule.BAD_TRANSCRIPT, start, end, message))
                    : Optional.empty();
        }
    }
}
