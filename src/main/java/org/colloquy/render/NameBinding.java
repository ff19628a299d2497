package org.colloquy.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.MustacheException;
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
            if (value != Scope.MISSING) {
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
            if (value == Scope.MISSING) {
                return null;
            }
        }
        return unwrapped(value);
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static @Nullable Object member(@Nullable Object owner, String name) {
        if (owner instanceof Scope scope) {
            return scope.component(name);
        }
        if (owner instanceof Map<?, ?> map) {
            Object value = map.get(name);
            return value != null || map.containsKey(name) ? value : Scope.MISSING;
        }
        return Scope.MISSING;
    }
}
