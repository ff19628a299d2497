package org.colloquy.render;

/** The page for addresses that do not exist has nothing of its own. */
record NotFoundView() implements KindView {
    @Override
    public Object component(String name) {
        return MISSING;
    }
}
