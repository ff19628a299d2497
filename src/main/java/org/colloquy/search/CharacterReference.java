package org.colloquy.search;

/** The characters that {@code &…;} stands for: those that we write, and numbers. */
final class CharacterReference {
    private CharacterReference() {}

    /** The code point of a reference such as {@code amp} or {@code #x2014}; -1 when it is another. */
    static int of(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "nbsp" -> ' ';
            default -> name.startsWith("#") ? numeric(name.substring(1)) : -1;
        };
    }

    private static int numeric(String number) {
        boolean hex = number.startsWith("x") || number.startsWith("X");
        try {
            int c = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            boolean character = Character.isValidCodePoint(c) && !(c >= 0xd800 && c <= 0xdfff);
            return character ? c : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
