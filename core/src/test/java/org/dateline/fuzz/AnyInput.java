package org.dateline.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.Flow.Until;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;

/// What the fuzzer calls. The first byte of an input says how the others are handed in (see [Way]);
/// it is a digit in what people write.
public final class AnyInput {

    /// Labels that a container may give with its bytes.
    private static final List<String> LABELS =
            List.of("", "utf-8", "utf-16", "koi8-r", "shift_jis", "windows-1254", "x-none");

    /// The whole reading is slow: it gets the first words only.
    private static final int FEW = 1500;

    private enum Way {
        FILE,
        PAGE,
        TEXT,
        WHOLE_PAGE,
        WHOLE_TEXT,
        PACKED,
        REPEATED;

        static Way of(byte digit) {
            return values()[Math.floorMod(digit - '0', values().length)];
        }
    }

    private AnyInput() {}

    /// Jazzer's entry.
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length < 2) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(data, 1, data.length);
        switch (Way.of(data[0])) {
            case FILE -> Packing.file(rest, Oracle::opened);
            case PAGE -> Oracle.read(labelled(rest, Given.As.HTML), Until.PAGE);
            case TEXT -> Oracle.read(labelled(rest, Given.As.TEXT), Until.PAGE);
            case WHOLE_PAGE -> Oracle.read(plain(few(rest), Given.As.HTML), Until.END);
            case WHOLE_TEXT -> Oracle.read(plain(few(rest), Given.As.TEXT), Until.END);
            case PACKED -> Packing.packed(rest, Oracle::opened);
            case REPEATED -> repeated(rest);
        }
    }

    private static byte[] few(byte[] bytes) {
        return bytes.length <= FEW ? bytes : Arrays.copyOf(bytes, FEW);
    }

    private static Capture plain(byte[] bytes, Given.As as) {
        return new Capture("fuzz", Content.of(bytes), Given.nothing().as(as));
    }

    /// The first byte chooses a label.
    private static Capture labelled(byte[] bytes, Given.As as) {
        String label = LABELS.get(Math.floorMod(bytes[0] - '0', LABELS.size()));
        Given given = Given.nothing().as(as).charset(Optional.of(label).filter(l -> !l.isEmpty()));
        byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
        return new Capture("fuzz", Content.of(rest), given);
    }

    /// `FORM HEAD|MIDDLE|TAIL` with the middle repeated until 32 KB are full, 8 for the whole
    /// reading: what takes more than its time for its length shows here.
    private static void repeated(byte[] bytes) {
        int first = bar(bytes, 1);
        int second = bar(bytes, first + 1);
        byte[] head = Arrays.copyOfRange(bytes, 1, Math.max(1, first));
        byte[] middle = Arrays.copyOfRange(bytes, Math.min(first + 1, bytes.length), second);
        byte[] tail = Arrays.copyOfRange(bytes, Math.min(second + 1, bytes.length), bytes.length);
        int form = Math.floorMod(bytes[0] - '0', 5);
        byte[] all = Packing.repeated(head, middle, tail, form > 2);
        switch (form) {
            case 0 -> Packing.file(all, Oracle::opened);
            case 1 -> Oracle.read(plain(all, Given.As.HTML), Until.PAGE);
            case 2 -> Oracle.read(plain(all, Given.As.TEXT), Until.PAGE);
            case 3 -> Oracle.read(plain(all, Given.As.HTML), Until.END);
            default -> Oracle.read(plain(all, Given.As.TEXT), Until.END);
        }
    }

    /// The place of the next `|`, or the end.
    private static int bar(byte[] bytes, int from) {
        for (int i = Math.min(from, bytes.length); i < bytes.length; i++) {
            if (bytes[i] == '|') {
                return i;
            }
        }
        return bytes.length;
    }
}
