package org.colloquy.site;

/** Answers where the links in the sources lead. Safe to share between threads. */
@FunctionalInterface
public interface Links {
    /**
     * Resolves a link or the address of an image.
     *
     * @param fromPath the file it stands in, relative to the course, with {@code /}
     * @param href     as the author wrote it, backslash escapes and entities resolved, maybe percent-encoded; a link to a
     *                 {@code .md} file, to a transcript, to a folder, to a copied file, or only an anchor
     */
    LinkTarget resolve(String fromPath, String href);
}
