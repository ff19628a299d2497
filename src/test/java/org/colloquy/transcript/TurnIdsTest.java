package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.transcript.TranscriptFixture.dialogue;
import static org.colloquy.transcript.TranscriptFixture.ids;

import org.junit.jupiter.api.Test;

class TurnIdsTest {
    @Test
    void turnsThatBeginAlikeAreNumbered() {
        assertThat(ids(dialogue("a.txt", "Ada: Yes.\nBob: Yes!\nAda: (laughs) Yes?\nBob: Yes 2")))
                .containsExactly("yes", "yes-2", "yes-3", "yes-2-2");
    }

    @Test
    void anIdEndsWithItsFirstParagraph() {
        assertThat(ids(dialogue("a.txt", "Ada: (laughs)\n\nWhat is a node?\n\nIt is new to me.\n\nBob: A box.")))
                .containsExactly("what-is-a-node", "a-box");
    }

    @Test
    void aTurnWithoutWordsIsATurn() {
        assertThat(ids(dialogue("a.txt", "Ada: (laughs)\nBob: …\nAda:"))).containsExactly("turn", "turn-2", "turn-3");
    }

    @Test
    void anInsertedTurnMovesNoOtherId() {
        String before = "Ada: One two.\n\nBob: Three.\n";
        String after = "Ada: One two.\n\nBob: Something else.\n\nBob: Three.\n";
        assertThat(ids(dialogue("a.txt", after))).containsAll(ids(dialogue("a.txt", before)));
    }

    @Test
    void scriptsWithoutSpacesGetShortIds() {
        assertThat(ids(dialogue("a.txt", "田中：" + "負荷分散".repeat(100))))
                .singleElement()
                .satisfies(id -> assertThat(id).startsWith("負荷分散").hasSizeLessThanOrEqualTo(60));
    }
}
