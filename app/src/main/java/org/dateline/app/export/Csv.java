package org.dateline.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Whole;

/// One incident a row (RFC 4180, UTF-8, a header row). A blank cell is not known, never zero.
///
/// Incidents that a person rejected are left out; `ndjson` has them, marked.
final class Csv implements Export {

    private static final List<String> OWN =
            List.of(
                    "id",
                    "article",
                    "group",
                    "main",
                    "type",
                    "subtype",
                    "realis",
                    "outcome",
                    "aggregate",
                    "when_text",
                    "when_from",
                    "when_to",
                    "when_precision",
                    "place_text",
                    "place_name",
                    "place_id",
                    "country",
                    "lat",
                    "lon",
                    "place_level",
                    "perpetrators",
                    "targets",
                    "victims",
                    "parties",
                    "killed_low",
                    "killed_high",
                    "wounded_low",
                    "wounded_high",
                    "said_by",
                    "status",
                    "status_rule",
                    "publisher",
                    "published",
                    "words",
                    "capture",
                    "start",
                    "end",
                    "source_start",
                    "source_end");

    /// Codes stand last, so that the columns before them stay where they were.
    private static final List<String> HEADER =
            Stream.concat(OWN.stream(), Coding.HEADER.stream()).toList();

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public long write(Ledger ledger, Whole whole, Writer to) throws IOException {
        Standing standing = Standing.of(ledger, whole);
        long lines = 1;
        to.write(row(HEADER));
        for (Held held : whole.articles()) {
            for (List<String> cells :
                    new IncidentRows(held, ledger.reading(held), standing).all()) {
                to.write(row(cells));
                lines++;
            }
        }
        return lines;
    }

    static List<String> header() {
        return HEADER;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String words) {
        boolean plain =
                words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
