package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A crawl of any length takes the same memory: what is alive in the heap, and what the system
/// counts for the process at its peak.
///
/// With `-Dlong=true` 100 MB against 1 GB, with `-Dmegabytes=5120` against 5 GB; else 8 against 48.
/// A tenth of the bytes are pages, as in crawls.
class MemoryTest {

    private static final boolean LONG = Boolean.getBoolean("long");
    private static final int SMALL = LONG ? 100 : 8;
    private static final int LARGE = Integer.getInteger("megabytes", LONG ? 1024 : 48);

    /// What a run may take beyond another: places of pages for revisits, compiled code.
    private static final long HEAP = 24;

    private static final long PROCESS = 96;

    /// `GC(17) Pause Young (Allocation Failure) 45M->12M(64M) 3.1ms`
    private static final Pattern COLLECTED = Pattern.compile("\\d+M->(?<alive>\\d+)M\\(");

    /// `VmHWM: 345678 kB`
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(?<kb>\\d+) kB");

    @TempDir private Path folder;

    /// Megabytes.
    private record Memory(long alive, long peak) {}

    @Test
    void aLongCrawlTakesNoMoreThanAShortOne() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "no /proc to look at");
        Memory small = reading(SMALL);
        Memory large = reading(LARGE);
        String both = "%d MB: %s, %d MB: %s".formatted(SMALL, small, LARGE, large);
        System.out.println("memory over " + both);
        assertTrue(large.alive <= small.alive + HEAP, both);
        assertTrue(large.peak <= small.peak + PROCESS, both);
    }

    private Memory reading(int megabytes) throws IOException, InterruptedException {
        Path crawl = folder.resolve("crawl.warc.gz");
        int pages = write(crawl, megabytes * (1L << 20));
        Path said = folder.resolve("said.txt");
        Path log = folder.resolve("gc.txt");
        ProcessBuilder builder =
                Launched.start(List.of(), "read", "--only", "page", crawl.toString());
        builder.environment().put("JDK_JAVA_OPTIONS", "-Xlog:gc:file=" + log);
        Process process =
                builder.redirectOutput(said.toFile())
                        .redirectError(folder.resolve("failed.txt").toFile())
                        .start();
        process.getOutputStream().close();
        long peak = peak(process);
        assertEquals(0, process.waitFor(), Files.readString(folder.resolve("failed.txt")));
        try (Stream<String> lines = Files.lines(said)) {
            assertEquals(pages, lines.filter(l -> l.startsWith(crawl + "#")).count());
        }
        Files.delete(crawl);
        return new Memory(alive(log), peak);
    }

    /// The most that a collection left.
    private static long alive(Path log) throws IOException {
        long most = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher collected = COLLECTED.matcher(line);
            if (collected.find()) {
                most = Math.max(most, Long.parseLong(collected.group("alive")));
            }
        }
        assertTrue(most > 0, "no collection: the crawl is too short to tell");
        return most;
    }

    /// The system keeps the peak while the process lives.
    private static long peak(Process process) throws InterruptedException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        while (!process.waitFor(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            try {
                Matcher found = PEAK.matcher(Files.readString(status));
                peak = found.find() ? Long.parseLong(found.group("kb")) / 1024 : peak;
            } catch (IOException e) {
                return peak; // it has just ended
            }
        }
        return peak;
    }

    /// The samples again and again, each a page of its own, between pictures; how many pages.
    private static int write(Path file, long length) throws IOException {
        List<String> samples = samples();
        byte[] picture = new byte[48 << 10];
        Random noise = new Random(5);
        int pages = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (long written = 0; written < length; pages++) {
                String page = samples.get(pages % samples.size()) + "<!-- " + pages + " -->";
                noise.nextBytes(picture);
                byte[] one = member("text/html", pages, page.getBytes(StandardCharsets.ISO_8859_1));
                byte[] other = member("image/jpeg", pages, picture);
                out.write(one);
                out.write(other);
                written += one.length + other.length;
            }
        }
        return pages;
    }

    private static byte[] member(String type, int number, byte[] body) throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n\r\n".formatted(type);
        String head =
                """
                WARC/1.0\r
                WARC-Type: response\r
                WARC-Target-URI: https://a.example/%d\r
                WARC-Date: 2031-05-05T08:00:00Z\r
                WARC-Record-ID: <urn:x:%d>\r
                WARC-Payload-Digest: sha1:%032d\r
                Content-Type: application/http;msgtype=response\r
                Content-Length: %d\r
                \r
                %s\
                """
                        .formatted(number, number, number, http.length() + body.length, http);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(head.getBytes(StandardCharsets.UTF_8));
            gzip.write(body);
            gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("..", "samples"))) {
            List<Path> files =
                    all.filter(f -> f.toString().endsWith(".html"))
                            .filter(f -> !f.endsWith("consent.html"))
                            .sorted()
                            .toList();
            return files.stream().map(MemoryTest::text).toList();
        }
    }

    /// Byte for byte, whatever its encoding.
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
