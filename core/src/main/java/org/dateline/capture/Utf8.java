package org.dateline.capture;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// What one look at bytes says about their being UTF-8: how many sequences beyond ASCII are well
/// formed, and how many bytes cannot be.
///
/// `zero` says whether one of them is zero; `pair` and `replaced` whether their text as UTF-8 has a
/// pair of surrogates and a replacement character, of the decoder's or its own.
record Utf8(int good, int bad, boolean zero, boolean pair, boolean replaced) {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    boolean isUtf8() {
        return bad == 0;
    }

    boolean beyondAscii() {
        return good > 0;
    }

    /// UTF-8 with a few damaged places, as pages glued from several sources have.
    boolean mostlyUtf8() {
        return good >= 10L * bad;
    }

    /// Most bytes are plain ASCII, and are passed eight at a time.
    static Utf8 of(byte[] bytes) {
        int good = 0;
        int bad = 0;
        boolean zero = false;
        boolean pair = false;
        boolean replaced = false;
        int at = 0;
        while (at < bytes.length) {
            if (at <= bytes.length - Long.BYTES && plain((long) EIGHT.get(bytes, at))) {
                at += Long.BYTES;
            } else if (bytes[at] >= 0) {
                zero |= bytes[at] == 0;
                at++;
            } else {
                int length = sequence(bytes, at);
                good += length > 0 ? 1 : 0;
                bad += length > 0 ? 0 : 1;
                pair |= length == 4;
                replaced |= length == 0 || isReplacement(bytes, at, length);
                at += Math.max(length, 1);
            }
        }
        return new Utf8(good, bad, zero, pair, replaced);
    }

    /// Whether all eight are ASCII and none is zero, which alone borrows from its top bit.
    private static boolean plain(long eight) {
        return ((eight | (eight - ONES)) & TOPS) == 0;
    }

    /// U+FFFD.
    private static boolean isReplacement(byte[] bytes, int at, int length) {
        return length == 3
                && (bytes[at] & 0xFF) == 0xEF
                && (bytes[at + 1] & 0xFF) == 0xBF
                && (bytes[at + 2] & 0xFF) == 0xBD;
    }

    /// The length of the well-formed sequence at `at`, 0 if there is none (Unicode, table 3-7).
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
