package org.dateline.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Whole;

/// A format that the ledger can be exported in. A new one is one class and one line in [#ALL].
public interface Export {

    List<Export> ALL = List.of(new Ndjson(), new Csv());

    /// As the command line names it.
    String format();

    /// Writes all records of the whole articles, sorted by id; gives the number of lines.
    long write(Ledger ledger, Whole whole, Writer to) throws IOException;

    static Optional<Export> named(String format) {
        return ALL.stream().filter(export -> export.format().equals(format)).findFirst();
    }

    static String formats() {
        return ALL.stream().map(Export::format).collect(Collectors.joining(" "));
    }
}
