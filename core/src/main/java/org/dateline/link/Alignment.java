package org.dateline.link;

import java.util.ArrayList;
import java.util.List;

/// The longest common subsequence of two lists: which entries stay, which go and which come.
final class Alignment {

    /// Above this many cells the middle is taken as replaced: a table would not fit.
    private static final long LARGEST = 4_000_000;

    private Alignment() {}

    /// `one` and `other` are places in the two lists, -1 where there is none.
    record Step(int one, int other) {
        boolean both() {
            return one >= 0 && other >= 0;
        }
    }

    static <T> List<Step> of(List<T> one, List<T> other) {
        int head = 0;
        int least = Math.min(one.size(), other.size());
        while (head < least && one.get(head).equals(other.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        List<Step> out = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            out.add(new Step(i, i));
        }
        middle(one, other, head, tail, out);
        for (int i = tail; i > 0; i--) {
            out.add(new Step(one.size() - i, other.size() - i));
        }
        return out;
    }

    private static <T> void middle(List<T> one, List<T> other, int head, int tail, List<Step> out) {
        int rows = one.size() - head - tail;
        int columns = other.size() - head - tail;
        if ((long) rows * columns > LARGEST) {
            walk(one, other, head, new int[1][1], rows, columns, out);
            return;
        }
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                boolean equal = one.get(head + i).equals(other.get(head + j));
                longest[i][j] =
                        equal
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        walk(one, other, head, longest, rows, columns, out);
    }

    /// Removals before additions.
    private static <T> void walk(
            List<T> one,
            List<T> other,
            int head,
            int[][] longest,
            int rows,
            int columns,
            List<Step> out) {
        int i = 0;
        int j = 0;
        boolean table = longest.length == rows + 1 && longest[0].length == columns + 1;
        while (i < rows || j < columns) {
            boolean inside = table && i < rows && j < columns;
            if (inside && one.get(head + i).equals(other.get(head + j))) {
                out.add(new Step(head + i++, head + j++));
            } else if (i < rows && (!inside || longest[i + 1][j] >= longest[i][j + 1])) {
                out.add(new Step(head + i++, -1));
            } else {
                out.add(new Step(-1, head + j++));
            }
        }
    }
}
