package org.colloquy.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.course.Words;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;

/**
 * Finds names in templates that do not exist at their place, before any page is made. It follows the types of the view
 * records, so it also sees what no page of this course would have reached.
 */
final class TemplateCheck {
    private final Map<String, SourceText> sources;
    private final Set<String> words;
    private final Map<String, List<TemplateTag>> parsed = new HashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final Set<Diagnostic> problems = new HashSet<>();

    private TemplateCheck(Map<String, SourceText> sources, Words words) {
        this.sources = sources;
        this.words = words.byKey().keySet();
    }

    /** What is wrong with the templates of pages and with those they use. */
    static List<Diagnostic> check(Map<String, SourceText> sources, Words words) {
        TemplateCheck check = new TemplateCheck(sources, words);
        List<Diagnostic> unreadable = new ArrayList<>();
        sources.forEach((name, source) -> check.parsed.put(name, TemplateParser.parse(source, unreadable)));
        if (!unreadable.isEmpty()) {
            return unreadable.stream().sorted().toList();
        }
        sources.keySet().stream()
                .filter(name -> name.startsWith("pages/"))
                .forEach(name -> check.template(name, List.of(TemplateModel.class)));
        return check.problems.stream().sorted().toList();
    }

    private void template(String name, List<Type> scopes) {
        // a template that includes itself is looked at once for each place where it stands
        if (visited.add(name + scopes)) {
            tags(sources.get(name), parsed.getOrDefault(name, List.of()), scopes);
        }
    }

    private void tags(SourceText source, List<TemplateTag> tags, List<Type> scopes) {
        for (TemplateTag tag : tags) {
            switch (tag.kind()) {
                case VARIABLE -> find(source, tag, scopes);
                case INVERTED -> {
                    find(source, tag, scopes);
                    tags(source, tag.children(), scopes);
                }
                case SECTION -> section(source, tag, scopes);
                case BLOCK -> tags(source, tag.children(), scopes);
                case PARTIAL, PARENT -> {
                    include(source, tag, scopes);
                    tags(source, tag.children(), scopes);
                }
            }
        }
    }

    private void section(SourceText source, TemplateTag tag, List<Type> scopes) {
        find(source, tag, scopes).ifPresent(type -> {
            List<Type> inner = new ArrayList<>(scopes);
            Type element = element(type);
            if (!inner.contains(element)) {
                inner.add(element);
            }
            tags(source, tag.children(), inner);
        });
    }

    private void include(SourceText source, TemplateTag tag, List<Type> scopes) {
        String name = tag.name() + Templates.ENDING;
        if (sources.containsKey(name)) {
            template(name, scopes);
            return;
        }
        Stream<String> names =
                sources.keySet().stream().map(n -> n.substring(0, n.length() - Templates.ENDING.length()));
        report(source, tag, tag.name(), "no template '" + tag.name() + "'", names);
    }

    /** The type of what a tag names, or nothing (and a problem) when there is no such name. */
    private Optional<Type> find(SourceText source, TemplateTag tag, List<Type> scopes) {
        if (tag.name().equals(".")) {
            return Optional.of(scopes.get(scopes.size() - 1));
        }
        String[] parts = tag.name().split("\\.", -1);
        Optional<Type> found = Optional.empty();
        for (int i = scopes.size() - 1; i >= 0 && found.isEmpty(); i--) {
            found = member(scopes.get(i), parts[0]);
        }
        if (found.isEmpty()) {
            Stream<String> names = scopes.stream().flatMap(this::names);
            report(source, tag, parts[0], "no '" + parts[0] + "' at this place", names);
            return found;
        }
        for (int i = 1; i < parts.length && found.isPresent(); i++) {
            String above = String.join(".", Arrays.asList(parts).subList(0, i));
            Type owner = found.get();
            found = member(owner, parts[i]);
            if (found.isEmpty()) {
                Stream<String> names = names(owner).map(name -> above + "." + name);
                report(source, tag, tag.name(), "no '" + parts[i] + "' in '" + above + "'" + shape(owner), names);
            }
        }
        return found;
    }

    private static String shape(Type owner) {
        boolean many = isA(owner, Iterable.class) || isA(owner, List.class);
        if (many || isA(owner, Optional.class)) {
            return ", which is " + (many ? "a list" : "not always there") + " and needs a section '{{#…}}'";
        }
        return "";
    }

    private void report(SourceText source, TemplateTag tag, String name, String message, Stream<String> names) {
        problems.add(source.problem(Rule.TEMPLATE_ERROR, tag.start(), tag.end(), message)
                .withHint(Suggestion.didYouMean(name, names)));
    }

    private Optional<Type> member(Type owner, String name) {
        if (isA(owner, Map.class)) {
            Type value = ((ParameterizedType) owner).getActualTypeArguments()[1];
            return value != String.class || words.contains(name) ? Optional.of(value) : Optional.empty();
        }
        // below a key of front matter or of the theme's settings, anything may stand
        return owner == Object.class
                ? Optional.of(owner)
                : components(owner)
                        .filter(component -> component.getName().equals(name))
                        .map(RecordComponent::getGenericType)
                        .findFirst();
    }

    private Stream<String> names(Type owner) {
        return isA(owner, Map.class) ? words.stream() : components(owner).map(RecordComponent::getName);
    }

    private static Stream<RecordComponent> components(Type type) {
        return type instanceof Class<?> owner && owner.isRecord()
                ? Arrays.stream(owner.getRecordComponents())
                : Stream.empty();
    }

    private static Type element(Type type) {
        boolean holds = isA(type, List.class) || isA(type, Iterable.class) || isA(type, Optional.class);
        return holds ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    }

    private static boolean isA(Type type, Class<?> raw) {
        return type instanceof ParameterizedType generic && generic.getRawType() == raw;
    }
}
