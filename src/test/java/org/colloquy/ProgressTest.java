package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.Progress.Phase;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    private Path folder;

    @Test
    void everyPhaseIsToldOfAndEndsWhereItSaidItWould() throws IOException {
        CourseFixture.write(folder, """
                -- course/01-a.md --
                # A

                ![a dot](dot.svg)
                -- course/02-b.md --
                # B
                -- course/dot.svg --
                <svg xmlns="http://www.w3.org/2000/svg"/>
                -- course/glossary.md --
                Node
                :   A machine.
                -- course/dialogues/talk.txt --
                Mara: What is a node?
                Jonas: A machine.
                """);
        Recorded progress = new Recorded();
        new SiteBuilder(
                        new BuildRequest(
                                folder,
                                Optional.empty(),
                                Path.of("target/test-cache").toAbsolutePath(),
                                false,
                                false,
                                false,
                                false),
                        progress)
                .build();
        assertThat(progress.told.keySet()).containsExactly(Phase.READING, Phase.CONVERTING, Phase.WRITING);
        assertThat(progress.told.get(Phase.CONVERTING)).isGreaterThanOrEqualTo(4);
        assertThat(progress.told.get(Phase.WRITING)).isGreaterThan(progress.told.get(Phase.CONVERTING));
        progress.told.forEach((phase, steps) ->
                assertThat(progress.steps(phase)).as(phase.name()).isEqualTo(steps));
    }

    private static final class Recorded implements Progress {
        private final Map<Phase, Integer> told = new LinkedHashMap<>();
        private final Map<Phase, AtomicInteger> done = new LinkedHashMap<>();
        private volatile AtomicInteger current = new AtomicInteger();

        int steps(Phase phase) {
            return done.getOrDefault(phase, new AtomicInteger()).get();
        }

        @Override
        public void begin(Phase phase, int steps) {
            told.put(phase, steps);
            current = new AtomicInteger();
            done.put(phase, current);
        }

        @Override
        public void step() {
            current.incrementAndGet();
        }
    }
}
