package org.colloquy.diagnostic;

/** Goes through the line ends of a text, each LF, CRLF or a lone CR. */
public final class LineEnds {
    /** Behind every text, so that it never comes right after a carriage return. */
    private static final int NONE = Integer.MAX_VALUE;

    private final String text;
    private int feed;
    private int carriage;
    private int at;
    private int after;

    /** @param from where the first line begins */
    public LineEnds(String text, int from) {
        this.text = text;
        feed = from - 1;
        carriage = from - 1;
        after = from;
    }

    /** Goes to the next line end; false when there is none. */
    public boolean next() {
        feed = feed < after ? find('\n') : feed;
        carriage = carriage < after ? find('\r') : carriage;
        at = Math.min(feed, carriage);
        if (at == NONE) {
            return false;
        }
        after = carriage + 1 == feed ? feed + 1 : at + 1;
        return true;
    }

    private int find(char c) {
        int found = text.indexOf(c, after);
        return found < 0 ? NONE : found;
    }

    /** The offset of this line end. */
    public int at() {
        return at;
    }

    /** The offset at which the next line begins. */
    public int after() {
        return after;
    }
}
