package org.colloquy.transcript.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.TranscriptFormat;

/**
 * Transcriptions of speech and plays in the XML of the Text Encoding Initiative
 * (<a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/TS.html">TEI P5, chapters 8 and 7</a>).
 */
public final class TeiFormat implements TranscriptFormat {
    private static final Pattern ROOT =
            Pattern.compile("(?:[\\w.-]+:)?(?:TEI|TEI\\.2|teiCorpus)(?:[\\s/].*)?", Pattern.DOTALL);

    @Override
    public String name() {
        return "tei";
    }

    @Override
    public boolean recognises(SourceText source) {
        return RootElement.of(source.text())
                .filter(tag -> ROOT.matcher(tag).matches())
                .isPresent();
    }

    @Override
    public Transcript read(SourceText source, Hints hints) {
        Document document = Document.parse(source);
        if (document.root().isEmpty()) {
            return Transcript.unread(document.problems());
        }
        Element root = document.root().get();
        TeiConversation conversation = new TeiConversation(root);
        return new Transcript(
                        Markup.PLAIN,
                        conversation.preamble(),
                        conversation.turns(),
                        language(root),
                        conversation.dropped(),
                        document.problems())
                .with(conversation.sections(), conversation.names());
    }

    /** Of the text, or of all languages that the header names the only one. */
    private static Optional<String> language(Element root) {
        List<Optional<String>> said = new ArrayList<>();
        root.descendants("text").forEach(text -> said.add(text.attribute("xml:lang")));
        said.add(root.attribute("xml:lang"));
        List<Element> used = root.descendants("language").toList();
        if (used.size() == 1) {
            said.add(used.get(0).attribute("ident"));
        }
        return said.stream().flatMap(Optional::stream).findFirst();
    }
}
