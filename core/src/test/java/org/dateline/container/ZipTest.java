package org.dateline.container;

import static org.dateline.container.Warcs.HTML;
import static org.dateline.container.Warcs.gzip;
import static org.dateline.container.Warcs.joined;
import static org.dateline.container.Warcs.page;
import static org.dateline.container.Warcs.response;
import static org.dateline.container.Warcs.utf8;
import static org.dateline.container.Warcs.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.model.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {

    private static final byte[] ONE = response("https://a.example/1", HTML, page("Ferry sinks"));
    private static final byte[] TWO = response("https://a.example/2", HTML, page("Mill burns"));

    @TempDir private Path folder;

    @Test
    void aWaczGivesThePagesOfItsArchives() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("datapackage.json", utf8("{}"));
        entries.put("archive/data.warc.gz", joined(gzip(ONE), gzip(TWO)));
        entries.put("archive/more.warc", ONE);
        entries.put("indexes/index.cdx.gz", gzip(utf8("x")));
        Box box = open(entries);
        assertEquals(
                List.of(
                        "archive/data.warc.gz:0",
                        "archive/data.warc.gz:" + gzip(ONE).length,
                        "archive/more.warc:0"),
                box.records());
        assertTrue(box.captures().getFirst().input().endsWith("a.zip#archive/data.warc.gz:0"));
    }

    @Test
    void anArchiveBrokenInTheMiddleIsReadOnBehindIt() throws IOException {
        byte[] noise = utf8("no record at all\r\n\r\n");
        Box box = open(Map.of("archive/a.warc.gz", joined(gzip(ONE), noise, gzip(TWO))));
        assertEquals(2, box.pages().size());
        assertEquals(1, box.broken().size());
    }

    @Test
    void namesThatLeadOutAreRefusedAndNothingIsWritten() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String name :
                List.of("../out.warc", "/tmp/out.warc", "a\\..\\..\\out.warc", "C:/out.warc")) {
            entries.put(name, ONE);
        }
        entries.put("archive/in.warc", TWO);
        Box box = open(entries);
        assertEquals(List.of("https://a.example/2 " + words(page("Mill burns"))), box.pages());
        assertEquals(4, box.broken().size());
        assertTrue(box.broken().getFirst().contains("leads out of the archive"));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("a.zip")), files.toList());
        }
    }

    @Test
    void anEntryThatInflatesBeyondBeliefIsRefused() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("archive/bomb.warc", new byte[80 << 20]);
        entries.put("archive/in.warc", TWO);
        Box box = open(entries);
        assertEquals(1, box.pages().size());
        assertTrue(
                box.broken().getFirst().contains("inflate to 83,886,080"), box.broken().toString());
    }

    @Test
    void anEntryThatLiesAboutItsLengthIsReadNoFurtherThanBelievable() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("archive/bomb.warc", joined(ONE, new byte[100 << 20]));
        entries.put("archive/in.warc", TWO);
        Path file = zip(entries);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(place(bytes, "PK\u0001\u0002") + 24, 1000);
        Files.write(file, bytes);
        Box box = Box.of(file.toString(), Content.of(file));
        assertEquals(2, box.pages().size());
        String said = box.broken().getLast();
        assertTrue(said.startsWith("archive/bomb.warc:"), said);
        assertTrue(said.contains("inflate to more than 67,108,864"), said);
    }

    /// Where these characters first stand.
    private static int place(byte[] bytes, String words) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(words);
    }

    @Test
    void aZipOfOtherThingsSaysWhatToDo() throws IOException {
        Box box = open(Map.of("holiday.jpg", utf8("x")));
        assertTrue(box.broken().getFirst().endsWith("unpack it and hand in its pages"));
        Path cut = folder.resolve("cut.zip");
        Files.write(cut, utf8("PK\u0003\u0004 and no more"));
        assertEquals(1, Box.of("cut.zip", Content.of(cut)).broken().size());
    }

    @Test
    void anArchiveOfXNamesItsOwner() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "data/account.js",
                utf8(
                        "window.YTD.account.part0 = [{\"account\": {\"username\": \"ardamayor\","
                                + " \"accountDisplayName\": \"Tilda Brook\"}}]"));
        entries.put(
                "data/tweets.js",
                utf8(
                        "window.YTD.tweets.part0 = [{\"tweet\": {\"id_str\": \"7\", \"full_text\": \"Hi\"}}]"));
        var given = open(entries).captures().getFirst().given();
        assertEquals("Tilda Brook", given.by().orElse(""));
        assertEquals("https://x.com/ardamayor/status/7", given.url().orElse(""));
    }

    private Box open(Map<String, byte[]> entries) throws IOException {
        Path file = zip(entries);
        return Box.of(file.toString(), Content.of(file));
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }
}
