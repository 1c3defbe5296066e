package org.dateline.claim;

import java.util.Arrays;

/// Numbers that stand for what can be seen at one place ("features"), each a hash of a kind and of
/// at most three values, of which at most two are words.
public final class Traits {

    private int[] hashes = new int[64];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int get(int i) {
        return hashes[i];
    }

    public void add(int kind, int a, int b, int c) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        int h = kind * 0x9E3779B1 + a;
        h = Integer.rotateLeft(h * 0x85EBCA6B, 13) + b;
        h = Integer.rotateLeft(h * 0xC2B2AE35, 13) + c;
        h *= 0x85EBCA6B;
        h ^= h >>> 15;
        h *= 0xC2B2AE35;
        hashes[size++] = h ^ (h >>> 13);
    }

    public void add(int kind, int a, int b) {
        add(kind, a, b, 0);
    }

    public void add(int kind, int a) {
        add(kind, a, 0, 0);
    }

    /// A count or a length as one of nine steps.
    public static int step(int n) {
        if (n < 4) {
            return Math.max(n, -1);
        }
        return n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 25 ? 7 : 8;
    }
}
