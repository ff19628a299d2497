package org.colloquy.transcript.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.transcript.format.Dropped;

/** Reads the content of an utterance or a speech: words, what happens meanwhile, lines and paragraphs. */
final class TeiSpeech {
    /** What happens beside the words (TEI P5, sections 8.3 and 7.2.4). */
    private static final Set<String> EVENTS =
            Set.of("pause", "vocal", "kinesic", "incident", "writing", "stage", "note", "gap");

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "ab",
            "lg",
            "list",
            "item",
            "quote",
            "castList",
            "castItem",
            "titlePart",
            "byline",
            "head",
            "row",
            "epigraph",
            "set",
            "trailer",
            "docTitle",
            "opener",
            "closer",
            "salute",
            "signed");

    /** Of readings of the same words these are the ones to be read (section 3.5). */
    private static final List<String> READINGS = List.of("corr", "reg", "expan");

    /** Not part of what is said: running heads, and the label of a speech. */
    private static final Set<String> SILENT = Set.of("speaker", "fw", "teiHeader", "timeline", "standOff", "facsimile");

    private final TeiTimeline timeline;
    private final List<Dropped> dropped;

    TeiSpeech(TeiTimeline timeline, List<Dropped> dropped) {
        this.timeline = timeline;
        this.dropped = dropped;
    }

    static boolean isEvent(Element element) {
        return EVENTS.contains(element.name());
    }

    static boolean isSilent(Element element) {
        return SILENT.contains(element.name());
    }

    /** What happens, in words: those in the element, or else the kind of event. */
    static String event(Element element) {
        String words = element.words();
        if (!words.isEmpty()) {
            return element.name().equals("gap") ? "gap: " + words : words;
        }
        return element.attribute("reason").or(() -> element.attribute("type")).orElse(element.name());
    }

    /** Adds what is in an element. */
    void read(Element element, Speech speech) {
        boolean inSegments = isMadeOfSegments(element);
        for (Node child : element.children()) {
            if (child instanceof Chars chars) {
                speech.say(chars.text());
            } else if (child instanceof Element inner) {
                inner(inner, speech, inSegments);
            }
        }
    }

    private void inner(Element inner, Speech speech, boolean inSegments) {
        String name = inner.name();
        if (isEvent(inner)) {
            speech.happen(event(inner));
        } else if (PARAGRAPHS.contains(name) || (inSegments && name.equals("seg"))) {
            speech.paragraph();
            read(inner, speech);
            speech.paragraph();
        } else if (name.equals("l") || name.equals("lb")) {
            speech.line();
            read(inner, speech);
        } else if (name.equals("anchor")) {
            timeline.time(inner.attribute("synch")).ifPresent(speech::reach);
        } else if (name.equals("choice")) {
            choice(inner, speech);
        } else if (!isSilent(inner)) {
            read(inner, speech);
        }
    }

    private void choice(Element choice, Speech speech) {
        List<Element> readings = new ArrayList<>(choice.elements().toList());
        Optional<Element> best = READINGS.stream()
                .flatMap(name -> choice.elements(name))
                .findFirst()
                .or(() -> choice.elements().findFirst());
        best.ifPresent(reading -> read(reading, speech));
        best.ifPresent(readings::remove);
        readings.forEach(
                other -> dropped.add(new Dropped(other.start(), other.end(), "another reading of the same words")));
    }

    /** In parliaments an utterance is a row of segments, each a paragraph; elsewhere segments are phrases. */
    private static boolean isMadeOfSegments(Element element) {
        boolean onlySegments = element.elements().findAny().isPresent();
        for (Node child : element.children()) {
            boolean blank = child instanceof Chars chars && chars.text().isBlank();
            boolean fits = child instanceof Element inner && (inner.name().equals("seg") || isEvent(inner));
            onlySegments &= blank || fits;
        }
        return onlySegments;
    }
}
