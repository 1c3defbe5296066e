package org.dateline.place;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The sorted keys of a packed gazetteer, searched where they lie.
public final class Keys {

    /// No key has more letters.
    private static final int LONGEST = 255;

    /// What a key names. `more` says that a longer key begins with this one and a blank.
    public record Match(List<Hit> hits, boolean more) {
        public Match {
            hits = List.copyOf(hits);
        }
    }

    /// A place that a key names, and in which sense.
    public record Hit(int row, Spelling.Sense sense) {}

    private final byte[] bytes;
    private final ByteBuffer in;
    private final int blocks;
    private final int starts;
    private final int first;

    Keys(byte[] bytes, int count, int starts) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
        this.blocks = (count + Packing.BLOCK - 1) / Packing.BLOCK;
        this.starts = starts;
        this.first = starts + 4 * blocks;
    }

    Match find(String key) {
        if (key.isEmpty() || key.length() > LONGEST) {
            return new Match(List.of(), false);
        }
        return new Walk(block(key)).to(key);
    }

    /// The last block whose first key is not above this one.
    private int block(String key) {
        int low = 0;
        int high = blocks - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (compareHead(middle, key) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int compareHead(int block, String key) {
        int at = start(block) + 1;
        int length = bytes[at] & 0xFF;
        for (int i = 0; i < Math.min(length, key.length()); i++) {
            int difference = bytes[at + 1 + i] - key.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return length - key.length();
    }

    private int start(int block) {
        return first + in.getInt(starts + 4 * block);
    }

    /// A walk through the keys from the start of a block on.
    private final class Walk {
        private final StringBuilder key = new StringBuilder();
        private int at;

        Walk(int block) {
            this.at = blocks == 0 ? bytes.length : start(block);
        }

        Match to(String wanted) {
            List<Hit> hits = List.of();
            while (step()) {
                int order = CharSequence.compare(key, wanted);
                if (order == 0) {
                    hits = hits();
                } else {
                    skip();
                }
                if (order > 0) {
                    return new Match(hits, isLonger(wanted));
                }
            }
            return new Match(hits, false);
        }

        private boolean isLonger(String wanted) {
            return key.length() > wanted.length()
                    && key.charAt(wanted.length()) == ' '
                    && key.indexOf(wanted) == 0;
        }

        private boolean step() {
            if (at >= bytes.length) {
                return false;
            }
            key.setLength(bytes[at++] & 0xFF);
            int length = bytes[at++] & 0xFF;
            for (int i = 0; i < length; i++) {
                key.append((char) bytes[at++]);
            }
            return true;
        }

        private List<Hit> hits() {
            int count = number();
            List<Hit> out = new ArrayList<>(count);
            int row = 0;
            for (int i = 0; i < count; i++) {
                int value = number();
                row += value >>> 2;
                out.add(new Hit(row, Spelling.Sense.of(value & 3)));
            }
            return out;
        }

        private void skip() {
            for (int left = number(); left > 0; left--) {
                number();
            }
        }

        private int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int part = bytes[at++];
                value |= (part & 0x7F) << shift;
                if (part >= 0) {
                    return value;
                }
            }
        }
    }
}
