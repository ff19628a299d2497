package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component of what templates see can be asked for by its name, and is that component and no other. */
class ScopeTest {
    private static Stream<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(TemplateModel.class, found);
        return found.stream();
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(inner -> collect(inner, found));
        } else if (type instanceof Class<?> raw && raw.isRecord() && found.add(raw)) {
            Arrays.stream(raw.getRecordComponents()).forEach(component -> collect(component.getGenericType(), found));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void tellsEachComponent(Class<?> type) throws ReflectiveOperationException {
        for (RecordComponent component : type.getRecordComponents()) {
            Scope scope = scopeWithOnly(component, type);
            Object told = scope.component(component.getName());
            assertThat(told).as(component.toString()).isEqualTo(value(component.getType()));
        }
    }

    @Test
    void tellsWhatItDoesNotHave() {
        Scope link = new Link("a", "b");
        assertThat(link.component("titel")).isSameAs(Scope.MISSING);
    }

    /** A record in which all but one component are empty. */
    private static Scope scopeWithOnly(RecordComponent only, Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean filled = only.getName().equals(components[i].getName());
            values[i] = filled ? value(types[i]) : empty(types[i]);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (Scope) constructor.newInstance(values);
    }

    private static Object value(Class<?> type) throws ReflectiveOperationException {
        Map<Class<?>, Object> values = Map.of(
                String.class, "x",
                boolean.class, true,
                int.class, 1,
                List.class, List.of("x"),
                Iterable.class, List.of("x"),
                Optional.class, Optional.of("x"),
                Map.class, Map.of("x", "x"));
        return type.isRecord() ? scopeWithOnly(type.getRecordComponents()[0], type) : values.get(type);
    }

    private static Object empty(Class<?> type) {
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : null;
    }
}
