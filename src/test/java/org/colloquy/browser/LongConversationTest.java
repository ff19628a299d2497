package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long conversations: 10,000 turns in one piece and in segments, and a shorter one split over pages. */
class LongConversationTest {
    private static final int TURNS = 10_000;
    private static final int SPLIT_TURNS = 1_000;
    private static final int IN_SEGMENT = 200;

    /** How many turns the browser has laid out; the others are there and take up about the room that they need. */
    private static final String LAID_OUT = """
            () => Array.from(document.querySelectorAll('.turn'))
              .filter(turn => turn.checkVisibility({ contentVisibilityAuto: true })).length""";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws IOException {
        StringBuilder course = new StringBuilder("-- course/01-lesson.md --\n# A lesson\n");
        course.append(transcript("whole", TURNS));
        course.append(transcript("parts", TURNS))
                .append("-- course/dialogues/parts.yml --\n")
                .append(segments(TURNS));
        course.append(transcript("split", SPLIT_TURNS))
                .append("-- course/dialogues/split.yml --\nsplit: segments\n")
                .append(segments(SPLIT_TURNS));
        Path project = CourseFixture.write(Files.createDirectory(folder.resolve("demo")), course.toString());
        CommandLineRun run = CommandLineRun.in(project, "build", "-q");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static String transcript(String name, int turns) {
        StringBuilder text = new StringBuilder("-- course/dialogues/" + name + ".txt --\n");
        for (int i = 0; i < turns; i++) {
            text.append(i % 2 == 0 ? "Ada: " : "Ben: ").append(i).append(" is what I say in my turn.");
            text.append(" A balancer shares requests out over the nodes.".repeat(i % 7))
                    .append("\n\n");
        }
        return text.toString();
    }

    private static String segments(int turns) {
        StringBuilder text = new StringBuilder("segments:\n");
        for (int i = 0; i < turns / IN_SEGMENT; i++) {
            text.append("  - {title: Part ").append(i).append(", from: ");
            text.append(id(IN_SEGMENT * i + 1)).append("}\n");
        }
        return text.toString();
    }

    private static String id(int turn) {
        return turn + "-is-what-i-say-in-my";
    }

    @ParameterizedTest
    @ValueSource(strings = {"dialogues/whole.html", "dialogues/parts.html"})
    void onlyTurnsNearTheWindowAreLaidOut(String path) {
        try (OpenSite site = open(OpenSite.desk())) {
            Page page = site.open(path);
            assertThat(page.locator(".turn").count()).isEqualTo(TURNS);
            assertThat((int) page.evaluate(LAID_OUT)).isBetween(1, TURNS / 20);
            int guessed = height(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.evaluate(LAID_OUT)).isEqualTo(TURNS);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.addStyleTag(
                    new Page.AddStyleTagOptions().setContent(".passage { content-visibility: visible !important }"));
            assertThat((double) guessed / height(page)).isBetween(0.8, 1.25);
            site.hasNoComplaints();
        }
    }

    private static int height(Page page) {
        return (int) page.evaluate("document.documentElement.scrollHeight");
    }

    @Test
    void addressOfATurnInTheMiddleLeadsToIt() {
        try (OpenSite site = open(OpenSite.desk())) {
            Page page = site.open("dialogues/whole.html", id(5001));
            frames(page);
            assertThat(top(page)).isBetween(0.0, 450.0);
            assertThat((int) page.evaluate(LAID_OUT)).isLessThan(TURNS / 20);
        }
    }

    @Test
    void nothingJumpsOnTheWayBackUp() {
        try (OpenSite site = open(OpenSite.desk())) {
            Page page = site.open("dialogues/whole.html", id(5001));
            frames(page);
            for (int i = 0; i < 40; i++) {
                // whatever is in the middle of the window moves by as much as was asked for
                Object moved = page.evaluate("""
                        () => new Promise(done => {
                          const turn = Array.from(document.querySelectorAll('.passage'))
                            .find(passage => passage.getBoundingClientRect().bottom > innerHeight / 2).lastElementChild;
                          const before = turn.getBoundingClientRect().top;
                          scrollBy({ top: -400, behavior: 'instant' });
                          requestAnimationFrame(() => requestAnimationFrame(
                            () => done(Math.round(turn.getBoundingClientRect().top - before))));
                        })""");
                assertThat((int) moved).isBetween(398, 402);
            }
        }
    }

    @Test
    void searchOfTheBrowserFindsWhatIsNotLaidOut() {
        try (OpenSite site = open(OpenSite.desk())) {
            Page page = site.open("dialogues/whole.html");
            assertThat(page.evaluate("window.find('7777 is what I say')")).isEqualTo(true);
            frames(page);
            assertThat(page.evaluate("getSelection().anchorNode.parentElement.closest('.turn').id"))
                    .isEqualTo(id(7777));
            assertThat((boolean) page.evaluate("scrollY > 100000")).isTrue();
        }
    }

    @Test
    void segmentsOfASplitConversationAreTurnedLikePages() {
        try (OpenSite site = open(OpenSite.desk())) {
            Page page = site.open("dialogues/split.html");
            assertThat(page.locator(".turn").count()).isEqualTo(1);
            assertThat(page.locator(".segment-list li").count()).isEqualTo(SPLIT_TURNS / IN_SEGMENT);
            page.locator(".pagination .next").click();
            page.waitForURL("**/split/part-0.html");
            assertThat(page.locator(".turn").count()).isEqualTo(IN_SEGMENT);
            page.locator(".pagination .next").click();
            page.waitForURL("**/split/part-1.html");
            page.locator(".breadcrumbs a").last().click();
            page.waitForURL("**/split.html");
            site.hasNoComplaints();
            assertThat(OpenSite.violations(page)).isEmpty();
        }
    }

    @Test
    void formerAddressOfATurnLeadsToThePageOfItsSegment() {
        try (OpenSite site = open(OpenSite.desk())) {
            Page page = site.open("dialogues/split.html", id(501));
            page.waitForURL("**/split/part-2.html#" + id(501));
            frames(page);
            assertThat(top(page)).isBetween(0.0, 450.0);
            page = site.open("dialogues/split.html", "part-3");
            page.waitForURL("**/split/part-3.html");
            site.hasNoComplaints();
        }
    }

    @Test
    void formerAddressLeadsToTheSegmentInTheListWithoutScripts() {
        try (OpenSite site = open(OpenSite.desk().setJavaScriptEnabled(false))) {
            Page page = site.open("dialogues/split.html", id(501));
            double top =
                    page.locator(".segment-list a[href='split/part-2.html']").boundingBox().y;
            assertThat(top).isBetween(0.0, 850.0);
        }
    }

    /** How far the turn that was asked for is from the upper edge of the window. */
    private static double top(Page page) {
        return ((Number) page.evaluate("document.querySelector('.turn:target').getBoundingClientRect().top"))
                .doubleValue();
    }

    private static void frames(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private static OpenSite open(Browser.NewContextOptions options) {
        return new OpenSite(browsers, folder.resolve("demo/site"), options);
    }
}
