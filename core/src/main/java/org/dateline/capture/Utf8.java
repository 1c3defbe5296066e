package org.dateline.capture;

/// What a look at bytes says about their being UTF-8: how many sequences beyond ASCII are well
/// formed (any number above 0 where no byte is bad), and how many bytes cannot be.
///
/// `replaced` says whether the decoded text holds a replacement character, of the decoder's or its
/// own.
record Utf8(int good, int bad, boolean replaced) {

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

    /// `decoded` is what a lenient decoder made of the bytes: without a replacement in it, they are
    /// well formed and need no second look.
    static Utf8 of(byte[] bytes, String decoded) {
        return decoded.indexOf('\uFFFD') < 0
                ? new Utf8(decoded.length() < bytes.length ? 1 : 0, 0, false)
                : counted(bytes);
    }

    private static Utf8 counted(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int length = sequence(bytes, i);
            if (length > 0) {
                good++;
                i += length - 1;
            } else {
                bad++;
            }
        }
        return new Utf8(good, bad, true);
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
