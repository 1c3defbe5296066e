package org.dateline.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// How good a figure must at least stay. `note` says why it was once lowered, or why it has slack.
///
/// A `FIXED` floor is a promise (a speed, a count of faults) and never follows the figures.
record Floor(String scorer, String metric, Direction direction, double bound, String note) {

    enum Direction {
        /// More is better; pinning raises it.
        RISING,
        /// Less is better; pinning lowers it.
        FALLING,
        /// More is better; only people change it.
        FIXED,
        /// Less is better; only people change it.
        LIMIT;

        boolean lessIsBetter() {
            return this == FALLING || this == LIMIT;
        }
    }

    /// A line of `floors.tsv`.
    static Floor parse(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 5) {
            throw new IllegalArgumentException("a floor has five columns: " + line);
        }
        Direction direction = Direction.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
        double bound = Double.parseDouble(cells.get(3));
        return new Floor(cells.get(0), cells.get(1), direction, bound, cells.get(4));
    }

    String line() {
        String way = direction.name().toLowerCase(Locale.ROOT);
        return String.join("\t", scorer, metric, way, shown(bound), note);
    }

    boolean holds(double figure) {
        return direction.lessIsBetter() ? figure <= bound : figure >= bound;
    }

    /// The floor that this figure would pin: itself, rounded to the worse side.
    Floor at(double figure, String why) {
        RoundingMode worse = direction.lessIsBetter() ? RoundingMode.CEILING : RoundingMode.FLOOR;
        double rounded = BigDecimal.valueOf(figure).setScale(3, worse).doubleValue();
        return new Floor(scorer, metric, direction, rounded, why);
    }

    boolean follows() {
        return direction == Direction.RISING || direction == Direction.FALLING;
    }

    static String shown(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
