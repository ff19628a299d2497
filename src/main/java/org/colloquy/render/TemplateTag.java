package org.colloquy.render;

import java.util.List;

/**
 * A tag of a template with what it encloses.
 *
 * @param name     what stands in it, without sigil
 * @param start    offset of the name in the template
 * @param end      offset after the name
 * @param children the tags between it and its end tag
 */
record TemplateTag(Kind kind, String name, int start, int end, List<TemplateTag> children) {

    /** What a tag does, by its sigil. */
    enum Kind {
        /** <code>{{name}}</code>, <code>{{{name}}}</code> and <code>{{&amp;name}}</code>. */
        VARIABLE,
        /** <code>{{#name}}</code>. */
        SECTION,
        /** <code>{{^name}}</code>. */
        INVERTED,
        /** <code>{{>name}}</code>. */
        PARTIAL,
        /** <code>{{&lt;name}}</code>. */
        PARENT,
        /** <code>{{$name}}</code>. */
        BLOCK
    }
}
