package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Speaker;
import org.colloquy.course.Turn;
import org.colloquy.course.Turn.Cue;
import org.colloquy.course.Turn.StageDirection;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Transcripts in XML and HTML. */
@Timeout(60)
class MarkupTranscriptTest {
    private static final String SPOKEN = """
            <?xml version="1.0"?>
            <!DOCTYPE TEI SYSTEM "tei_all.dtd">
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><particDesc><listPerson>
            <person xml:id="ada"><persName><surname>Long</surname>, <forename>Ada</forename></persName></person>
            <person xml:id="ben"><persName><surname>Xu</surname> <forename>Ben</forename></persName></person>
            </listPerson></particDesc></teiHeader>
            <timeline unit="s"><when xml:id="t0" absolute="12:00:00"/><when xml:id="t1" interval="65.5" since="#t0"/>
            <when xml:id="t2" interval="500" unit="ms" since="#t1"/></timeline>
            <text><body>
            <u who="#ada" start="#t0" end="#t1">Lanes &amp; cars<pause/> share <anchor synch="#t1"/> the
               road. <vocal><desc>laughs</desc></vocal></u>
            <kinesic type="applause"/>
            <u who="#ada #ben" start="#t2">Yes! <choice><sic>teh</sic><corr>the</corr></choice> end &lt;v Ada&gt;</u>
            <u who="#cy"><seg>One.</seg> <seg>Two.</seg></u>
            <u>Who?</u>
            </body></text></TEI>
            """;

    @Test
    void spokenTeiHasSpeakersTimesAndEvents() {
        Reading reading = read("a.xml", SPOKEN);
        assertThat(reading.format()).isEqualTo("tei");
        assertThat(reading.diagnostics()).isEmpty();
        Dialogue dialogue = reading.dialogue().orElseThrow();
        assertThat(said(dialogue))
                .containsExactly(
                        "ada|Lanes & cars (pause) share the road. (laughs)\n\n(applause)",
                        "ada, ben|Yes! the end <v Ada>",
                        "cy|One.\n\nTwo.",
                        "|Who?");
        assertThat(dialogue.speakers())
                .extracting(Speaker::name)
                .containsExactly("Long, Ada", "Long, Ada, Ben Xu", "cy", "");
        Turn first = dialogue.turns().get(0);
        assertThat(first.time()).hasValue(Duration.ZERO);
        assertThat(first.endTime()).hasValue(Duration.ofMillis(65_500));
        assertThat(first.cues()).containsExactly(new Cue(0, 27, Duration.ofMillis(65_500)));
        assertThat(first.paragraphs().get(0).text().substring(27)).startsWith("the road");
        assertThat(dialogue.turns().get(1).time()).hasValue(Duration.ofSeconds(66));
        assertThat(first.paragraphs().get(1).parts()).containsExactly(new StageDirection("(applause)"));
        assertThat(SPOKEN.substring(first.start(), first.end()))
                .startsWith("<u who=")
                .endsWith("</u>");
        assertThat(dialogue.language()).hasValue("en");
        assertThat(reading.dropped())
                .extracting(dropped -> SPOKEN.substring(dropped.start(), dropped.end()))
                .containsExactly("<sic>teh</sic>");
    }

    @Test
    void aPlayHasScenesAndStageDirections() {
        String play = """
                <TEI><text><front><castList><castItem>ADA, a driver</castItem></castList></front><body>
                <div type="act"><head>Act 1</head><div type="scene"><head>Scene 1</head>
                <stage>Enter Ada.</stage>
                <sp who="#Ada_L"><speaker>ADA.</speaker><l>A car</l><l>a lane</l></sp>
                <stage>A horn.</stage>
                <sp><speaker>BEN </speaker><stage>aside</stage><p>Oh.</p><p>No.</p></sp></div>
                <div type="scene"><head>Scene 2</head><sp who="#Ada_L"><p>Again.</p></sp><p>Nobody's words.</p></div></div>
                </body></text></TEI>
                """;
        Dialogue dialogue = read("a.xml", play).dialogue().orElseThrow();
        assertThat(dialogue.preamble()).hasValue("ADA, a driver");
        assertThat(said(dialogue))
                .containsExactly(
                        "Ada_L|(Enter Ada.)\n\nA car\na lane\n\n(A horn.)",
                        "BEN|(aside)\n\nOh.\n\nNo.",
                        "Ada_L|Again.",
                        "|Nobody's words.");
        assertThat(dialogue.speakers()).extracting(Speaker::name).containsExactly("ADA", "BEN", "");
        assertThat(dialogue.segments())
                .extracting(segment -> segment.title().orElse("-"))
                .containsExactly("Act 1, Scene 1", "Scene 2");
    }

    @Test
    void entitiesOfADocumentAreNeverExpanded() {
        String bomb =
                "<!DOCTYPE TEI [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>\n"
                        + "<TEI><u>&b; &c; &eacute;</u></TEI>";
        Reading reading = read("a.xml", bomb);
        assertThat(said(reading.dialogue().orElseThrow())).containsExactly("|&b; &c; é");
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::rule, diagnostic -> diagnostic.where().line(), Diagnostic::message)
                .containsExactly(tuple(
                        Rule.BAD_TRANSCRIPT, 1, "the document defines entities of its own, which are never expanded"));
    }

    @Test
    void whatIsNotWellFormedIsReportedAndRead() {
        Reading reading = read("a.xml", "<TEI>\n<u>One\n<u>Two</b></u>\n<!-- open");
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "'</b>' ends an element that is not open",
                        "'<!--' is never ended",
                        "'<u>' is never closed",
                        "'<TEI>' is never closed");
        assertThat(said(reading.dialogue().orElseThrow())).containsExactly("|One Two");
    }

    @Test
    void elementsThatNestTooDeeplyAreReportedOnce() {
        Reading reading =
                read("a.xml", "<TEI><u>" + "<seg>".repeat(100_000) + "deep" + "</seg>".repeat(100_000) + "</u></TEI>");
        assertThat(reading.diagnostics()).extracting(Diagnostic::rule).containsExactly(Rule.TOO_COMPLEX);
        assertThat(said(reading.dialogue().orElseThrow())).containsExactly("|deep");
    }

    @Test
    void podcastHtmlHasCitesTimesAndParagraphs() {
        String html =
                "<p>About this.</p>\n<cite>Ada :</cite>\n<time>0:00</time>\n<p>It&#39;s <b>one</b>.<br>Or &lt;v two&gt;.</p>"
                        + "<p>(laughs) More.</p>\n<time>1:02:03</time><p>Later.</p><cite>Ben</cite><p>Yes</p><script>no</script>"
                        + "<cite></cite><time>12.5</time><p>Who?</p>";
        Reading reading = read("a.html", html);
        assertThat(reading.format()).isEqualTo("podcast-html");
        Dialogue dialogue = reading.dialogue().orElseThrow();
        assertThat(dialogue.preamble()).hasValue("About this.");
        assertThat(said(dialogue))
                .containsExactly("Ada|It's one.\nOr <v two>.\n\n(laughs) More.\n\nLater.", "Ben|Yes", "|Who?");
        assertThat(dialogue.turns().get(0).cues()).containsExactly(new Cue(2, 0, Duration.ofSeconds(3723)));
        assertThat(dialogue.turns())
                .extracting(Turn::time)
                .containsExactly(Optional.of(Duration.ZERO), Optional.empty(), Optional.of(Duration.ofMillis(12_500)));
    }

    @Test
    void olderOhmsHasWrappedLinesMinutesAndFootnotes() {
        String ohms = ohms(
                "<sync>1:|2(2)|5(1)</sync>",
                "INTERVIEW WITH A.\r\n\r\n<transcript>Recorded at home.\r\nLONG: One two\r\nthree four.\r\n"
                        + "\r\nO'BRIEN-XU JR.:  Well[[footnote]]1[[/footnote]] [laughter] &quot;so&quot;\r\n\r\n[END OF AUDIO FILE 1.1]\r\n\r\n"
                        + "[[footnotes]]\r\n\r\n[[note]]A note\r\nhere[[/note]]\r\n\r\n[[note]]Another[[/note]]\r\n[[/footnotes]]\r\n</transcript>");
        Reading reading = read("a.xml", ohms);
        assertThat(reading.format()).isEqualTo("ohms");
        Dialogue dialogue = reading.dialogue().orElseThrow();
        assertThat(dialogue.preamble()).hasValue("Recorded at home.");
        assertThat(said(dialogue))
                .containsExactly(
                        "LONG|One two three four.",
                        "O'BRIEN-XU JR.|Well[1] [laughter] \"so\"\n\n[END OF AUDIO FILE 1.1]\n\n[1] A note here",
                        "|[2] Another");
        assertThat(dialogue.turns().get(0).cues()).containsExactly(new Cue(0, 0, Duration.ofMinutes(1)));
        assertThat(dialogue.turns().get(1).cues()).containsExactly(new Cue(0, 0, Duration.ofMinutes(2)));
        Turn second = dialogue.turns().get(1);
        assertThat(ohms.substring(second.start(), second.end()))
                .startsWith("O'BRIEN-XU JR.:")
                .endsWith("1.1]");
    }

    @Test
    void theIndexOfOhmsGivesSections() {
        String index =
                "<index><point><time>0</time><title>Roads</title><partial_transcript>LONG: One.</partial_transcript></point>"
                        + "<point><time>90</time><title>Lanes</title><partial_transcript>XU:  Lanes are what makes a road a road"
                        + "</partial_transcript></point></index>";
        String ohms = ohms(
                index, "<transcript>LONG: One.\n\nXU: Lanes are what makes a\nroad a road, I think.\n</transcript>");
        assertThat(read("a.xml", ohms).dialogue().orElseThrow().segments())
                .extracting(segment -> segment.title().orElse("-"))
                .contains("Lanes");
    }

    static Stream<String> hostile() {
        int many = 300_000;
        return Stream.of(
                "<TEI>" + "<".repeat(many),
                "<TEI>" + "<u".repeat(many),
                "<TEI>" + "<u a=\"".repeat(many / 2),
                "<TEI>" + "<u a='<u b=\"".repeat(many / 4),
                "<TEI>" + "</u".repeat(many),
                "<TEI>" + "<u>".repeat(many),
                "<TEI>" + "<u></v>".repeat(many / 4),
                "<TEI>" + "<!--".repeat(many),
                "<TEI>" + "<![CDATA[".repeat(many / 4),
                "<TEI>" + "<!DOCTYPE [".repeat(many / 4),
                "<TEI><u>" + "&".repeat(many) + "&#".repeat(many) + "&#x110000;".repeat(9),
                "<TEI><timeline>" + "<when xml:id='a' interval='1' since='a'/>".repeat(many / 40)
                        + "</timeline><u start='#a'>x</u>",
                "<TEI>" + "<div><head>A</head><u>x</u></div>".repeat(many / 40),
                "<!--".repeat(many),
                "<!".repeat(many),
                "<cite><p" + "<cite>".repeat(many / 4),
                "<cite>x<p>" + "<script>".repeat(many / 4),
                "<cite>x<p>" + "<p>".repeat(many),
                ohms(
                        "<sync>" + "1:|1(1)".repeat(many / 8) + "</sync>",
                        "<transcript>A: " + "[[footnote]]".repeat(many / 12) + "</transcript>"),
                ohms("", "<transcript>A: x\n[[footnotes]]" + "[[note]]".repeat(many / 8) + "</transcript>"),
                ohms("", "<transcript>" + "A".repeat(many) + "\n" + "A: b\n".repeat(many / 5) + "</transcript>"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileMarkupIsReadInLinearTime(String text) {
        Reading reading = read("a.xml", text);
        assertThat(reading.diagnostics()).hasSizeLessThan(30);
    }

    private static String ohms(String head, String transcript) {
        return "<?xml version=\"1.0\"?>\n<ROOT xmlns=\"https://www.weareavp.com/nunncenter/ohms\"><record>" + head
                + transcript + "</record></ROOT>";
    }

    private static List<String> said(Dialogue dialogue) {
        return dialogue.turns().stream()
                .map(turn -> turn.speaker() + "|" + turn.text())
                .toList();
    }

    private static Reading read(String file, String text) {
        return TranscriptFixture.read(file, text, Optional.empty());
    }
}
