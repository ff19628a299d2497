package org.colloquy.markdown.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.colloquy.markdown.cache.FragmentCache;
import org.colloquy.markdown.math.MathConverter;
import org.junit.jupiter.api.Test;

final class HeadlessTest {
    @Test
    void noWindowSystemStartsAndNoThreadKeepsTheProgramAlive() throws Exception {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Highlight.class.getName());
        program.environment().remove("DISPLAY");
        Process process = program.redirectErrorStream(true).start();
        assertThat(output(process)).isEqualTo("");
        assertThat(process.waitFor()).isZero();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Uses every language once and prints the threads that are not Java's own. */
    static final class Highlight {
        private Highlight() {}

        public static void main(String[] args) {
            CodeHighlighter highlighter = new CodeHighlighter(new FragmentCache());
            EditorLanguages.styles().keySet().forEach(language -> highlighter.highlight(language, "x = 1"));
            highlighter.highlight("haskell", "x = 1");
            new MathConverter(new FragmentCache()).convert("x", false);
            System.out.print(Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> (!thread.isDaemon() && !thread.getName().equals("main"))
                            || thread.getName().contains("AWT")
                            || thread.getName().contains("Java2D"))
                    .map(Thread::getName)
                    .collect(Collectors.joining("\n")));
        }
    }
}
