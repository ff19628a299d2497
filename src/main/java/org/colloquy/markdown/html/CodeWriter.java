package org.colloquy.markdown.html;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.Optional;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.code.CodeHighlighter.Highlighted;

/** Writes blocks of code, highlighted where the language is known. */
final class CodeWriter {
    private final ArticleWriter writer;

    CodeWriter(ArticleWriter writer) {
        this.writer = writer;
    }

    void write(FencedCodeBlock block) {
        write(block.getContentChars(), writer.style().plain() ? plainInfo(block) : CodeInfo.read(block.getInfo()));
    }

    private static CodeInfo plainInfo(FencedCodeBlock block) {
        String info = LinkWriter.unescape(block.getInfo()).strip();
        int end = 0;
        while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
            end++;
        }
        return new CodeInfo(
                BasedSequence.of(info.substring(0, end)), Optional.empty(), new BitSet(), CodeInfo.NONE.attributes());
    }

    void write(IndentedCodeBlock block) {
        BasedSequence content = block.getContentChars();
        int end = content.length();
        while (end > 0 && content.subSequence(lineStart(content, end), end).isBlank()) {
            end = lineStart(content, end);
        }
        write(content.subSequence(0, end), CodeInfo.NONE);
    }

    private static int lineStart(BasedSequence content, int end) {
        int i = end - 1;
        while (i > 0 && content.charAt(i - 1) != '\n') {
            i--;
        }
        return Math.max(i, 0);
    }

    private void write(BasedSequence content, CodeInfo info) {
        String code = normalized(content);
        String language = info.language().toString();
        StringBuilder out = writer.out();
        boolean plain = writer.style().plain();
        if (!plain) {
            out.append("<div");
            writer.attributes().write(info.attributes(), true, "code");
            out.append('>');
            info.title()
                    .ifPresent(title -> out.append("<p class=\"code-title\">")
                            .append(Escape.text(title))
                            .append("</p>"));
        }
        out.append(plain ? "<pre><code" : "<pre tabindex=\"0\"><code");
        if (!language.isEmpty()) {
            Escape.text(out.append(" class=\"language-"), language);
            out.append('"');
        }
        out.append('>');
        if (plain || language.isEmpty()) {
            lines(Escape.text(code), info.marked());
        } else {
            highlighted(code, info);
        }
        out.append(plain ? "</code></pre>\n" : "</code></pre></div>\n");
        writer.findings().countWords(code);
    }

    private void highlighted(String code, CodeInfo info) {
        Highlighted highlighted =
                writer.conversion().code().highlight(info.language().toString(), code);
        if (!highlighted.known()) {
            int start = info.language().getStartOffset();
            String message = "no highlighting for the language '" + info.language() + "'";
            writer.problem(Rule.UNKNOWN_LANGUAGE, start, info.language().getEndOffset(), message, Optional.empty());
        }
        lines(highlighted.html(), info.marked());
    }

    /** Wraps the marked lines; a token that goes over a line end is closed and opened again around it. */
    private void lines(String html, BitSet marked) {
        if (marked.isEmpty()) {
            writer.out().append(html);
            return;
        }
        MarkedLines.write(writer.out(), html, marked);
    }

    private static String normalized(BasedSequence content) {
        String text = content.toString();
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
    }
}
