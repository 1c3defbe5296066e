package org.dateline.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The one look at bytes, eight at a time, says what decoding them does.
class Utf8Test {

    /// Bytes next to those that are looked for, and parts of U+FFFD and of pairs.
    private static final int[] EDGES = {
        0, 1, 'a', 'a', 0x7F, 0x80, 0x81, 0xBD, 0xBF, 0xC1, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xFF
    };

    @Test
    void seesOneByteAmongOthersWhereverItStands() {
        for (int length = 0; length <= 40; length++) {
            for (int at = 0; at < length; at++) {
                for (int value = 0; value < 256; value++) {
                    byte[] bytes = new byte[length];
                    Arrays.fill(bytes, (byte) 'a');
                    bytes[at] = (byte) value;
                    assertSeen(bytes);
                }
            }
        }
    }

    @Test
    void seesWhatDecodingSeesInAnyBytes() {
        Random random = new Random(20201104);
        for (int round = 0; round < 100_000; round++) {
            byte[] bytes = new byte[random.nextInt(30)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) EDGES[random.nextInt(EDGES.length)];
            }
            assertSeen(bytes);
        }
    }

    @Test
    void countsWellFormedSequencesAndBytesThatAreInNone() {
        byte[] bytes = "Ağrı \uD83D\uDE00 \uFFFD, and x".getBytes(StandardCharsets.UTF_8);
        assertEquals(new Utf8(4, 0, false, true, true), Utf8.of(bytes));
        bytes[bytes.length - 1] = (byte) 0xE9;
        assertEquals(new Utf8(4, 1, false, true, true), Utf8.of(bytes));
    }

    private static void assertSeen(byte[] bytes) {
        Utf8 seen = Utf8.of(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String shown = Arrays.toString(bytes);
        assertEquals(text.indexOf(0) >= 0, seen.zero(), shown);
        assertEquals(text.indexOf('\uFFFD') >= 0, seen.replaced(), shown);
        assertEquals(text.chars().anyMatch(c -> c >= 0xD800 && c < 0xE000), seen.pair(), shown);
        assertEquals(strictly(bytes), seen.isUtf8(), shown);
    }

    private static boolean strictly(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
