package org.colloquy.markdown.html;

import java.util.Optional;
import org.colloquy.course.Term;

/**
 * A stretch of a block's text that becomes a link: a term of the glossary, or an address that stands there bare.
 *
 * @param address where it leads, when it is an address
 * @param term    the term, when it is one
 */
record Mark(int start, int end, String address, Optional<Term> term) {
    static Mark address(int start, int end, String address) {
        return new Mark(start, end, address, Optional.empty());
    }

    static Mark term(int start, int end, Term term) {
        return new Mark(start, end, "", Optional.of(term));
    }
}
