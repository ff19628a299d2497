package org.colloquy.site;

import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.course.Glossary;

/**
 * The addresses of the files from which cards beside terms take their explanations. The glossary is cut into pieces, so that
 * a browser loads only what a reader asks for; a page tells it how many there are, and it finds a term's piece as
 * {@link #indexOf} does.
 *
 * @param count how many, a power of two, so that most new terms leave it as it is
 */
public record GlossaryFiles(int count) {
    /** So many terms in a file, or fewer on the average: some 4 KB on their way to a reader. */
    private static final int MOST_TERMS = 16;

    /** The files of a glossary, one at the least. */
    public static GlossaryFiles of(Glossary glossary) {
        int count = 1;
        while (count * MOST_TERMS < glossary.terms().size()) {
            count *= 2;
        }
        return new GlossaryFiles(count);
    }

    /** Where the files are, by their index. */
    public List<Url> urls() {
        return IntStream.range(0, count)
                .mapToObj(index -> new Url("glossary/" + index + ".js"))
                .toList();
    }

    /**
     * In which file a term is: the last bits of {@link String#hashCode}, whose documented formula the browser calculates
     * too.
     */
    public int indexOf(String termId) {
        return termId.hashCode() & (count - 1);
    }
}
