package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.app.ledger.Ledger;
import org.dateline.app.view.DemoView;
import org.dateline.app.view.Stock;
import org.junit.jupiter.api.Test;

/// What the demo shows of the samples, within 80 columns.
class DemoTest extends HandedIn {

    @Test
    void numbersOfDifferentPeopleAreNoRange() {
        Launched add = Launched.here("add", "--home", home.folder().toString(), "../samples");
        assertEquals(0, add.code(), add.err());
        var printed = new java.io.ByteArrayOutputStream();
        try (Ledger ledger = Ledger.open(home);
                var out =
                        new java.io.PrintStream(
                                printed, true, java.nio.charset.StandardCharsets.UTF_8)) {
            new DemoView(Stock.of(ledger, ledger.whole()), out, "./dateline").print();
        }
        String demo = printed.toString(java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(demo.lines().allMatch(line -> line.length() <= 80), demo);
        String flat = demo.replaceAll("\\s{1,80}", " ");
        assertTrue(flat.contains("killed 3–8 (not of the same: 3 soldiers, 8 civilians)"), demo);
    }
}
