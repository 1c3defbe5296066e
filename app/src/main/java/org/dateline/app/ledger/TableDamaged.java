package org.dateline.app.ledger;

/// A row of a computed table cannot be read. Whoever meets it computes the table again: all of it
/// follows from the entries and the readings.
final class TableDamaged extends RuntimeException {

    private static final long serialVersionUID = 1;

    TableDamaged(String table, String what) {
        super("the table %s held a damaged row (%s)".formatted(table, what));
    }

    /// Reads what `Snapshot.line` wrote into a table.
    static <T> T read(String json, Class<T> type, String table) {
        try {
            return Snapshot.read(json, type, table);
        } catch (LedgerRefused e) {
            throw new TableDamaged(table, String.valueOf(e.getCause()).lines().toList().getFirst());
        }
    }
}
