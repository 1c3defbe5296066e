package org.dateline.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.Flow;
import org.dateline.capture.Intake;
import org.dateline.container.Containers;
import org.dateline.json.ReadingJson;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Post;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;

/// Items of feeds and posts of exports, read to the end: they keep the contract, and every word of
/// them leads back to the record.
class RecordsTest {

    private static final String RSS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Arda Tidings</title>
            <item><title>Ferry &amp; barge sink</title><link>https://tidings.example/f</link>
            <dc:creator><![CDATA[Mira Vale]]></dc:creator>
            <pubDate>Tue, 06 May 2031 10:00:00 +0400</pubDate>
            <description>Short.</description>
            <content:encoded><![CDATA[<p>The coast guard said on Monday that a ferry sank &amp; two sailors died.</p><p>&#8220;The sea was calm,&#8221; the harbour master, Jon Reed, told reporters.</p>]]></content:encoded></item>
            <item><title>Drones</title><description>The ministry said on Tuesday that &lt;b&gt;three drones&lt;/b&gt; fell near Orda &amp;amp; one burned.</description></item>
            </channel></rss>
            """;

    private static final String ATOM =
            """
            <feed><title>Orda Post</title><entry><title type="html">Mill &lt;i&gt;burns&lt;/i&gt;</title>
            <link rel="alternate" href="https://post.example/1"/><author><name>Ida Roe</name></author>
            <published>2031-05-06T10:00:00Z</published>
            <content type="xhtml"><div><p>The fire chief said on Tuesday that a mill burned &amp; nobody was hurt.</p></div></content>
            </entry></feed>
            """;

    private static final String TWEETS =
            """
            [
              {"id_str": "11", "created_at": "Tue May 06 10:00:00 +0000 2031",
               "user": {"name": "Tilda \\u0042rook", "screen_name": "ardamayor"},
               "full_text": "Four drones \\u201cfell\\u201d near Arda &amp; Orda.\\n\\nMore soon \\ud83d\\ude80 https://t.co/abc"},
              {"id_str": "12", "user": {"name": "Tilda Brook", "screen_name": "ardamayor"},
               "created_at": "2031-05-06T11:00:00.000Z", "full_text": "RT @ordapost: The mill burned down."}
            ]
            """;

    private static final String CHAT =
            """
            {"name": "Arda Watch", "type": "public_channel", "id": 77, "messages": [
             {"id": 2, "type": "message", "date": "2031-05-06T14:00:00", "date_unixtime": "1935828000",
              "from": "Arda Watch", "text": ["The governor said ", {"type": "bold", "text": "three houses"}, " burned.\\nRain \\u0026 wind."]},
             {"id": 3, "type": "message", "date": "2031-05-06T15:00:00", "forwarded_from": "Orda Guard", "from": "Arda Watch",
              "text": "Two tanks were destroyed."}]}
            """;

    @Test
    void theyKeepTheContractAndLeadBackToTheirRecords() {
        List<String> faults = new ArrayList<>();
        for (String file : List.of(RSS, ATOM, TWEETS, CHAT)) {
            for (Capture capture : open(file)) {
                Reading reading = Flow.read(capture, Samples.RESOURCES);
                String source = Intake.decode(capture, Samples.RESOURCES.limits()).text();
                faults.addAll(Contract.faults(ReadingJson.line(reading)));
                faults.addAll(Evidence.faults(reading.page(), source));
                assertTrue(!reading.page().text().isBlank(), capture.input());
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void anItemIsAnArticle() {
        Reading item = read(RSS).getFirst();
        assertEquals(Optional.of("Ferry & barge sink"), item.article().title());
        assertEquals(List.of("Mira Vale"), item.article().byline());
        assertEquals(Optional.of("Arda Tidings"), item.article().publisher());
        assertEquals("2031-05-06T10:00+04:00", item.article().published().orElseThrow().iso());
        assertEquals(Optional.of("https://tidings.example/f"), item.capture().url());
        assertEquals(
                "title: Ferry & barge sink\nbyline: Mira Vale\ndate: Tue, 06 May 2031 10:00:00 +0400\n"
                        + "body: The coast guard said on Monday that a ferry sank & two sailors died.\n"
                        + "body: “The sea was calm,” the harbour master, Jon Reed, told reporters.",
                drawn(item));
        assertTrue(
                item.claims().stream().anyMatch(c -> c.source().isPresent()),
                item.claims().toString());
    }

    @Test
    void aLineEndShownAsABlankIsNoBlankInTheFile() {
        Capture feed =
                open("<rss><item><title>Ferry\nsinks off Arda</title></item></rss>").getFirst();
        Reading reading = Flow.read(feed, Samples.RESOURCES);
        String source = Intake.decode(feed, Samples.RESOURCES.limits()).text();
        assertEquals("Ferry sinks off Arda", reading.page().text());
        assertEquals(List.of(), Evidence.faults(reading.page(), source));
    }

    @Test
    void halfAReferenceTakesNothingBehindItAlong() {
        for (String half : List.of("Ferry &lt:b&gt; sinks", "Ferry &lt|; sinks")) {
            Capture feed =
                    open("<rss><item><title>%s</title></item></rss>".formatted(half)).getFirst();
            Reading reading = Flow.read(feed, Samples.RESOURCES);
            String source = Intake.decode(feed, Samples.RESOURCES.limits()).text();
            assertTrue(reading.page().text().endsWith(" sinks"), reading.page().text());
            assertEquals(List.of(), Evidence.faults(reading.page(), source));
        }
    }

    /// What is not closed in one field swallows none of what stands around it.
    @Test
    void anOpenTagInAFieldStaysInIt() {
        for (String open : List.of("<title>", "<textarea>", "<a href=\"", "<!-- ", "<plaintext>")) {
            String item =
                    "<item><title>Ferry <![CDATA[%s]]></title><pubDate>2031-05-07 <![CDATA[%s]]></pubDate><description><![CDATA[<p>Two boats sank. %s]]></description></item>"
                            .formatted(open, open, open);
            Capture feed = open("<rss><channel>" + item + "</channel></rss>").getFirst();
            Reading reading = Flow.read(feed, Samples.RESOURCES);
            String text = reading.page().text();
            assertTrue(text.startsWith("Ferry"), text);
            assertTrue(text.contains("Two boats sank."), text);
            assertTrue(!text.contains("</"), open + " shows " + text);
            String source = Intake.decode(feed, Samples.RESOURCES.limits()).text();
            assertEquals(List.of(), Evidence.faults(reading.page(), source));
        }
    }

    @Test
    void escapedContentIsReadAsThePageItIs() {
        Reading item = read(RSS).getLast();
        assertTrue(
                drawn(item)
                        .endsWith(
                                "The ministry said on Tuesday that three drones fell near Orda & one burned."),
                drawn(item));
    }

    @Test
    void anEntryOfAtomIsAnArticle() {
        Reading entry = read(ATOM).getFirst();
        assertEquals(Optional.of("Mill burns"), entry.article().title());
        assertEquals(List.of("Ida Roe"), entry.article().byline());
        assertEquals("2031-05-06T10:00:00Z", entry.article().published().orElseThrow().iso());
        assertTrue(drawn(entry).contains("body: The fire chief said"), drawn(entry));
    }

    @Test
    void aPostOfXIsAClaimOfItsAuthor() {
        Reading reading = read(TWEETS).getFirst();
        Post post = reading.article().posts().getFirst();
        assertEquals("Four drones “fell” near Arda & Orda.\n\nMore soon \uD83D\uDE80", post.text());
        assertEquals(Optional.of("Tilda Brook"), post.name());
        assertEquals(Optional.of("ardamayor"), post.handle());
        assertEquals(Optional.of("https://x.com/ardamayor/status/11"), post.url());
        assertEquals("2031-05-06T10:00Z", post.date().orElseThrow().iso());
        Claim claim = reading.claims().getFirst();
        assertEquals(Claim.Form.POST, claim.form());
        assertEquals("Tilda Brook", claim.source().orElseThrow().text());
    }

    @Test
    void wordsPassedOnAreTheOthers() {
        Post x = read(TWEETS).getLast().article().posts().getFirst();
        assertEquals(Optional.of("ordapost"), x.handle());
        assertEquals(Optional.empty(), x.name());
        assertEquals("The mill burned down.", x.text());
        Reading telegram = read(CHAT).getLast();
        assertEquals(Optional.of("Orda Guard"), telegram.article().posts().getFirst().name());
        assertEquals(List.of("Arda Watch"), telegram.article().byline());
    }

    @Test
    void aMessageOfTelegramIsAPostWithItsZone() {
        Post post = read(CHAT).getFirst().article().posts().getFirst();
        assertEquals("The governor said three houses burned.\nRain & wind.", post.text());
        assertEquals("2031-05-06T14:00+04:00", post.date().orElseThrow().iso());
        assertEquals(Optional.of("https://t.me/c/77/2"), post.url());
    }

    private static String drawn(Reading reading) {
        return reading.page().blocks().stream()
                .map(b -> b.zone().code() + ": " + reading.page().words(b.span()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Reading> read(String file) {
        return open(file).stream().map(c -> Flow.read(c, Samples.RESOURCES)).toList();
    }

    private static List<Capture> open(String text) {
        List<Capture> out = new ArrayList<>();
        Content content = Content.of(text.getBytes(StandardCharsets.UTF_8));
        Capture file = new Capture("export", content, Given.nothing());
        Containers.open(file, Samples.RESOURCES.limits(), out::add);
        return out;
    }
}
