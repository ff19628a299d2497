package org.colloquy.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of Markdown as a reader sees it: without emphasis, links, code marks and tags. Titles are needed before any text
 * is parsed, so this is a reading of one line and not of the whole language.
 */
final class InlineText {
    private static final int LONGEST = 1_000;
    private static final Pattern ATTRIBUTES = Pattern.compile("[ \\t]*\\{[ \\t]*(?:[#.:]|[\\w-]+=)[^{}]*}[ \\t]*$");
    private static final Pattern MARKS = Pattern.compile("[*_`\\[<&~\\\\]");
    private static final Pattern LITERAL = Pattern.compile("(`+)(?!`)(.+?)(?<!`)\\1(?!`)|\\\\(\\p{Punct})");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]*)](?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)|\\[[^\\[\\]]*])");
    private static final Pattern AUTOLINK = Pattern.compile("<([a-zA-Z][a-zA-Z0-9+.-]+:[^\\s<>]*)>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|<!--.*?-->");
    private static final Pattern STARS = Pattern.compile("(\\*{1,3}|~~)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern UNDERSCORES =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(_{1,3})(?=[^\\s_])(.+?)(?<=[^\\s_])\\1(?![\\p{L}\\p{N}_])");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("copy", "\u00a9"));
    private static final Pattern KEPT = Pattern.compile("\0(.)", Pattern.DOTALL);
    private static final char FIRST_KEPT = '\uE000';

    private InlineText() {}

    /** The plain text of a heading or a term line, a trailing {@code {#id .class}} taken away. */
    static String of(String markdown) {
        String line = ATTRIBUTES.matcher(markdown.strip()).replaceFirst("");
        if (!MARKS.matcher(line).find()) {
            return line;
        }
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        List<String> kept = new ArrayList<>();
        text = LITERAL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(keep(literal(found), kept)));
        text = AUTOLINK.matcher(text).replaceAll("$1");
        text = TAG.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        // once more for an image inside a link
        text = LINK.matcher(text).replaceAll("$1");
        text = STARS.matcher(text).replaceAll("$2");
        text = STARS.matcher(text).replaceAll("$2");
        text = UNDERSCORES.matcher(text).replaceAll("$2");
        text = ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(entity(found)));
        text = KEPT.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(kept.get(found.group(1).charAt(0) - FIRST_KEPT)));
        return text.strip();
    }

    /** A mark for words that stay as they are, whatever they look like. */
    private static String keep(String words, List<String> kept) {
        kept.add(words);
        return "\0" + (char) (FIRST_KEPT + kept.size() - 1);
    }

    private static String literal(MatchResult found) {
        return found.group(3) != null ? found.group(3) : found.group(2).strip();
    }

    private static String entity(MatchResult found) {
        if (found.group(3) != null) {
            return ENTITIES.getOrDefault(found.group(3), found.group());
        }
        int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        return code > 0 && Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
    }
}
