package org.dateline.container;

import static org.dateline.container.Warcs.HTML;
import static org.dateline.container.Warcs.gzip;
import static org.dateline.container.Warcs.joined;
import static org.dateline.container.Warcs.page;
import static org.dateline.container.Warcs.record;
import static org.dateline.container.Warcs.response;
import static org.dateline.container.Warcs.utf8;
import static org.dateline.container.Warcs.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.model.Capture;
import org.dateline.model.Given;
import org.junit.jupiter.api.Test;

class WarcTest {

    private static final byte[] INFO = record("warcinfo", "x", "", utf8("software: none\r\n"));
    private static final byte[] ONE = response("https://a.example/1", HTML, page("Ferry sinks"));
    private static final byte[] TWO = response("https://a.example/2", HTML, page("Mill burns"));
    private static final byte[] IMAGE =
            response("https://a.example/i", HTML.replace("text/html", "image/png"), utf8("PNG"));
    private static final byte[] GONE =
            response("https://a.example/g", HTML.replace("200 OK", "404 Not Found"), page("Gone"));

    private static final String FIRST = "https://a.example/1 " + words(page("Ferry sinks"));
    private static final String SECOND = "https://a.example/2 " + words(page("Mill burns"));

    @Test
    void plainAndCompressedHoldTheSamePages() {
        byte[][] all = {INFO, ONE, IMAGE, GONE, TWO};
        byte[] members = joined(Stream.of(all).map(Warcs::gzip).toArray(byte[][]::new));
        for (byte[] file : List.of(joined(all), members, gzip(all))) {
            Box box = Box.of("crawl.warc", file);
            assertEquals(List.of(FIRST, SECOND), box.pages());
            assertEquals(new Opened(2, 3), box.opened());
        }
    }

    @Test
    void aRecordIsNamedByItsPlaceAndHasItsTimeAndCharset() {
        String latin = HTML.replace("text/html", "text/html; charset=koi8-r");
        byte[] file = joined(INFO, response("https://a.example/k", latin, page("Ferry")));
        Capture capture = Box.of("crawl.warc", file).captures().getFirst();
        assertEquals("crawl.warc#" + INFO.length, capture.input());
        Given given = capture.given();
        assertEquals(Optional.of(Instant.parse("2031-05-07T08:00:00Z")), given.capturedAt());
        assertEquals(Optional.of("koi8-r"), given.charset());
        assertEquals(Given.As.HTML, given.as());
    }

    @Test
    void theNameLeadsToTheRecordInCompressedFilesToo() {
        byte[] file = joined(gzip(INFO), gzip(ONE), gzip(TWO));
        for (String record : Box.of("crawl.warc.gz", file).records()) {
            byte[] rest = Arrays.copyOfRange(file, Integer.parseInt(record), file.length);
            assertFalse(Box.of("rest.warc.gz", rest).pages().isEmpty());
        }
    }

    @Test
    void bodiesAreDecoded() {
        byte[] body = page("Harbour closed");
        String url = "https://a.example/b";
        List<byte[]> files =
                List.of(
                        response(url, HTML + "Transfer-Encoding: chunked\r\n", Warcs.chunked(body)),
                        response(url, HTML + "Content-Encoding: gzip\r\n", gzip(body)),
                        response(url, HTML + "Content-Encoding: br\r\n", Warcs.brotli(body)),
                        response(
                                url,
                                HTML + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
                                Warcs.chunked(gzip(body))));
        for (byte[] file : files) {
            assertEquals(List.of(url + " " + words(body)), Box.of("b.warc", file).pages());
        }
    }

    @Test
    void whatLiesBetweenRecordsIsReportedWithItsPlaceAndSteppedOver() {
        byte[] noise = utf8("What is this doing here?\r\n\r\n");
        Box plain = Box.of("a.warc", joined(ONE, noise, TWO));
        assertEquals(List.of(FIRST, SECOND), plain.pages());
        assertTrue(
                plain.broken()
                        .getFirst()
                        .startsWith("%d broken record at byte %1$d".formatted(ONE.length)),
                plain.broken().toString());
        byte[] first = gzip(ONE);
        Box members = Box.of("a.warc.gz", joined(first, noise, gzip(TWO)));
        assertEquals(List.of(FIRST, SECOND), members.pages());
        assertTrue(members.broken().getFirst().startsWith(first.length + " "));
    }

    @Test
    void oneBrokenMemberCostsNoOther() {
        List<byte[]> records = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            records.add(gzip(response("https://a.example/" + i, HTML, page("Page number " + i))));
        }
        long seed = Long.getLong("seed", 7L);
        Random random = new Random(seed);
        List<String> sound = Box.of("a.warc.gz", joined(records.toArray(byte[][]::new))).pages();
        for (int round = 0; round < 200; round++) {
            // The first one tells what the file is.
            int hit = 1 + random.nextInt(records.size() - 1);
            List<byte[]> damaged = new ArrayList<>(records);
            byte[] bytes = records.get(hit).clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            damaged.set(hit, bytes);
            Box box = Box.of("a.warc.gz", joined(damaged.toArray(byte[][]::new)));
            List<String> pages = box.pages();
            int said = box.broken().size() + box.troubles().size();
            assertTrue(said > 0 || pages.equals(sound), "silent; repeat with -Dseed=" + seed);
            for (int i = 0; i < records.size(); i++) {
                String url = "https://a.example/" + i + " ";
                boolean there = pages.stream().anyMatch(page -> page.startsWith(url));
                assertTrue(i == hit || there, "lost " + i + "; repeat with -Dseed=" + seed);
            }
        }
    }

    @Test
    void noDamageBreaksTheReading() {
        byte[] whole = joined(INFO, ONE, TWO, IMAGE, record("revisit", "x", "", utf8(HTML)), ONE);
        long seed = Long.getLong("seed", 11L);
        Random random = new Random(seed);
        int rounds = Boolean.getBoolean("long") ? 20_000 : 500;
        for (int round = 0; round < rounds; round++) {
            byte[] bytes = whole.clone();
            for (int n = random.nextInt(20); n >= 0; n--) {
                bytes[5 + random.nextInt(bytes.length - 5)] = (byte) random.nextInt(256);
            }
            Box box = Box.of("a.warc", bytes);
            assertFalse(box.captures().isEmpty(), "repeat with -Dseed=" + seed);
        }
    }

    @Test
    void aLastRecordThatBreaksOffIsReadAsFarAsItGoes() {
        byte[] longer =
                response("https://a.example/1", HTML, page("The ferry sank. ".repeat(5000)));
        byte[] member = gzip(longer);
        for (byte[] file :
                List.of(joined(TWO, cut(longer, 40_000)), joined(gzip(TWO), cut(member, 30)))) {
            Box box = Box.of("a.warc", file);
            assertEquals(2, box.pages().size());
            assertTrue(box.pages().getLast().contains("The ferry sank."));
            String said = box.troubles().getLast();
            assertTrue(
                    said.matches("record at byte \\d+ breaks off .*: read as far as it goes"),
                    said);
        }
    }

    @Test
    void aFileThatEndsInTheMiddleOfAHeaderSaysSo() {
        Box box = Box.of("a.warc", joined(ONE, cut(TWO, TWO.length - 30)));
        assertEquals(List.of(FIRST), box.pages());
        assertEquals(1, box.broken().size());
        assertTrue(box.broken().getFirst().contains("nothing whole follows it"));
    }

    @Test
    void anAnswerShorterThanItsHeaderPromisesSaysSo() {
        byte[] file =
                response("https://a.example/s", HTML + "Content-Length: 900\r\n", page("Short"));
        Box box = Box.of("a.warc", file);
        assertEquals(1, box.pages().size());
        assertTrue(box.troubles().getFirst().startsWith("the server's answer broke off: "));
    }

    @Test
    void aRevisitIsTheOldBytesAtANewTime() {
        byte[] first =
                record(
                        "response",
                        "https://a.example/1",
                        "WARC-Payload-Digest: sha1:Q\r\n",
                        joined(utf8(HTML + "\r\n"), page("Ferry sinks")));
        byte[] again =
                record(
                        "revisit",
                        "https://a.example/9",
                        "WARC-Payload-Digest: sha1:Q\r\nWARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n",
                        utf8(HTML + "\r\n"));
        for (byte[] file :
                List.of(joined(first, TWO, again), joined(gzip(first), gzip(TWO), gzip(again)))) {
            Box box = Box.of("a.warc", file);
            assertEquals(3, box.pages().size());
            assertEquals(FIRST.replace("/1 ", "/9 "), box.pages().getLast());
        }
        Box alone = Box.of("a.warc", again);
        assertTrue(alone.broken().getFirst().contains("hand in the file that does"));
    }

    @Test
    void limitsCountDecodedBytes() {
        byte[] bomb = gzip(new byte[40 << 20]);
        byte[] file =
                joined(
                        response("https://a.example/z", HTML + "Content-Encoding: gzip\r\n", bomb),
                        TWO);
        Box box = Box.of("a.warc", file);
        assertEquals(List.of(SECOND), box.pages());
        assertTrue(box.broken().getFirst().contains("comes to more than the 16,777,216 bytes"));
    }

    @Test
    void whatIsBrokenBehindARecordInItsMemberHasAPlaceOfItsOwn() {
        byte[] file = joined(gzip(TWO), gzip(ONE, utf8("What is this doing here?")), gzip(ONE));
        Box box = Box.of("a.warc.gz", file);
        assertEquals(List.of(SECOND, FIRST, FIRST), box.pages());
        assertEquals(1, box.broken().size());
        assertEquals(4, box.records().stream().distinct().count(), "" + box.records());
    }

    @Test
    void aFilePackedAsOnePieceIsNotUnpackedForEachBrokenRecord() {
        byte[] noise = utf8("WARC/1.0\r\nWARC-Type: x\r\nContent-Length: x\r\n\r\n");
        byte[][] all = new byte[400_000][];
        Arrays.fill(all, noise);
        all[0] = joined(ONE, TWO);
        Box box = Box.of("a.warc.gz", gzip(all));
        assertEquals(List.of(FIRST, SECOND), box.pages());
        String last = box.broken().getLast();
        assertTrue(
                last.endsWith("is packed as one piece: unpack it, then hand in what comes out"),
                last);
        assertTrue(box.broken().size() < 5000, "" + box.broken().size());
    }

    @Test
    void aFileWithoutPagesSaysSo() {
        Box box = Box.of("a.warc", joined(INFO, IMAGE));
        assertEquals(List.of(), box.pages());
        assertTrue(box.broken().getFirst().startsWith("0 holds no page: none of its 2 records"));
    }

    @Test
    void storedTextIsText() {
        byte[] stored =
                record(
                        "conversion",
                        "https://a.example/t",
                        "Content-Type: text/plain\r\n",
                        utf8("The ferry sank."));
        Box box = Box.of("a.warc.wet", stored);
        assertEquals(List.of("https://a.example/t The ferry sank."), box.pages());
        assertEquals(Given.As.TEXT, box.captures().getFirst().given().as());
    }

    private static byte[] cut(byte[] bytes, int fromEnd) {
        return Arrays.copyOf(bytes, bytes.length - fromEnd);
    }
}
