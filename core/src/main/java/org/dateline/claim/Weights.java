package org.dateline.claim;

/// Weights by the hash of what can be seen: `2^bits` rows of `columns` weights. Hashes that share a
/// row share its weights (Weinberger et al., "Feature hashing", ICML 2009).
///
/// A reading only reads them; who learns hands in an array of its own and changes that.
final class Weights {

    private final float[] cells;
    private final int bits;
    private final int columns;

    /// Throws `IllegalArgumentException` where the cells are not `2^bits` rows.
    Weights(int bits, int columns, float[] cells) {
        if (cells.length != columns << bits) {
            throw new IllegalArgumentException(
                    "wanted %d weights, got %d".formatted(columns << bits, cells.length));
        }
        this.bits = bits;
        this.columns = columns;
        this.cells = cells;
    }

    /// Weights that speak for nothing yet.
    static Weights none(int bits, int columns) {
        return new Weights(bits, columns, new float[columns << bits]);
    }

    int bits() {
        return bits;
    }

    int columns() {
        return columns;
    }

    int size() {
        return cells.length;
    }

    /// Where the weights of a hash begin.
    int row(int hash) {
        return (hash >>> (32 - bits)) * columns;
    }

    float cell(int at) {
        return cells[at];
    }

    void set(int at, float weight) {
        cells[at] = weight;
    }

    /// The sum of the traits' weights in the first column.
    double sum(Traits traits) {
        double sum = 0;
        for (int i = 0; i < traits.size(); i++) {
            sum += cells[row(traits.get(i))];
        }
        return sum;
    }

    /// Adds each trait's row of weights to the sums that begin at `to`.
    void add(Traits traits, float[] sums, int to) {
        for (int i = 0; i < traits.size(); i++) {
            int row = row(traits.get(i));
            for (int c = 0; c < columns; c++) {
                sums[to + c] += cells[row + c];
            }
        }
    }
}
