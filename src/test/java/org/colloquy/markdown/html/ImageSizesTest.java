package org.colloquy.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.colloquy.markdown.html.ImageSizes.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void pixelImagesTellTheirSize(String format) throws IOException {
        Path file = folder.resolve("x." + format);
        ImageIO.write(new BufferedImage(300, 7, BufferedImage.TYPE_INT_RGB), format, file.toFile());

        assertThat(new ImageSizes().of(file)).contains(new Size(300, 7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg width="20" height="10px">                      | 20 | 10
            <svg viewBox="0 0 30.4 15" stroke-width="2"></svg>  | 30 | 15
            <svg width='100%' height='50%' viewBox='0,0,8,9'>   | 8  | 9
            """)
    void drawingsTellTheirSize(String svg, int width, int height) throws IOException {
        assertThat(new ImageSizes().of(write(svg.getBytes(StandardCharsets.UTF_8))))
                .contains(new Size(width, height));
    }

    @Test
    void webpTellsItsSize() throws IOException {
        byte[] extended = new byte[30];
        System.arraycopy("RIFF....WEBPVP8X".getBytes(StandardCharsets.US_ASCII), 0, extended, 0, 16);
        extended[24] = 0x2B;
        extended[25] = 0x01;
        extended[27] = 6;

        assertThat(new ImageSizes().of(write(extended))).contains(new Size(300, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg", "<svg width='a' height='b'>", "GIF8", "RIFF....WEBP", "plain text"})
    void brokenImagesTellNothing(String content) throws IOException {
        assertThat(new ImageSizes().of(write(content.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void missingFileTellsNothing() {
        assertThat(new ImageSizes().of(folder.resolve("none"))).isEqualTo(Optional.empty());
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("image"), content);
    }
}
