package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What theme authors read and what templates see are the same. */
class TemplateNamesTest {
    private final Map<String, Class<?>> records = new TreeMap<>();
    private final Set<Class<?>> open = new HashSet<>();

    @Test
    void readmeListsTheNamesThatTemplatesSee() throws IOException {
        collect("", TemplateModel.class);
        records.remove("");
        Map<String, List<String>> listed = new TreeMap<>();
        readme().forEach(
                        (headings, names) -> Arrays.stream(headings.split(", ")).forEach(h -> listed.put(h, names)));

        assertThat(listed.keySet()).isEqualTo(new TreeSet<>(records.keySet()));
        records.forEach((name, type) -> assertThat(listed.get(name))
                .as(name)
                .isEqualTo(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toList())));
    }

    private void collect(String name, Class<?> type) {
        records.put(name, type);
        if (!open.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String inner = name.isEmpty() ? component.getName() : name + "." + component.getName();
            recordIn(component.getGenericType())
                    .filter(found -> !open.contains(found))
                    .ifPresent(found -> collect(inner, found));
        }
        open.remove(type);
    }

    private static Optional<Class<?>> recordIn(Type type) {
        Type inner = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        return inner instanceof Class<?> found && found.isRecord() ? Optional.of(found) : Optional.empty();
    }

    /** The tables of names by heading; some headings name several places. */
    private static Map<String, List<String>> readme() throws IOException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("templates/README.md"))) {
            Matcher row = Pattern.compile("\\| `(\\w+)` \\| .+ \\|").matcher(line);
            if (line.startsWith("## `")) {
                names = new ArrayList<>();
                tables.put(line.substring(3).replace("`", ""), names);
            } else if (row.matches()) {
                names.add(row.group(1));
            }
        }
        return tables;
    }
}
