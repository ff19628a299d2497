package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A built site opened by double-click in one window; remembers what the browser complains about. */
final class OpenSite implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final Path folder;
    private final List<String> complaints = new ArrayList<>();

    OpenSite(Browsers browsers, Path folder, Browser.NewContextOptions options) {
        this.folder = folder;
        this.context = browsers.chromium().newContext(options);
        this.page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
    }

    /** A desk's window. */
    static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }

    /** A small phone. */
    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(320, 640)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    BrowserContext context() {
        return context;
    }

    /** Shows a page of the site. */
    Page open(String path) {
        page.navigate("file://" + folder.resolve(path).toUri().getRawPath());
        return page;
    }

    /** Shows a place on a page of the site. */
    Page open(String path, String id) {
        page.navigate("file://" + folder.resolve(path).toUri().getRawPath() + "#" + id);
        return page;
    }

    /** Fails when the browser has complained. */
    void hasNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    /** What axe finds wrong. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
