package org.colloquy.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Does what the library's own sequence does. */
class SourceSequenceTest {
    private static final String ALPHABET = "ab \n\r\t\\#*\0é\u2019\uD83D\uDE00";

    @Test
    void behavesAsTheLibrarys() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            String text = text(random);
            BasedSequence ours = SourceSequence.of(text);
            BasedSequence theirs = CharSubSequence.of(text);
            for (int part = 0; part < 4; part++) {
                assertSame(ours, theirs, random);
                int from = random.nextInt(ours.length() + 1);
                int to = from + random.nextInt(ours.length() + 1 - from);
                assertThat(ours.subSequence(from, to) == ours).isEqualTo(theirs.subSequence(from, to) == theirs);
                ours = ours.subSequence(from, to);
                theirs = theirs.subSequence(from, to);
            }
        }
    }

    @Test
    void partsThatFollowEachOtherAreOne() {
        SourceSequence text = SourceSequence.of("abcdef");
        SourceSequence other = SourceSequence.of("cd");
        assertThat(joined(text.subSequence(1, 3), text.subSequence(3, 5))).isEqualTo("1-5");
        assertThat(joined(text, text.subSequence(6, 6))).isEqualTo("0-6");
        assertThat(joined(text.subSequence(1, 2), text.subSequence(3, 5))).isEqualTo("none");
        assertThat(joined(text.subSequence(0, 2), other)).isEqualTo("none");
        assertThat(joined(BasedSequence.of("ab"), text)).isEqualTo("none");
    }

    private static String joined(BasedSequence... parts) {
        BasedSequence joined = SourceSequence.joined(List.of(parts));
        return joined == null ? "none" : joined.getStartOffset() + "-" + joined.getEndOffset();
    }

    @Test
    void findsCharactersFromAnIndexOn() {
        SourceSequence part = SourceSequence.of("[a[b]c").subSequence(1, 6);
        BitSet brackets = new BitSet();
        brackets.set('[');
        brackets.set(']');
        assertThat(part.indexOf(brackets, 0)).isEqualTo(1);
        assertThat(part.indexOf(brackets, 2)).isEqualTo(3);
        assertThat(part.indexOf(brackets, 4)).isEqualTo(5);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(20); length > 0; length--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static void assertSame(BasedSequence ours, BasedSequence theirs, Random random) {
        assertThat(ours.toString()).isEqualTo(theirs.toString());
        assertThat((Object) ours).isEqualTo(theirs.toString()).hasSameHashCodeAs(theirs.toString());
        assertThat(ours.length()).isEqualTo(theirs.length());
        assertThat(ours.getSourceRange()).isEqualTo(theirs.getSourceRange());
        assertThat(ours.getStartOffset()).isEqualTo(theirs.getStartOffset());
        assertThat(ours.getEndOffset()).isEqualTo(theirs.getEndOffset());
        assertThat(ours.trim().getSourceRange()).isEqualTo(theirs.trim().getSourceRange());
        assertThat(ours.getBaseSequence().toString())
                .isEqualTo(theirs.getBaseSequence().toString());
        for (int i = -2; i < theirs.getBaseSequence().length() + 2; i++) {
            assertThat(ours.safeCharAt(i)).isEqualTo(theirs.safeCharAt(i));
            assertThat(ours.safeBaseCharAt(i)).isEqualTo(theirs.safeBaseCharAt(i));
        }
        int from = random.nextInt(theirs.getBaseSequence().length() + 1);
        BasedSequence ourRest = ours.baseSubSequence(from);
        BasedSequence theirRest = theirs.baseSubSequence(from);
        assertThat(ourRest.getSourceRange()).isEqualTo(theirRest.getSourceRange());
        assertThat(ourRest == ours).isEqualTo(theirRest == theirs);
    }

    @Test
    void partsShareTheirBase() {
        SourceSequence whole = SourceSequence.of("abc");
        SourceSequence part = whole.subSequence(1, 2);
        assertThat(part.getBase()).isSameAs(whole.getBase());
        assertThat((Object) part.getBaseSequence()).isSameAs(whole);
        assertThat((Object) part.baseSubSequence(0, 3)).isSameAs(whole);
        assertThat(whole.subSequence(0, 1).isContinuedBy(part)).isTrue();
        char[] copy = "xyz".toCharArray();
        part.copyTo(copy, 2);
        assertThat(copy).containsExactly('x', 'y', 'b');
    }

    @Test
    void endsWhereItEnds() {
        SourceSequence part = SourceSequence.of("abcd").subSequence(1, 3);
        Class<? extends Exception> outside = StringIndexOutOfBoundsException.class;
        assertThatThrownBy(() -> part.charAt(-1)).isInstanceOf(outside);
        assertThatThrownBy(() -> part.charAt(2)).isInstanceOf(outside);
        assertThatThrownBy(() -> part.subSequence(-1, 1)).isInstanceOf(outside);
        assertThatThrownBy(() -> part.subSequence(2, 1)).isInstanceOf(outside);
        assertThatThrownBy(() -> part.subSequence(0, 3)).isInstanceOf(outside);
        assertThatThrownBy(() -> part.baseSubSequence(0, 5)).isInstanceOf(outside);
        assertThatThrownBy(() -> part.getIndexOffset(3)).isInstanceOf(outside);
        assertThat(part.getIndexOffset(2)).isEqualTo(3);
    }
}
