package org.dateline.app;

import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Whole;
import org.dateline.app.view.Visible;

/// Tells of what is damaged in a ledger, a line each, after the rest has come out.
final class Told {

    private Told() {}

    /// Gives the exit code. What was put right is told as well.
    static int of(Ledger ledger, Whole whole) {
        System.out.flush();
        mended(ledger);
        whole.damaged().forEach(line -> System.err.println(Visible.of(line)));
        return whole.damaged().isEmpty() ? 0 : 1;
    }

    /// Tells what was put right.
    static void mended(Ledger ledger) {
        System.out.flush();
        ledger.mended().forEach(line -> System.err.println("dateline: " + Visible.of(line)));
    }
}
