package org.colloquy;

/**
 * Hears how far a build is. Phases come one after the other, from one thread; steps may come from several at once, and so
 * often that they must cost next to nothing.
 */
public interface Progress {
    /** Does not listen. */
    Progress NONE = new Progress() {
        @Override
        public void begin(Phase phase, int steps) {}

        @Override
        public void step() {}
    };

    /** What takes long enough to be told of. */
    enum Phase {
        READING,
        CONVERTING,
        WRITING
    }

    /**
     * A phase begins, and the one before it is over.
     *
     * @param steps how many steps it has; 0 when nobody knows yet
     */
    void begin(Phase phase, int steps);

    /** One more step of the phase is done. */
    void step();
}
