package org.dateline.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Given;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final String ITEM =
            "<item><title>Ferry</title><link>https://a.example/1</link></item>";
    private static final String OTHER = "<item><title>Mill</title><guid>2</guid></item>";

    @Test
    void eachItemIsACaptureNamedByItsPlace() {
        String feed =
                "<rss><channel><title>Arda — Tidings</title>"
                        + ITEM
                        + "\n"
                        + OTHER
                        + "</channel></rss>";
        Box box = Box.of("feed.xml", "<?xml version=\"1.0\"?>\n<!-- made by hand -->\n" + feed);
        assertEquals(List.of(ITEM, OTHER), List.of(box.words(0), box.words(1)));
        int at =
                44
                        + "<rss><channel><title>Arda — Tidings</title>".length()
                        + 2; // a dash is three bytes
        assertEquals(List.of("" + at, "" + (at + ITEM.length() + 1)), box.records());
        Given given = box.captures().getFirst().given();
        assertEquals(Optional.of("https://a.example/1"), given.url());
        assertEquals(Optional.of("Arda — Tidings"), given.by());
        assertEquals(Given.As.FEED_ITEM, given.as());
    }

    @Test
    void atomAndRdfAreFeedsToo() {
        String atom =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Post</title><entry><link rel=\"self\" href=\"https://a.example/self\"/><link href=\"https://a.example/3\"/></entry></feed>";
        assertEquals(
                Optional.of("https://a.example/3"),
                Box.of("a.atom", atom).captures().getFirst().given().url());
        String rdf =
                "<rdf:RDF xmlns:rdf=\"r\"><channel><title>Old</title></channel>"
                        + ITEM
                        + "</rdf:RDF>";
        assertEquals(1, Box.of("a.rdf", rdf).pages().size());
    }

    @Test
    void aPageIsNoFeed() {
        String page = "<!doctype html><html><p>How to write &lt;rss&gt; feeds</p></html>";
        assertEquals("page", Box.of("page", page).captures().getFirst().input());
    }

    @Test
    void anotherEncodingIsKeptByteForByte() {
        Charset koi8 = Charset.forName("KOI8-R");
        String feed =
                "<?xml version=\"1.0\" encoding=\"koi8-r\"?><rss><item><title>Паром</title></item></rss>";
        Box box = Box.of("feed.xml", feed.getBytes(koi8));
        assertEquals(Optional.of("KOI8-R"), box.captures().getFirst().given().charset());
        assertEquals(feed.indexOf("<item>") + "", box.records().getFirst());
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        String bomb =
                """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY f SYSTEM "file:///etc/hostname">]>
                <rss><channel><item><title>&b;&f; Ferry</title></item></channel></rss>
                """;
        Box box = Box.of("feed.xml", bomb);
        assertTrue(
                box.broken().getFirst().contains("neither expanded nor fetched"),
                box.broken().toString());
        assertEquals(List.of("? <item><title>&b;&f; Ferry</title></item>"), box.pages());
        assertFalse(box.pages().getFirst().contains("haha"));
    }

    @Test
    void aFeedThatBreaksOffIsReadAsFarAsItGoes() {
        Box box = Box.of("feed.xml", "<rss><channel>" + ITEM + "<item><title>The mill bu");
        assertEquals(2, box.pages().size());
        assertTrue(
                box.troubles().getFirst().endsWith("is not closed: read as far as it goes"),
                box.troubles().toString());
    }

    @Test
    void anItemThatIsNotClosedEndsWhereTheNextBegins() {
        String open = "<item><title>Mill</title>";
        Box box = Box.of("feed.xml", "<rss><channel>" + open + ITEM + OTHER + "</channel></rss>");
        assertEquals(List.of(open, ITEM, OTHER), box.captures().stream().map(Box::words).toList());
        assertEquals(
                List.of("item at byte 14 is not closed: read as far as it goes"), box.troubles());
    }

    @Test
    void anItemInAnItemIsPartOfIt() {
        String outer = "<item><title>Mill</title>" + ITEM + "</item>";
        Box box = Box.of("feed.xml", "<rss><channel>" + outer + OTHER + "</channel></rss>");
        assertEquals(List.of(outer, OTHER), box.captures().stream().map(Box::words).toList());
    }

    @Test
    void anEmptyFeedSaysSo() {
        assertTrue(
                Box.of("feed.xml", "<rss><channel></channel></rss>")
                        .broken()
                        .getFirst()
                        .contains("holds no page"));
    }
}
