package org.colloquy.markdown.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.read.ProgramFiles;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/**
 * A JavaScript library that the program brings along, without access to Java, files or network. It starts at the first call,
 * which takes a third of a second and more. Safe to share between threads, which take turns.
 */
public final class Script {
    /** Deep enough for any formula that a person writes; deeper nesting is stopped before memory runs out. */
    private static final int DEEPEST = 5_000;

    private final List<String> resources;
    private final String functions;
    private final Set<String> loaded = new HashSet<>();
    private @Nullable ScriptableObject scope;

    /**
     * @param resources the library's files, in the order they are to be run
     * @param functions JavaScript that defines the functions to call
     */
    public Script(List<String> resources, String functions) {
        this.resources = List.copyOf(resources);
        this.functions = functions;
    }

    /** Runs a further file of the library, once. */
    public synchronized void load(String resource) {
        run((context, global) -> {
            load(context, global, resource);
            return "";
        });
    }

    /**
     * Calls a function that gives an array of strings.
     *
     * @throws ScriptException when the library fails on these arguments
     */
    public synchronized List<String> call(String function, Object... arguments) throws ScriptException {
        try {
            Object result = run((context, global) -> ScriptableObject.callMethod(context, global, function, arguments));
            return ((List<?>) result).stream().map(String::valueOf).toList();
        } catch (RhinoException | StackOverflowError e) {
            throw new ScriptException(function + " failed", e);
        }
    }

    private interface Work {
        Object in(Context context, ScriptableObject global);
    }

    private Object run(Work work) {
        // A new Context for each use: it belongs to one thread, the scope does not
        Context context = Context.enter();
        try {
            context.setInterpretedMode(true);
            context.setMaximumInterpreterStackDepth(DEEPEST);
            context.setLanguageVersion(Context.VERSION_ES6);
            if (scope == null) {
                ScriptableObject global = context.initSafeStandardObjects();
                resources.forEach(resource -> load(context, global, resource));
                context.evaluateString(global, functions, "functions", 1, null);
                scope = global;
            }
            return work.in(context, scope);
        } finally {
            Context.exit();
        }
    }

    private void load(Context context, ScriptableObject global, String resource) {
        if (loaded.add(resource)) {
            context.evaluateString(global, read(resource), resource, 1, null);
        }
    }

    /** The text of a file of the program. */
    public static String read(String name) {
        try {
            return new String(ProgramFiles.read(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
