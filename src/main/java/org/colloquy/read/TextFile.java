package org.colloquy.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;

/** Bytes become text: UTF-8 with or without a byte order mark, and what older editors leave behind. */
final class TextFile {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextFile() {}

    /**
     * The text of a file, with its line ends as they are; an empty text when the disk does not give it.
     *
     * @param shown    the path that diagnostics name, relative to the project
     * @param problems receives what is wrong
     */
    static SourceText read(Path file, String shown, List<Diagnostic> problems) {
        try {
            return decode(Files.readAllBytes(file), shown, problems);
        } catch (IOException e) {
            String reason = e instanceof AccessDeniedException ? "permission denied" : "the disk does not give it";
            problems.add(Diagnostic.of(Rule.MISSING_FILE, shown, "the file cannot be read: " + reason));
            return SourceText.of(shown, "");
        }
    }

    static SourceText decode(byte[] bytes, String shown, List<Diagnostic> problems) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            Charset utf16 = startsWith(bytes, 0xFE, 0xFF) ? UTF_16BE : UTF_16LE;
            SourceText source = SourceText.of(shown, withoutNul(new String(bytes, 2, bytes.length - 2, utf16)));
            problems.add(source.problem(Rule.BAD_ENCODING, 0, 1, "the file is UTF-16, expected UTF-8")
                    .withHint("save it as UTF-8"));
            return source;
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String decoded = new String(bytes, start, bytes.length - start, UTF_8);
        // what is not UTF-8 has become this character, which a text may also hold by itself
        int wrong = decoded.indexOf('\uFFFD') < 0 ? -1 : firstMalformed(bytes, start);
        if (wrong < 0) {
            return checkedForNul(decoded, shown, problems);
        }
        String text = withoutNul(new String(bytes, start, bytes.length - start, WINDOWS_1252));
        SourceText source = SourceText.of(shown, text);
        // one byte is one character there, so the byte's place is the character's
        int at = wrong - start;
        String message = "the file is not UTF-8 from here on; it was read as windows-1252";
        problems.add(source.problem(Rule.BAD_ENCODING, at, at + 1, message).withHint("save it as UTF-8"));
        return source;
    }

    /** Where the first byte stands that is not UTF-8, or -1. */
    private static int firstMalformed(byte[] bytes, int start) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        return decoder.decode(in, out, true).isError() ? in.position() : -1;
    }

    private static SourceText checkedForNul(String text, String shown, List<Diagnostic> problems) {
        int nul = text.indexOf('\0');
        if (nul < 0) {
            return SourceText.of(shown, text);
        }
        SourceText source = SourceText.of(shown, withoutNul(text));
        String message = "the character U+0000 is not text; it was replaced";
        problems.add(source.problem(Rule.BAD_ENCODING, nul, nul + 1, message));
        return source;
    }

    private static String withoutNul(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
