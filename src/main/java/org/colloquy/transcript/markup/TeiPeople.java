package org.colloquy.transcript.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who speaks in a TEI document: {@code who} points at persons that the header describes (TEI P5, chapters TS and DR). Labels are
 * their ids.
 */
final class TeiPeople {
    private final Map<String, String> described = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    TeiPeople(Element root) {
        Stream.of("person", "personGrp", "org", "role")
                .flatMap(root::descendants)
                .forEach(person -> person.attribute("xml:id")
                        .ifPresent(id -> name(person).ifPresent(name -> described.putIfAbsent(id, name))));
    }

    /** The label of who speaks an utterance or speech; empty where nothing tells. */
    String label(Optional<String> who, Optional<String> speaker) {
        List<String> ids = new ArrayList<>();
        who.ifPresent(pointers -> Stream.of(pointers.split("\\s+"))
                .map(pointer -> pointer.substring(pointer.indexOf('#') + 1))
                .filter(id -> !id.isEmpty())
                .forEach(ids::add));
        if (ids.isEmpty()) {
            return speaker.orElse("");
        }
        String label = String.join(", ", ids);
        String name = ids.stream().map(id -> described.getOrDefault(id, id)).collect(Collectors.joining(", "));
        boolean known = ids.stream().anyMatch(described::containsKey);
        String shown = known ? name : speaker.orElse(name);
        if (!shown.equals(label)) {
            names.putIfAbsent(label, shown);
        }
        return label;
    }

    /** The names of those who spoke so far and have another name than their label. */
    Map<String, String> names() {
        return names;
    }

    private static Optional<String> name(Element person) {
        if (person.name().equals("role")) {
            return Optional.of(person.words()).filter(name -> !name.isEmpty());
        }
        return Stream.of("persName", "orgName", "name")
                .flatMap(person::descendants)
                .map(TeiPeople::words)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** Forename before surname, in whichever order they stand. */
    private static String words(Element name) {
        boolean inParts = name.children().stream()
                .allMatch(child -> child instanceof Element
                        || (child instanceof Chars chars && chars.text().isBlank()));
        if (!inParts) {
            return name.words();
        }
        return Stream.concat(name.elements().filter(part -> !part.name().equals("surname")), name.elements("surname"))
                .map(Element::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
