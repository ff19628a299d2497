package org.colloquy.render;

/**
 * What only the page for printing has: {@code page.print} in templates.
 *
 * @param chapters the texts of the course in reading order, made one by one while the page is written
 */
public record PrintView(Iterable<Chapter> chapters) implements KindView {

    /**
     * A text of the course.
     *
     * @param id    its place on the page
     * @param kind  {@code home unit lesson dialogue}
     * @param title what it is called
     * @param html  its text with ids and links made for this page, to be written with three braces
     */
    public record Chapter(String id, String kind, String title, String html) {}
}
