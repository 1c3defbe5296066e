package org.dateline.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/// One connection to the ledger's file, shared by threads one at a time, with messages that a
/// person can act on.
final class Sql implements AutoCloseable {

    /// How long a second writer waits for the first.
    private static final int WAIT_MS = 5000;

    private final Connection connection;
    private final Home home;

    private Sql(Connection connection, Home home) {
        this.connection = connection;
        this.home = home;
    }

    /// How a row becomes a value.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// Work that either happens as a whole or not at all.
    @FunctionalInterface
    interface Work<T> {
        T run();
    }

    static Sql writer(Home home) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What is acknowledged must outlive a power cut, not only a kill.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(WAIT_MS);
        return open(home, config, home.file().toString());
    }

    /// Reads while another process writes; works on a folder that cannot be written, too.
    static Sql reader(Home home) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(WAIT_MS);
        boolean writable = java.nio.file.Files.isWritable(home.folder());
        if (writable) {
            return open(home, config, home.file().toString());
        }
        config.setReadOnly(true);
        config.setOpenMode(org.sqlite.SQLiteOpenMode.OPEN_URI);
        return open(home, config, home.file().toUri() + "?immutable=1");
    }

    private static Sql open(Home home, SQLiteConfig config, String file) {
        try {
            return new Sql(config.createConnection("jdbc:sqlite:" + file), home);
        } catch (SQLException e) {
            throw refused(home, e);
        }
    }

    synchronized <T> List<T> all(String query, Row<T> row, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(query, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> out = new ArrayList<>();
            while (rows.next()) {
                out.add(row.of(rows));
            }
            return out;
        } catch (SQLException e) {
            throw refused(home, e);
        }
    }

    <T> Optional<T> one(String query, Row<T> row, @Nullable Object... values) {
        return all(query, row, values).stream().findFirst();
    }

    synchronized void run(String change, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(change, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw refused(home, e);
        }
    }

    /// Makes one change for each of these rows of values.
    synchronized void each(String change, Collection<? extends List<?>> rows) {
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            for (List<?> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw refused(home, e);
        }
    }

    /// Runs a script of several statements.
    synchronized void script(String statements) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw refused(home, e);
        }
    }

    synchronized <T> T whole(Work<T> work) {
        try {
            connection.setAutoCommit(false);
            T done = work.run();
            connection.commit();
            connection.setAutoCommit(true);
            return done;
        } catch (SQLException e) {
            LedgerRefused refused = refused(home, e);
            takeBack(refused);
            throw refused;
        } catch (RuntimeException e) {
            takeBack(e);
            throw e;
        }
    }

    /// Where the disk is full, SQLite has taken it back already and refuses to do so again: what
    /// went wrong first is what the user must hear.
    private void takeBack(RuntimeException because) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw refused(home, e);
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static LedgerRefused refused(Home home, SQLException e) {
        String name = home.file().toString();
        if (!(e instanceof SQLiteException known)) {
            return new LedgerRefused(name + ": " + e.getMessage(), e);
        }
        // The low byte is the primary result code (sqlite.org/rescode.html).
        String what =
                switch (known.getResultCode().code & 0xff) {
                    case 5, 6 -> "is being written by another process; wait for it, then try again";
                    case 8 -> "cannot be written; check the folder's permissions";
                    case 13 -> "has no room to grow; free some disk space, then run it again";
                    case 10 -> "cannot be read or written (disk full or failing?); run it again";
                    case 11, 26 -> "is damaged; restore it from a copy, then `dateline verify`";
                    case 14 -> "cannot be opened; check the folder and its permissions";
                    default -> String.valueOf(e.getMessage());
                };
        return new LedgerRefused(name + " " + what, e);
    }
}
