package org.dateline.app;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.dateline.app.ledger.Home;

/// A ledger's file from behind, as a damaged disk or a stranger's hand would change it.
final class Tables {

    private Tables() {}

    static void change(Home home, String sql) throws SQLException {
        try (Connection connection = connect(home);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static int rows(Home home, String table) throws SQLException {
        try (Connection connection = connect(home);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return rows.getInt(1);
        }
    }

    static Connection connect(Home home) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + home.folder().resolve("ledger.sqlite"));
    }
}
