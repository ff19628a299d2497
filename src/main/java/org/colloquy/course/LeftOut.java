package org.colloquy.course;

/** Why a Markdown file of the course has no page. */
public enum LeftOut {
    /** Its front matter says {@code draft: true}, and drafts were not asked for. */
    DRAFT,
    /** The order of the course is written down, and it is not in it. */
    UNLISTED
}
