package org.colloquy.render;

/**
 * A link as templates see it.
 *
 * @param title what it says, plain text
 * @param href  where it leads, ready for an attribute; empty for a lesson that is planned and has no page yet
 */
public record Link(String title, String href) implements Scope {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "title" -> title;
            case "href" -> href;
            default -> MISSING;
        };
    }
}
