package org.colloquy.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** What moves on a page, as the browser measures it: one number for each time. */
final class LayoutShifts {
    private static final int VISITS = 6;

    private LayoutShifts() {}

    /** Watches all pages that the context opens from now on. */
    static void watch(BrowserContext context) {
        context.addInitScript("""
                window.shifts = [];
                new PerformanceObserver(list => shifts.push(...list.getEntries().map(entry => entry.value)))
                    .observe({ type: 'layout-shift', buffered: true });
                """);
    }

    /** What has moved on the page until now. */
    static List<?> of(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return (List<?>) page.evaluate("shifts");
    }

    /**
     * What moves while the page loads that has just been opened. A busy browser paints what has arrived when half of the page
     * has, and then the other half moves it, which is not the page's doing: such a visit is made again.
     */
    static List<?> whileLoading(Page page) {
        List<?> shifts = of(page);
        for (int visit = 1; visit < VISITS && !shifts.isEmpty() && wasPaintedInParts(page); visit++) {
            page.reload();
            shifts = of(page);
        }
        return shifts;
    }

    private static boolean wasPaintedInParts(Page page) {
        return (boolean) page.evaluate("""
                () => {
                  const paint = performance.getEntriesByName('first-paint')[0];
                  return !!paint && paint.startTime < performance.getEntriesByType('navigation')[0].domInteractive;
                }""");
    }
}
