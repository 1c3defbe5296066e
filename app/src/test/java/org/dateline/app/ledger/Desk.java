package org.dateline.app.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dateline.link.RecordId;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;

/// Somebody who works with a ledger, in tests: every entry at the same instant, by "ada".
record Desk(Home home, Draft.Reader reader) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-06T07:08:09Z"), ZoneOffset.UTC);

    static Desk at(Path folder) {
        return new Desk(new Home(folder), QuoteReader.FIRST);
    }

    Desk with(Draft.Reader other) {
        return new Desk(home, other);
    }

    Added add(String name, String text) {
        return add(name, text, Given.nothing());
    }

    Added add(String name, String text, Given given) {
        try (Scribe scribe = scribe()) {
            Content content = Content.of(text.getBytes(StandardCharsets.UTF_8));
            Draft draft = scribe.draft(new Capture(name, content, given), Optional.empty(), reader);
            return scribe.add(List.of(draft)).getFirst();
        }
    }

    void review(Review.Act act, RecordId id) {
        Target target;
        try (Ledger ledger = Ledger.open(home)) {
            target = ledger.target(id.toString());
        }
        try (Scribe scribe = scribe()) {
            scribe.review(act, target, "because");
        }
    }

    Scribe scribe() {
        return Scribe.open(home, "ada", CLOCK);
    }

    /// The only article.
    RecordId article() {
        try (Ledger ledger = Ledger.open(home)) {
            return ledger.articles().getFirst().id();
        }
    }

    /// The only claim of the only article.
    RecordId claim() {
        try (Ledger ledger = Ledger.open(home)) {
            Held held = ledger.articles().getFirst();
            return RecordId.findings(ledger.reading(held)).firstEntry().getValue();
        }
    }

    /// All rows of all computed tables, or of the entries, as one text.
    String dump(String... tables) {
        StringBuilder out = new StringBuilder();
        try (Sql sql = Sql.reader(home)) {
            for (String table : tables) {
                int width =
                        sql.all("SELECT * FROM pragma_table_info('" + table + "')", r -> 1).size();
                sql.all("SELECT * FROM " + table, r -> row(r, width)).stream()
                        .sorted()
                        .forEach(row -> out.append(table).append(row).append('\n'));
            }
        }
        return out.toString();
    }

    private static String row(java.sql.ResultSet row, int width) throws java.sql.SQLException {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= width; i++) {
            out.append(" | ").append(row.getString(i));
        }
        return out.toString();
    }
}
