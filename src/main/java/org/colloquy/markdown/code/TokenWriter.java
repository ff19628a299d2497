package org.colloquy.markdown.code;

/**
 * Writes tokens as HTML: escaped, neighbours of one class in one span, and no span across the end of a line, so that a
 * line can be marked as a whole.
 */
final class TokenWriter {
    private final StringBuilder html;
    private TokenClass open = TokenClass.PLAIN;

    TokenWriter(int codeLength) {
        this.html = new StringBuilder(codeLength * 2 + 16);
    }

    /** White space opens and closes nothing, so that {@code public static} is one span. */
    void write(TokenClass kind, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                change(TokenClass.PLAIN);
            } else if (c > ' ') {
                change(kind);
            }
            escape(c);
        }
    }

    private void change(TokenClass kind) {
        if (kind == open) {
            return;
        }
        if (open != TokenClass.PLAIN) {
            html.append("</span>");
        }
        if (kind != TokenClass.PLAIN) {
            html.append(kind.openingTag());
        }
        open = kind;
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            default -> html.append(c);
        }
    }

    String finish() {
        change(TokenClass.PLAIN);
        return html.toString();
    }
}
