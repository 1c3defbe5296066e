package org.dateline.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The look at eight bytes at a time sees what a look at each of them does.
class GlanceTest {

    /// Bytes next to those that are looked for.
    private static final int[] EDGES = {0, 1, 1, 'a', 0x7F, 0x80, 0x81, 0xE0, 0xEF, 0xEF, 0xF0};

    @Test
    void seesOneByteAmongOthersWhereverItStands() {
        for (int length = 0; length <= 40; length++) {
            for (int at = 0; at < length; at++) {
                for (int value = 0; value < 256; value++) {
                    byte[] bytes = new byte[length];
                    Arrays.fill(bytes, (byte) 'a');
                    bytes[at] = (byte) value;
                    assertEquals(
                            slowly(bytes),
                            Glance.of(bytes),
                            "%d at %d of %d".formatted(value, at, length));
                }
            }
        }
    }

    @Test
    void seesWhatASlowLookSeesInAnyBytes() {
        Random random = new Random(20201104);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(30)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) EDGES[random.nextInt(EDGES.length)];
            }
            assertEquals(slowly(bytes), Glance.of(bytes), () -> Arrays.toString(bytes));
        }
    }

    private static Glance slowly(byte[] bytes) {
        boolean zero = false;
        boolean pair = false;
        for (byte b : bytes) {
            zero |= b == 0;
            pair |= (b & 0xFF) >= 0xF0;
        }
        return new Glance(zero, pair);
    }
}
