package org.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.capture.Decoded;
import org.dateline.capture.Intake;
import org.dateline.capture.Limits;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.SourceMap.Run;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    @ParameterizedTest
    @CsvSource({
        "'<p>One<p>Two',                                  'One|Two'",
        "'<p>One<br>line',                                'One/line'",
        "'<p>One<br><br>Two',                             'One|Two'",
        "'<ul><li>One<li>Two</ul>',                       'One|Two'",
        "'<table><tr><td>One<td>Two</table>',             'One|Two'",
        "'<p>One <b> bold </b> word',                     'One bold word'",
        "'<p>no&nbsp;&nbsp;break soft&shy;hyphen',        'no break softhyphen'",
        "'<p>One<script>x</script><style>y</style>',      'One'",
        "'<p>One<p hidden>x<p style=\"display: none\">y', 'One'",
        "'<p>One<span class=\"sr-only\"> unseen</span>',  'One'",
        "'<p>One<template><p>x</template>',               'One'",
        "'<pre>One\nTwo</pre>',                           'One/Two'"
    })
    void aPageShowsWhatAReaderSees(String html, String shown) {
        assertEquals(shown, lay(html).text().replace("\n\n", "|").replace('\n', '/'));
    }

    @Test
    void whatOnlyScriptsWouldShowIsReadWhereNothingElseIs() {
        String words = "The bridge was closed at noon, the council said, and stays so until May. ";
        assertEquals(
                words.repeat(5).strip(),
                lay("<p>Loading<noscript><p>" + words.repeat(5) + "</noscript>")
                        .text()
                        .substring(9));
        String full = "<p>" + words.repeat(5) + "<noscript><p>Turn scripts on</noscript>";
        assertEquals(words.repeat(5).strip(), lay(full).text());
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>Caf&eacute; &amp; bar',  'é',   '&eacute;'",
        "'<p>Caf&eacute; &amp; bar',  '& b', '&amp; b'",
        "'<p>Caf&eacute; &amp; bar',  'Caf', 'Caf'",
        "'<p>a &ampb c',              '&b',  '&ampb'",
        "'<p>a &#x1F600;&#8212; c',   '😀',  '&#x1F600;'",
        "'<p>a &nosuch; c',           '&nosuch;', '&nosuch;'",
        "'<p>one  \n two',            'one two', 'one  \n two'",
        "'<p>soft&shy;hyphen',        'softhyphen', 'soft&shy;hyphen'"
    })
    void everySpanLeadsBackToItsSource(String html, String words, String source) {
        Layout layout = lay(html);
        int at = layout.text().indexOf(words);
        Span span = layout.map().source(new Span(at, at + words.length()));
        assertEquals(source, span.in(html));
    }

    @Test
    void verbatimRunsAreTheSameCharacters() {
        String html =
                "\uFEFF<h1>Dam&nbsp;breaks</h1>\n<p>Water &lt;rose&gt; by\ttwo <i>metres</i>.\r\n</p>";
        Layout layout = lay(html);
        assertEquals("Dam breaks\n\nWater <rose> by two metres.", layout.text());
        for (Run run : layout.map().runs()) {
            String words = layout.text().substring(run.text(), run.text() + run.length());
            String source = html.substring(run.source(), run.source() + run.sourceLength());
            assertTrue(!run.verbatim() || words.equals(source), words + " is not " + source);
        }
    }

    @Test
    void aTextIsItsOwnMap() {
        String text = "\uFEFF One\r\n\r\n\u00A0Two \n";
        Decoded decoded = decoded("a.txt", text);
        Layout layout = Pages.lay(decoded, Limits.usual());
        assertEquals(text, layout.text());
        assertEquals(List.of("One", "Two"), layout.parts().stream().map(layout::words).toList());
        assertEquals(new Span(2, 5), layout.map().source(new Span(2, 5)));
    }

    @Test
    void depthAndLengthHaveLimits() {
        Layout deep = lay("<div>".repeat(20_000) + "bottom");
        assertEquals("bottom", deep.text());
        Layout cut =
                Pages.lay(
                        decoded("a.html", "<p>" + "word ".repeat(100)), new Limits(9999, 512, 50));
        assertTrue(cut.text().length() <= 50 && cut.text().length() > 40, cut.text());
        assertEquals(
                "has more than 50 visible characters: the rest is left out",
                cut.problems().getFirst().message());
    }

    @Test
    void aZeroThatIsShownAsUnreadableCostsNoOtherPlace() {
        Layout layout = lay("<b><title>" + "Rain. ".repeat(60) + "\u0000 burns");
        int at = layout.text().indexOf("burns");
        assertTrue(at > 0, layout.text());
        Span burns = layout.map().source(new Span(at, at + 5));
        assertEquals(5, burns.end() - burns.start());
    }

    @Test
    void aSignOfUnreadableBehindZerosThatAreDroppedCostsNoOtherPlace() {
        Layout layout = lay("<p>" + "Rain. ".repeat(60) + "\u0000\u0000\u0000\uFFFD fell");
        int at = layout.text().indexOf("fell");
        assertEquals("\uFFFD fell", layout.text().substring(at - 2));
        assertEquals(new Span(366, 367), layout.map().source(new Span(at - 2, at - 1)));
        assertEquals(new Span(368, 372), layout.map().source(new Span(at, at + 4)));
    }

    @Test
    void whatTheParserDropsInsideATextCostsNoOtherPlace() {
        String html = "<p>Rain</p></>fell on <b>Orvan</b>.";
        Layout layout = lay(html);
        int at = layout.text().indexOf("fell");
        assertEquals("fell", layout.map().source(new Span(at, at + 4)).in(html));
    }

    @Test
    void aTagOfMegabytesIsReadInItsTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        String name = "x".repeat(3 << 20);
        Layout layout = lay("<p>Rain.<" + name + ">It <i>rains</i>.");
        assertEquals("Rain.It rains.", layout.text());
        assertEquals(
                new Span(name.length() + 10, name.length() + 12),
                layout.map().source(new Span(5, 7)));
        long seconds = (threads.getCurrentThreadCpuTime() - before) / 1_000_000_000;
        assertTrue(seconds < 5, "took " + seconds + " s");
    }

    @Test
    void aPageWithoutWordsSaysSo() {
        assertEquals(1, lay("<div><script>app()</script></div>").problems().size());
    }

    private static Layout lay(String html) {
        return Pages.lay(decoded("a.html", html), Limits.usual());
    }

    private static Decoded decoded(String name, String text) {
        Content content = Content.of(text.getBytes(StandardCharsets.UTF_8));
        return Intake.decode(new Capture(name, content, Given.nothing()), Limits.usual());
    }
}
