package org.dateline.claim;

/// Weights by the hash of what can be seen: `2^bits` rows of `columns` weights. Hashes that share a
/// row share its weights (Weinberger et al., "Feature hashing", ICML 2009).
///
/// A reading only reads them; who learns hands in an array of its own and changes that.
public final class Weights {

    private final float[] cells;
    private final int bits;
    private final int columns;

    /// Throws `IllegalArgumentException` where the cells are not `2^bits` rows.
    public Weights(int bits, int columns, float[] cells) {
        if (cells.length != columns << bits) {
            throw new IllegalArgumentException(
                    "wanted %d weights, got %d".formatted(columns << bits, cells.length));
        }
        this.bits = bits;
        this.columns = columns;
        this.cells = cells;
    }

    /// Weights that speak for nothing yet.
    public static Weights none(int bits, int columns) {
        return new Weights(bits, columns, new float[columns << bits]);
    }

    public int bits() {
        return bits;
    }

    public int columns() {
        return columns;
    }

    public int size() {
        return cells.length;
    }

    /// Where the weights of a hash begin.
    public int row(int hash) {
        return (hash >>> (32 - bits)) * columns;
    }

    public float cell(int at) {
        return cells[at];
    }

    public void set(int at, float weight) {
        cells[at] = weight;
    }

    /// The sum of the traits' weights in the first column.
    public double sum(Traits traits) {
        double sum = 0;
        for (int i = 0; i < traits.size(); i++) {
            sum += cells[row(traits.get(i))];
        }
        return sum;
    }

    /// Adds the first six weights of each trait's row, as many as begins and ends have, to the sums
    /// that begin at `to`. Written out, so that the sums stay in registers: a fifth of all learnt
    /// claims' time was spent here.
    void addSix(Traits traits, float[] sums, int to) {
        float a = sums[to];
        float b = sums[to + 1];
        float c = sums[to + 2];
        float d = sums[to + 3];
        float e = sums[to + 4];
        float f = sums[to + 5];
        for (int i = 0; i < traits.size(); i++) {
            int row = row(traits.get(i));
            a += cells[row];
            b += cells[row + 1];
            c += cells[row + 2];
            d += cells[row + 3];
            e += cells[row + 4];
            f += cells[row + 5];
        }
        sums[to] = a;
        sums[to + 1] = b;
        sums[to + 2] = c;
        sums[to + 3] = d;
        sums[to + 4] = e;
        sums[to + 5] = f;
    }
}
