package org.dateline.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dateline.Flow;
import org.dateline.json.ReadingJson;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.junit.jupiter.api.Test;

/// Reading never fails and never breaks the contract, whatever the bytes: the samples with bytes
/// changed, cut out, doubled and sewn together. `-Dseed=N` repeats one run.
class BrokenBytesTest {

    /// A count and not a time: the same pages on a fast machine and on a slow one.
    private static final int ROUNDS = Boolean.getBoolean("long") ? 20_000 : 300;

    private static final byte[][] SPLINTERS = {
        {0},
        {(byte) 0xff, (byte) 0xfe},
        {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, // half a pair
        "<".getBytes(StandardCharsets.UTF_8),
        "&#x110000;".getBytes(StandardCharsets.UTF_8),
        "<!--".getBytes(StandardCharsets.UTF_8),
        "</p>".getBytes(StandardCharsets.UTF_8),
        "<script>".getBytes(StandardCharsets.UTF_8),
        "“".getBytes(StandardCharsets.UTF_8),
        "\r".getBytes(StandardCharsets.UTF_8),
        "&".getBytes(StandardCharsets.UTF_8),
        "\"".getBytes(StandardCharsets.UTF_8),
    };

    @Test
    void brokenPagesAreReadAllTheSame() throws IOException {
        long seed = Long.getLong("seed", 20240514L);
        for (int n = 0; n < ROUNDS; n++) {
            Random random = new Random(seed + n);
            Path file = Samples.FILES.get(random.nextInt(Samples.FILES.size()));
            byte[] bytes = broken(Files.readAllBytes(file), random);
            Capture capture = new Capture(file.toString(), Content.of(bytes), Given.nothing());
            long one = seed + n;
            assertEquals(List.of(), faults(capture, one), () -> "repeat with -Dseed=" + one);
        }
    }

    private static List<String> faults(Capture capture, long seed) {
        try {
            return Contract.faults(ReadingJson.line(Flow.read(capture, Samples.RESOURCES)));
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(
                    capture.input() + " broke the reading; repeat with -Dseed=" + seed, e);
        }
    }

    private static byte[] broken(byte[] bytes, Random random) {
        byte[] out = bytes;
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            out = once(out, random);
        }
        return out;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(200));
        byte[] middle =
                switch (random.nextInt(4)) {
                    case 0 -> new byte[0];
                    case 1 -> SPLINTERS[random.nextInt(SPLINTERS.length)];
                    case 2 -> joined(slice(bytes, from, to), slice(bytes, from, to));
                    default -> noise(to - from, random);
                };
        return joined(joined(slice(bytes, 0, from), middle), slice(bytes, to, bytes.length));
    }

    private static byte[] noise(int length, Random random) {
        byte[] out = new byte[length];
        random.nextBytes(out);
        return out;
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] out = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, out, first.length, second.length);
        return out;
    }
}
