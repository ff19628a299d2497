package org.colloquy.markdown.html;

import java.util.Optional;
import org.colloquy.markdown.html.ImageSizes.Size;

/** The size of an SVG: its width and height where they are in pixels, otherwise its view box. */
final class SvgSize {
    private SvgSize() {}

    static Optional<Size> read(String svg) {
        int start = svg.indexOf("<svg");
        int end = start < 0 ? -1 : svg.indexOf('>', start);
        if (end < 0) {
            return Optional.empty();
        }
        String tag = svg.substring(start, end);
        Optional<Integer> width = attribute(tag, "width").flatMap(SvgSize::pixels);
        Optional<Integer> height = attribute(tag, "height").flatMap(SvgSize::pixels);
        if (width.isPresent() && height.isPresent()) {
            return Optional.of(new Size(width.get(), height.get()));
        }
        return attribute(tag, "viewBox").flatMap(SvgSize::viewBox);
    }

    private static Optional<Size> viewBox(String value) {
        String[] parts = value.strip().split("[\\s,]+");
        if (parts.length != 4) {
            return Optional.empty();
        }
        return pixels(parts[2]).flatMap(width -> pixels(parts[3]).map(height -> new Size(width, height)));
    }

    private static Optional<String> attribute(String tag, String name) {
        for (int at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
            int value = at + name.length() + 2;
            boolean whole = Character.isWhitespace(tag.charAt(at - 1)) && tag.startsWith("=", at + name.length());
            int end = whole && value <= tag.length() ? tag.indexOf(tag.charAt(value - 1), value) : -1;
            if (end >= 0) {
                return Optional.of(tag.substring(value, end));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> pixels(String value) {
        String number = value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
        boolean decimal = !number.isEmpty()
                && number.length() < 12
                && Character.isDigit(number.charAt(0))
                && number.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                && number.indexOf('.') == number.lastIndexOf('.');
        return decimal ? Optional.of((int) Math.round(Double.parseDouble(number))) : Optional.empty();
    }
}
