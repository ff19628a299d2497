package org.colloquy.course;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files and folders whose number gives the order and is no part of the title or the address. */
public final class NumberedName {
    /** Up to three digits, or more of them after a zero: {@code 2024-review} begins with a year, not with a place. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}|0\\d+)[-_.) ]+(.+)");

    private NumberedName() {}

    /** {@code 01-start} as {@code start}; a name that has no letter besides, such as {@code 01-02}, stays. */
    public static String withoutNumber(String name) {
        Matcher matcher = NUMBER.matcher(name);
        boolean named = matcher.matches() && matcher.group(1).codePoints().anyMatch(Character::isLetter);
        return named ? matcher.group(1) : name;
    }

    /** The part of an address that a file's stem or a folder's name becomes. */
    public static String slug(String name) {
        String slug = Slug.of(withoutNumber(name));
        // a name of signs alone is rare, but it must lead somewhere
        return slug.isEmpty() ? name : slug;
    }
}
