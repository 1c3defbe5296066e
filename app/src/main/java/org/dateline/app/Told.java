package org.dateline.app;

import org.dateline.app.ledger.Whole;
import org.dateline.app.view.Visible;

/// Tells of what is damaged in a ledger, a line each, after the rest has come out.
final class Told {

    private Told() {}

    /// Gives the exit code.
    static int of(Whole whole) {
        System.out.flush();
        whole.damaged().forEach(line -> System.err.println(Visible.of(line)));
        return whole.damaged().isEmpty() ? 0 : 1;
    }
}
