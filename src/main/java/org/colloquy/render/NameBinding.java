package org.colloquy.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.MustacheException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a name in a template stands for: the component of a record or the key of a map, in the innermost scope that has
 * it. {@link TemplateCheck} has seen that some scope does. Mustache.java looks for getters and fields too, anew whenever a
 * scope is of another class than before and by way of exceptions, which took a tenth of the time of rendering.
 */
final class NameBinding implements Binding {
    private static final Object MISSING = new Object();

    /** The accessors of a record by name; empty for other classes. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    Method accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    accessors.put(component.getName(), accessor);
                }
            }
            return accessors;
        }
    };

    private final String name;
    private final String[] parts;

    /** @param name with points where it leads into what it names; a point alone is the innermost scope itself */
    NameBinding(String name) {
        this.name = name;
        this.parts = name.split("\\.", -1);
    }

    @Override
    public @Nullable Object get(List<Object> scopes) {
        if (name.equals(".")) {
            return unwrapped(scopes.get(scopes.size() - 1));
        }
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Object value = member(unwrapped(scopes.get(i)), parts[0]);
            if (value != MISSING) {
                return inside(value);
            }
        }
        throw new MustacheException("no '" + name + "' at this place");
    }

    /** What the rest of the name stands for; nothing below a value that is not there. */
    private @Nullable Object inside(@Nullable Object first) {
        Object value = first;
        for (int i = 1; i < parts.length; i++) {
            value = member(unwrapped(value), parts[i]);
            if (value == MISSING) {
                return null;
            }
        }
        return unwrapped(value);
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static @Nullable Object member(@Nullable Object owner, String name) {
        if (owner == null) {
            return MISSING;
        }
        if (owner instanceof Map<?, ?> map) {
            return map.containsKey(name) ? map.get(name) : MISSING;
        }
        Method accessor = ACCESSORS.get(owner.getClass()).get(name);
        return accessor == null ? MISSING : call(accessor, owner);
    }

    private static @Nullable Object call(Method accessor, Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new MustacheException("cannot read " + accessor, e);
        }
    }
}
