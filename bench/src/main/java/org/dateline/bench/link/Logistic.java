package org.dateline.bench.link;

import java.util.Arrays;

/// Logistic regression by Newton's method with a ridge (Hastie, Tibshirani & Friedman, 2nd ed.,
/// 4.4), the same on every machine.
final class Logistic {

    private static final int STEPS = 25;
    private static final double RIDGE = 1.0;

    private Logistic() {}

    /// Weights for `rows`, each with a constant 1 at its end, and their `answers` (0 or 1).
    static double[] fit(double[][] rows, double[] answers) {
        int n = rows[0].length;
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[n];
            double[][] hessian = new double[n][n];
            for (int r = 0; r < rows.length; r++) {
                add(rows[r], answers[r], weights, gradient, hessian);
            }
            for (int i = 0; i < n - 1; i++) {
                gradient[i] -= RIDGE * weights[i];
                hessian[i][i] += RIDGE;
            }
            hessian[n - 1][n - 1] += 1e-6;
            double[] move = solve(hessian, gradient);
            for (int i = 0; i < n; i++) {
                weights[i] += move[i];
            }
        }
        return weights;
    }

    private static void add(
            double[] row, double answer, double[] weights, double[] gradient, double[][] hessian) {
        double p = chance(row, weights);
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                gradient[i] += (answer - p) * row[i];
                for (int j = 0; j < row.length; j++) {
                    hessian[i][j] += p * (1 - p) * row[i] * row[j];
                }
            }
        }
    }

    static double chance(double[] row, double[] weights) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * weights[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /// Gaussian elimination with pivots; changes its arguments.
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int r = i + 1; r < n; r++) {
                pivot = Math.abs(a[r][i]) > Math.abs(a[pivot][i]) ? r : pivot;
            }
            double[] row = a[i];
            a[i] = a[pivot];
            a[pivot] = row;
            double value = b[i];
            b[i] = b[pivot];
            b[pivot] = value;
            for (int r = i + 1; r < n; r++) {
                double share = a[r][i] / a[i][i];
                for (int c = i; c < n; c++) {
                    a[r][c] -= share * a[i][c];
                }
                b[r] -= share * b[i];
            }
        }
        double[] x = Arrays.copyOf(b, n);
        for (int i = n - 1; i >= 0; i--) {
            for (int c = i + 1; c < n; c++) {
                x[i] -= a[i][c] * x[c];
            }
            x[i] /= a[i][i];
        }
        return x;
    }
}
