package org.dateline.capture;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// What one quick look over bytes tells, eight at a time: whether one of them is zero, and whether
/// one is above `0xEF`, as those are that begin a pair of surrogates in UTF-8.
record Glance(boolean zero, boolean pair) {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    static Glance of(byte[] bytes) {
        long zero = 0;
        long pair = 0;
        int at = 0;
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            // A byte below one borrows from its top bit; carries reach only higher bytes of a word
            // that holds a zero anyway.
            zero |= (eight - ONES) & ~eight;
            pair |= eight & (eight << 1) & (eight << 2) & (eight << 3);
        }
        boolean anyZero = (zero & TOPS) != 0;
        boolean anyPair = (pair & TOPS) != 0;
        for (; at < bytes.length; at++) {
            anyZero |= bytes[at] == 0;
            anyPair |= (bytes[at] & 0xFF) > 0xEF;
        }
        return new Glance(anyZero, anyPair);
    }
}
