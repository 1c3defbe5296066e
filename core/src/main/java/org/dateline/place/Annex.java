package org.dateline.place;

import java.util.List;

/// Imported places behind the built-in ones: one id is one row, so what the built-in gazetteer has
/// too is its row there.
final class Annex {

    private final Pack pack;
    private final int first;
    private final int[] rows;

    Annex(Pack base, Pack pack) {
        this.pack = pack;
        this.first = base.size();
        this.rows = new int[pack.size()];
        Ids known = new Ids(base);
        for (int row = 0; row < rows.length; row++) {
            rows[row] = known.row(pack.id(row)).orElse(first + row);
        }
    }

    Pack pack() {
        return pack;
    }

    /// How many places the built-in gazetteer lacks.
    int added() {
        int added = 0;
        for (int row = 0; row < rows.length; row++) {
            added += rows[row] == first + row ? 1 : 0;
        }
        return added;
    }

    Keys.Match find(String key) {
        Keys.Match match = pack.find(key);
        List<Keys.Hit> hits =
                match.hits().stream()
                        .map(hit -> new Keys.Hit(rows[hit.row()], hit.sense()))
                        .toList();
        return new Keys.Match(hits, match.more());
    }

    /// The row, built-in or not, in which one of the pack's rows lies.
    int parent(int row) {
        int parent = pack.parent(row);
        return parent == Entry.NOWHERE ? Entry.NOWHERE : rows[parent];
    }
}
