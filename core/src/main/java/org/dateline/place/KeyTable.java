package org.dateline.place;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The sorted keys while they are written, each without the letters it shares with the one before.
final class KeyTable {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private String before = "";

    int startBlock() {
        before = "";
        return out.size();
    }

    void add(List<Spelling> spellings) {
        String key = spellings.getFirst().key();
        int shared = shared(before, key);
        byte[] rest = key.substring(shared).getBytes(StandardCharsets.US_ASCII);
        out.write(shared);
        out.write(rest.length);
        out.writeBytes(rest);
        number(spellings.size());
        int last = 0;
        for (Spelling one : spellings) {
            number(((one.row() - last) << 2) | one.sense().code());
            last = one.row();
        }
        before = key;
    }

    private static int shared(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /// Seven bits a byte, the lowest first.
    private void number(int value) {
        int rest = value;
        while (rest > 0x7F) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
