package org.dateline.app.ledger;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.ReaderId;
import org.dateline.model.Reading;

/// What one more article costs in a large ledger: `CostOfAdding SAMPLES FOLDER SIZE...` lets a
/// ledger in the folder grow to each of these sizes in turn, and adds a few articles there, one at
/// a time, each with a writer of its own. Printed is the processor's time of the whole process, the
/// mean in milliseconds. The ledger of size 0 says what the first ones cost. As `add` does, each is
/// linked where that is due; the large ledgers count as linked before.
public final class CostOfAdding {

    private static final int TIMES = 50;

    /// Articles that warm the machine up first, in a ledger of their own.
    private static final int WARM = 400;

    private CostOfAdding() {}

    /// Fills, adds, prints.
    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            throw new IllegalArgumentException("wanted: SAMPLES FOLDER SIZE...");
        }
        Growing growing = new Growing(Path.of(args[0]));
        Path folder = Path.of(args[1]);
        Home warm = new Home(folder.resolve("warm"));
        added(growing, warm, count(warm), WARM);
        Home home = new Home(folder.resolve("growing"));
        for (String size : List.of(args).subList(2, args.length)) {
            int wanted = Integer.parseInt(size);
            int there = count(home);
            growing.add(home, there, Math.max(there, wanted));
            there = Math.max(there, wanted);
            linkedBefore(home);
            System.out.printf(
                    "%d articles: %.1f ms of CPU for one more%n",
                    there, added(growing, home, there, TIMES));
        }
    }

    private static void linkedBefore(Home home) {
        if (home.hasLedger()) {
            try (Sql sql = Sql.writer(home)) {
                sql.run("UPDATE projection SET linked = seq");
            }
        }
    }

    static int count(Home home) {
        if (!home.hasLedger()) {
            return 0;
        }
        try (Sql sql = Sql.reader(home)) {
            return sql.one("SELECT count(*) FROM article", row -> row.getInt(1)).orElse(0);
        }
    }

    /// The mean, in milliseconds: the system counts in steps too coarse for one article.
    private static double added(Growing growing, Home home, int from, int times) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long sum = 0;
        for (int i = 0; i < times; i++) {
            Draft.Reader ready = ready(growing, from + i);
            Capture capture = growing.capture(from + i);
            long before = system.getProcessCpuTime();
            try (Scribe scribe = Scribe.open(home, "bench", Clock.systemUTC())) {
                scribe.add(List.of(scribe.draft(capture, Optional.empty(), ready)));
            }
            link(home);
            sum += system.getProcessCpuTime() - before;
        }
        return sum / 1e6 / times;
    }

    private static void link(Home home) {
        try (Ledger ledger = Ledger.open(home)) {
            if (ledger.linksAreDue()) {
                ledger.links();
            }
        }
    }

    /// One whose reading is made already: only adding is timed.
    private static Draft.Reader ready(Growing growing, int number) {
        Draft.Reader reader = growing.reader();
        Reading reading = reader.read(growing.capture(number));
        return new Draft.Reader() {
            @Override
            public ReaderId id() {
                return reader.id();
            }

            @Override
            public Reading read(Capture capture) {
                return reading;
            }
        };
    }
}
