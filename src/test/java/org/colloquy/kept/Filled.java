package org.colloquy.kept;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes records in which each component has a value that it has nowhere else, whatever components there are: texts and
 * collections are not empty, flags are set, and where a value may be one of several kinds, each kind has its turn.
 */
final class Filled {
    private final Class<?> given;
    private final Supplier<?> supplier;
    private final boolean present;
    private int made;
    private int kinds;

    /**
     * @param given   made by the supplier
     * @param present whether what may be missing is there
     */
    <T> Filled(Class<T> given, Supplier<? extends T> supplier, boolean present) {
        this.given = given;
        this.supplier = supplier;
        this.present = present;
    }

    <T> T make(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        made++;
        if (type instanceof ParameterizedType several) {
            return values((Class<?>) several.getRawType(), several.getActualTypeArguments()[0]);
        }
        Class<?> single = (Class<?>) type;
        if (single == given) {
            return supplier.get();
        } else if (single == String.class) {
            return (made % 2 == 0 ? "text " : "\u0416 and half a pair \ud83d ") + made;
        } else if (single == int.class) {
            return made;
        } else if (single == double.class) {
            return made / 8.0;
        } else if (single == boolean.class) {
            return true;
        } else if (single.isEnum()) {
            return single.getEnumConstants()[made % single.getEnumConstants().length];
        } else if (single.isSealed()) {
            Class<?>[] all = single.getPermittedSubclasses();
            return value(all[kinds++ % all.length]);
        }
        return record(single);
    }

    private Object values(Class<?> kind, Type of) {
        if (kind == Optional.class) {
            return present ? Optional.of(value(of)) : Optional.empty();
        }
        Collection<Object> values = List.of(value(of), value(of), value(of));
        return kind == Set.class ? new HashSet<>(values) : values;
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> value(component.getGenericType()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make a " + type, e);
        }
    }
}
