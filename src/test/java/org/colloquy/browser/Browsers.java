package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of this machine, for all tests of a class; with {@code CI=true} a missing one is a failure, elsewhere the tests
 * are skipped.
 */
final class Browsers implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Playwright playwright;
    private Browser chromium;

    /** @param arguments for Chromium, besides those that all tests need */
    static Browsers start(String... arguments) {
        Browsers browsers = new Browsers();
        browsers.open(List.of(arguments));
        return browsers;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        open(List.of());
    }

    private void open(List<String> arguments) {
        Optional<Path> program = onPath("chromium").or(() -> onPath("google-chrome"));
        Optional<Path> node = onPath("node");
        boolean complete = program.isPresent() && node.isPresent();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(complete).as("Chromium and Node are on the path").isTrue();
        }
        assumeTrue(complete, "Chromium or Node is not on the path");
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setArgs(Stream.concat(ARGUMENTS.stream(), arguments.stream())
                                .toList()));
    }

    Browser chromium() {
        return chromium;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    /** Stops what was started; nothing when the tests are skipped. */
    @Override
    public void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
