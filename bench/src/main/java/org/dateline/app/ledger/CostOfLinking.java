package org.dateline.app.ledger;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/// What linking costs: `CostOfLinking SAMPLES FOLDER SIZE` lets a ledger in the folder grow to this
/// size, forgets what was linked and links it from nothing; then it adds one article after the
/// other and links each time. Printed is the processor's time of the whole process, in seconds, of
/// the links alone. With the size 0 nothing is forgotten: then the first article is what one more
/// costs in a new process.
public final class CostOfLinking {

    private static final int TIMES = 5;

    private CostOfLinking() {}

    /// Fills, links, prints.
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("wanted: SAMPLES FOLDER SIZE");
        }
        Growing growing = new Growing(Path.of(args[0]));
        Home home = new Home(Path.of(args[1]).resolve("growing"));
        int size = Integer.parseInt(args[2]);
        int there = CostOfAdding.count(home);
        if (size > 0) {
            growing.add(home, there, Math.max(there, size));
            there = Math.max(there, size);
            forget(home);
            System.out.printf("%d articles: %.1f s of CPU from nothing%n", there, linked(home));
        }
        for (int i = 0; i < TIMES; i++) {
            growing.add(home, there, there + 1);
            there++;
            System.out.printf("%d articles: %.1f s of CPU for one more%n", there, linked(home));
        }
    }

    private static void forget(Home home) {
        try (Sql sql = Sql.writer(home)) {
            List.of("linked", "tie", "conflict", "part")
                    .forEach(table -> sql.run("DELETE FROM " + table));
        }
    }

    private static double linked(Home home) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        try (Ledger ledger = Ledger.open(home)) {
            ledger.links();
        }
        return (system.getProcessCpuTime() - before) / 1e9;
    }
}
