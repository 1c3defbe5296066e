package org.dateline.app.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.Incident;
import org.dateline.text.Table;

/// What ACLED, UCDP and PLOVER call an incident of ours (`codes/codes.tsv`), by the communities'
/// public codebooks. Shown in docs/codes.md.
record Codebook(List<Row> rows) {

    private static final int COLUMNS = 10;

    Codebook {
        rows = List.copyOf(rows);
    }

    /// A code, or why a community has none: one of the two is empty.
    record Cell(String code, String reason) {}

    /// One line of the table: what it is for, and what it says.
    record Row(
            Incident.Type type,
            String subtype,
            Case when,
            String acledEvent,
            Cell acled,
            Cell ucdp,
            Cell plover) {}

    /// What decides beside the type: at whom it was aimed, by whom it was done, or that anybody was
    /// harmed.
    enum Case {
        ANY,
        CIVILIAN,
        ARMED,
        UNSTATED,
        STATE,
        NONSTATE,
        UNKNOWN,
        HARMED
    }

    private static final class BuiltIn {
        private static final Codebook CODES = of(Table.read("/codes/codes.tsv").rows());
    }

    static Codebook builtIn() {
        return BuiltIn.CODES;
    }

    /// Refuses a row for a type that there is none of, or that says nothing.
    static Codebook of(List<List<String>> rows) {
        return new Codebook(rows.stream().map(Codebook::row).toList());
    }

    private static Row row(List<String> cells) {
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException("a row of codes has 10 cells: " + cells);
        }
        Row row =
                new Row(
                        type(cells.get(0)),
                        text(cells.get(1)),
                        when(cells.get(2)),
                        text(cells.get(3)),
                        cell(cells.get(4), cells.get(5)),
                        cell(cells.get(6), cells.get(7)),
                        cell(cells.get(8), cells.get(9)));
        if (row.acledEvent().isEmpty() != row.acled().code().isEmpty()) {
            throw new IllegalArgumentException(
                    "an event type without its sub-event type: " + cells);
        }
        return row;
    }

    private static Incident.Type type(String code) {
        for (Incident.Type type : Incident.Type.values()) {
            if (type.code().equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no such type of incident: " + code);
    }

    private static Case when(String cell) {
        return cell.equals("-") ? Case.ANY : Case.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private static Cell cell(String code, String reason) {
        Cell out = new Cell(text(code), text(reason));
        if (out.code().isEmpty() == out.reason().isEmpty()) {
            throw new IllegalArgumentException(
                    "either a code or a reason: " + code + ", " + reason);
        }
        return out;
    }

    private static String text(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    /// The first row of the type that fits one of the subtypes, else the type's own.
    Optional<Row> find(Incident.Type type, SortedSet<String> subtypes, SortedSet<Case> cases) {
        SortedSet<String> all = new TreeSet<>(subtypes);
        all.add("");
        return rows.stream()
                .filter(row -> row.type() == type && all.contains(row.subtype()))
                .filter(row -> row.when() == Case.ANY || cases.contains(row.when()))
                .findFirst();
    }
}
