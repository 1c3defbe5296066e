package org.dateline.app.web;

import java.util.List;
import org.dateline.model.Zone;

/// All that the page of one capture's article shows. `lit` is the record that was asked for.
record ArticlePage(
        String title,
        String capture,
        List<Row.Fact> facts,
        List<Way> ways,
        List<String> problems,
        List<String> notices,
        Column column,
        List<Shelf> shelves,
        String lit) {

    ArticlePage {
        facts = List.copyOf(facts);
        ways = List.copyOf(ways);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
        shelves = List.copyOf(shelves);
    }

    /// A way on from here.
    record Way(String words, String address) {}

    /// The rows of one kind.
    record Shelf(Kind kind, List<Row> rows) {
        Shelf {
            rows = List.copyOf(rows);
        }

        /// Places are many and stay folded until one is asked for.
        boolean open() {
            return kind != Kind.PLACE || rows.stream().anyMatch(Row::lit);
        }
    }

    /// The place among the items of the block that is the page's first heading; -1 without one.
    int heading() {
        for (int i = 0; i < column.items().size(); i++) {
            if (column.items().get(i) instanceof Column.Paragraph paragraph
                    && paragraph.zone() == Zone.TITLE) {
                return i;
            }
        }
        return -1;
    }
}
