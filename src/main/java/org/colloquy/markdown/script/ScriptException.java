package org.colloquy.markdown.script;

/** A library failed on what it was given. */
public final class ScriptException extends Exception {
    private static final long serialVersionUID = 1L;

    ScriptException(String message, Throwable cause) {
        super(message, cause);
    }
}
