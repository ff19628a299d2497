package org.colloquy.markdown.block;

import static org.colloquy.markdown.block.TitledBlock.Naming.TITLE_FOLLOWS;
import static org.colloquy.markdown.block.TitledBlock.Naming.TITLE_REPLACES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.markdown.block.TitledBlock.Element;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.html.BlockWriters;

/** The blocks that Colloquy knows, by the names that authors write. Names of the Carpentries Workbench are among them. */
public final class KnownBlocks implements BlockWriters {
    private static final List<String> CALLOUTS = List.of("note", "tip", "important", "warning", "caution");
    private static final List<String> FRAMES = List.of("keypoints", "questions", "prereq");
    private static final List<String> TITLED = List.of("discussion", "checklist", "testimonial");

    private final Map<String, BlockWriter> byName = new HashMap<>();

    public KnownBlocks() {
        for (String kind : CALLOUTS) {
            put(kind, new TitledBlock(Element.NOTE, "callout callout-" + kind, kind, TITLE_FOLLOWS));
        }
        put("callout", new TitledBlock(Element.NOTE, "callout callout-note", "note", TITLE_REPLACES));
        for (String kind : FRAMES) {
            put(kind, new TitledBlock(Element.BLOCK, "frame frame-" + kind, kind, TITLE_REPLACES));
        }
        TitledBlock objectives = new TitledBlock(Element.BLOCK, "frame frame-objectives", "objectives", TITLE_REPLACES);
        put("objectives", new ObjectivesWriter(objectives));
        for (String kind : TITLED) {
            put(kind, new TitledBlock(Element.BLOCK, kind, kind, TITLE_REPLACES));
        }
        put("spoiler", new TitledBlock(Element.FOLDED, "spoiler", "spoiler", TITLE_REPLACES));
        putTeaching();
        putReferences();
    }

    private void putTeaching() {
        put("challenge", new TitledBlock(Element.BLOCK, "challenge", "challenge", TITLE_FOLLOWS));
        put("hint", InnerBlock.folded("hint", "challenge"));
        put("solution", InnerBlock.folded("solution", "challenge"));
        put("analogy", new AnalogyWriter());
        put(AnalogyWriter.BREAKS, InnerBlock.breaks());
        put("misconception", new MisconceptionWriter());
        byName.put("instructor", new InstructorWriter());
        put("tab", new TabsWriter(false));
        put("group-tab", new TabsWriter(true));
    }

    private void putReferences() {
        byName.put("quiz", new CheckedFence(new QuizWriter(), QuizWriter.KEYS, true));
        byName.put("dialogue", new CheckedFence(new ExcerptWriter(), ExcerptWriter.KEYS, false));
        byName.put("explain", new CheckedFence(new ExplainWriter(), Set.of(), false));
        byName.put("explorable", new CheckedFence(new ExplorableWriter(), Set.of(), true));
    }

    private void put(String name, BlockWriter writer) {
        byName.put(name, new CheckedFence(writer, Set.of(), true));
    }

    @Override
    public BlockWriter forName(String name) {
        BlockWriter known = byName.get(name);
        return known == null ? new CheckedFence(new UnknownBlockWriter(byName.keySet()), Set.of(), false) : known;
    }
}
