package org.dateline.claim;

/// Learns one table of weights: AdaGrad (Duchi et al., JMLR 2011) with the mean over the passes.
///
/// Only traits that [#see] met in at least three articles are learnt.
public final class Learning {

    private static final int ARTICLES = 3;

    private final Weights weights;
    private final float rate;
    private final float[] squares;
    private final double[] mean;
    private int passes;

    /// In how many articles a trait was, and in which last; told apart by 24 bits of its hash.
    private final byte[] articles = new byte[1 << 24];

    private final int[] last = new int[1 << 24];

    public Learning(Weights weights, double rate) {
        this.weights = weights;
        this.rate = (float) rate;
        squares = new float[weights.size()];
        mean = new double[weights.size()];
    }

    /// Notes that the article with this number, from one on, has these traits.
    public void see(Traits traits, int article) {
        for (int i = 0; i < traits.size(); i++) {
            int at = traits.get(i) >>> 8;
            if (last[at] != article && articles[at] < ARTICLES) {
                last[at] = article;
                articles[at]++;
            }
        }
    }

    private boolean isFrequent(int trait) {
        return articles[trait >>> 8] >= ARTICLES;
    }

    /// Makes these traits speak more, or less, for a column.
    public void nudge(Traits traits, int column, double by) {
        for (int i = 0; i < traits.size(); i++) {
            if (isFrequent(traits.get(i))) {
                int at = weights.row(traits.get(i)) + column;
                squares[at] += (float) (by * by);
                double step = rate * by / Math.sqrt(squares[at] + 1e-6);
                weights.set(at, (float) (weights.cell(at) + step));
            }
        }
    }

    /// Takes the weights as they are now into the mean.
    public void endPass() {
        passes++;
        for (int i = 0; i < mean.length; i++) {
            mean[i] += weights.cell(i);
        }
    }

    /// Puts the mean over the passes in place of the weights.
    public void end() {
        for (int i = 0; i < mean.length; i++) {
            weights.set(i, (float) (mean[i] / passes));
        }
    }
}
