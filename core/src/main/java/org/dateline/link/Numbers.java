package org.dateline.link;

/// Numbers keys in the order in which they come, from 0: a table with open addressing, because a
/// map of a million boxed numbers would take seconds and most of the memory.
final class Numbers {

    private final long[] keys;
    private final int[] numbers;
    private int size;

    /// `most` keys may come.
    Numbers(long most) {
        int length = Integer.highestOneBit((int) Math.min(most, 1 << 28) + 1) << 2;
        keys = new long[length];
        numbers = new int[length];
    }

    int size() {
        return size;
    }

    /// The number of a key; a new one, where it has none yet.
    int of(long key) {
        int at = (int) (key ^ (key >>> Integer.SIZE)) & (keys.length - 1);
        while (numbers[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        if (numbers[at] == 0) {
            keys[at] = key;
            numbers[at] = ++size;
        }
        return numbers[at] - 1;
    }
}
