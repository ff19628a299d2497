package org.colloquy.transcript.markup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.transcript.format.Dropped;
import org.colloquy.transcript.format.Transcript.RawSection;
import org.colloquy.transcript.format.Transcript.RawTurn;

/**
 * Walks through a TEI text: utterances ({@code u}) and speeches ({@code sp}) are turns, divisions with a heading are sections.
 * What happens between turns is added to the turn before it, or to the next one where a section begins. Text that is nobody's
 * stands before the first turn or becomes a turn without a speaker.
 */
final class TeiConversation {
    private static final Set<String> CONTAINERS = Set.of(
            "TEI",
            "TEI.2",
            "teiCorpus",
            "text",
            "group",
            "front",
            "body",
            "back",
            "div",
            "div1",
            "div2",
            "div3",
            "div4",
            "div5",
            "div6",
            "div7",
            "annotationBlock",
            "floatingText",
            "spGrp");

    private final TeiPeople people;
    private final TeiTimeline timeline;
    private final TeiSpeech content;
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<OpenTurn> turns = new ArrayList<>();
    private final List<RawSection> sections = new ArrayList<>();
    private final Speech preamble = new Speech();
    private final List<String> headings = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private boolean sectionBegins = true;

    private record OpenTurn(
            String label, Optional<Duration> time, Optional<Duration> endTime, Speech speech, int start, int end) {
        RawTurn closed() {
            return new RawTurn(label, time, endTime, speech.cues(), speech.paragraphs(), start, end);
        }
    }

    TeiConversation(Element root) {
        people = new TeiPeople(root);
        timeline = new TeiTimeline(root);
        content = new TeiSpeech(timeline, dropped);
        walk(root, Optional.empty());
        leftOver();
    }

    List<RawTurn> turns() {
        return turns.stream().map(OpenTurn::closed).toList();
    }

    List<RawSection> sections() {
        return sections;
    }

    Map<String, String> names() {
        return people.names();
    }

    List<Dropped> dropped() {
        return dropped;
    }

    Optional<String> preamble() {
        return preamble.asText();
    }

    /** @param block the annotation block that holds speaker and times of its utterances, as in ISO 24624 */
    private void walk(Element parent, Optional<Element> block) {
        for (Node child : parent.children()) {
            if (child instanceof Chars chars) {
                outside(new Element("p", Map.of(), List.of(chars), chars.start(), chars.end()));
            } else if (child instanceof Element element) {
                element(parent, element, block);
            }
        }
    }

    private void element(Element parent, Element element, Optional<Element> block) {
        String name = element.name();
        if (name.equals("u") || name.equals("sp")) {
            turn(element, block);
        } else if (CONTAINERS.contains(name)) {
            walk(element, name.equals("annotationBlock") ? Optional.of(element) : block);
        } else if (name.equals("head") && !parent.name().equals("castList")) {
            headings.add(element.words());
            sectionBegins = true;
        } else if (TeiSpeech.isEvent(element)) {
            event(TeiSpeech.event(element));
        } else if (!TeiSpeech.isSilent(element)) {
            outside(element);
        }
    }

    private void turn(Element element, Optional<Element> block) {
        Optional<String> speaker = element.elements("speaker")
                .map(Element::words)
                .map(words -> words.replaceAll("[\\s:.]+$", ""))
                .filter(words -> !words.isEmpty())
                .findFirst();
        Optional<String> who = element.attribute("who").or(() -> block.flatMap(outer -> outer.attribute("who")));
        begin(people.label(who, speaker), element, block);
        content.read(element, last().speech());
    }

    private void begin(String label, Element element, Optional<Element> block) {
        if (!headings.isEmpty()) {
            sections.add(new RawSection(turns.size(), String.join(", ", headings)));
            headings.clear();
        }
        Speech speech = new Speech();
        events.forEach(speech::happen);
        events.clear();
        speech.paragraph();
        sectionBegins = false;
        turns.add(new OpenTurn(
                label,
                time(element, block, "start"),
                time(element, block, "end"),
                speech,
                element.start(),
                element.end()));
    }

    private Optional<Duration> time(Element element, Optional<Element> block, String attribute) {
        return timeline.time(element.attribute(attribute).or(() -> block.flatMap(outer -> outer.attribute(attribute))));
    }

    private void event(String words) {
        if (sectionBegins) {
            events.add(words);
        } else {
            last().speech().paragraph();
            last().speech().happen(words);
        }
    }

    private void outside(Element element) {
        Speech speech = new Speech();
        content.read(element, speech);
        if (speech.isEmpty()) {
            return;
        }
        if (turns.isEmpty()) {
            leftOver();
            preamble.paragraph();
            content.read(element, preamble);
            return;
        }
        boolean nobodySpeaks = last().label().isEmpty() && !sectionBegins;
        if (!nobodySpeaks) {
            begin("", element, Optional.empty());
        }
        last().speech().paragraph();
        content.read(element, last().speech());
    }

    /** Headings and events with no turn after them. */
    private void leftOver() {
        if (headings.isEmpty() && events.isEmpty()) {
            return;
        }
        Speech speech = turns.isEmpty() ? preamble : last().speech();
        for (String heading : headings) {
            speech.paragraph();
            speech.say(heading);
        }
        for (String event : events) {
            speech.paragraph();
            speech.happen(event);
        }
        headings.clear();
        events.clear();
    }

    private OpenTurn last() {
        return turns.get(turns.size() - 1);
    }
}
