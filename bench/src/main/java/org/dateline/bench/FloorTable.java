package org.dateline.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The table of all pinned figures, within 80 columns.
final class FloorTable {

    private static final String ROW = "%-18s %-32s %10s %10s  %s%n";

    private FloorTable() {}

    /// Prints it and says how many floors are broken. A pinned figure that a scorer no longer
    /// prints is a broken one.
    static int print(PrintStream out, FloorSheet sheet, Map<String, Run> runs) {
        int broken = 0;
        out.printf(Locale.ROOT, ROW, "scorer", "figure", "now", "floor", "");
        for (Run run : runs.values()) {
            for (Floor floor : sheet.of(run.scorer().name())) {
                Optional<Double> figure = run.figures().of(floor.metric());
                boolean holds = figure.filter(floor::holds).isPresent();
                broken += holds ? 0 : 1;
                row(out, floor, figure, holds);
            }
            out.printf(Locale.ROOT, "%-18s took %.0f s%n", run.scorer().name(), run.seconds());
        }
        return broken;
    }

    private static void row(PrintStream out, Floor floor, Optional<Double> figure, boolean holds) {
        String bound =
                (floor.direction().lessIsBetter() ? "<= " : ">= ") + Floor.shown(floor.bound());
        String now = figure.map(Floor::shown).orElse("none");
        String word = holds ? "" : "BROKEN";
        out.printf(Locale.ROOT, ROW, floor.scorer(), floor.metric(), now, bound, word);
    }
}
