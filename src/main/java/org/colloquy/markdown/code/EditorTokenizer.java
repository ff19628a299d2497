package org.colloquy.markdown.code;

import java.util.HashMap;
import java.util.Map;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Reads code line by line with the scanners of the editor component RSyntaxTextArea; no window is ever opened. */
final class EditorTokenizer implements Tokenizer {
    private final Map<String, String> styles = EditorLanguages.styles();

    /** By language; a scanner has state and recycles its tokens, so each thread has its own. */
    private final ThreadLocal<Map<String, TokenMaker>> scanners = ThreadLocal.withInitial(HashMap::new);

    @Override
    public boolean knows(String language) {
        return styles.containsKey(language);
    }

    @Override
    public void tokenize(String language, String code, TokenWriter out) {
        TokenMaker scanner = scanners.get()
                .computeIfAbsent(
                        language, name -> TokenMakerFactory.getDefaultInstance().getTokenMaker(styles.get(name)));
        int state = TokenTypes.NULL;
        int start = 0;
        for (int end = code.indexOf('\n'); end >= 0; end = code.indexOf('\n', start)) {
            state = line(scanner, code.substring(start, end), state, out);
            out.write(TokenClass.PLAIN, "\n");
            start = end + 1;
        }
        line(scanner, code.substring(start), state, out);
    }

    /**
     * Writes one line and returns the state in which the next one starts, inside a comment, a string…: the type of the
     * line's last token, which need not be one that is seen.
     */
    private static int line(TokenMaker scanner, String line, int state, TokenWriter out) {
        char[] chars = line.toCharArray();
        int written = 0;
        int next = state;
        boolean seen = true;
        for (Token token = scanner.getTokenList(new Segment(chars, 0, chars.length), state, 0);
                token != null;
                token = token.getNextToken()) {
            next = token.getType();
            seen = seen && token.isPaintable();
            if (seen) {
                String text = token.getLexeme();
                seen = line.startsWith(text, written);
                if (seen) {
                    out.write(classOf(next), text);
                    written += text.length();
                }
            }
        }
        out.write(TokenClass.PLAIN, line.substring(written));
        return next;
    }

    private static TokenClass classOf(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> TokenClass.COMMENT;
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2 -> TokenClass.KEYWORD;
            case TokenTypes.FUNCTION -> TokenClass.FUNCTION;
            case TokenTypes.LITERAL_BOOLEAN, TokenTypes.MARKUP_ENTITY_REFERENCE -> TokenClass.LITERAL;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> TokenClass.NUMBER;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR -> TokenClass.STRING;
            case TokenTypes.DATA_TYPE -> TokenClass.TYPE;
            case TokenTypes.VARIABLE -> TokenClass.VARIABLE;
            case TokenTypes.ANNOTATION,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION -> TokenClass.ANNOTATION;
            case TokenTypes.OPERATOR -> TokenClass.OPERATOR;
            case TokenTypes.MARKUP_TAG_DELIMITER, TokenTypes.MARKUP_TAG_NAME, TokenTypes.MARKUP_CDATA_DELIMITER ->
                TokenClass.TAG;
            case TokenTypes.MARKUP_TAG_ATTRIBUTE -> TokenClass.ATTRIBUTE;
            default -> TokenClass.PLAIN;
        };
    }
}
