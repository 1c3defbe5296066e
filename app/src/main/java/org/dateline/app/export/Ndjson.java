package org.dateline.app.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Whole;
import org.dateline.app.view.Stock;
import org.dateline.model.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One record a line, as the contract lays it down: articles, claims, publications, incidents,
/// figures; then the sources of all. Offsets in code points.
final class Ndjson implements Export {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String format() {
        return "ndjson";
    }

    @Override
    public long write(Ledger ledger, Whole whole, Writer to) throws IOException {
        Standing standing = Standing.of(ledger, whole);
        long lines = 0;
        for (Held held : whole.articles()) {
            for (String line : lines(held, ledger, standing)) {
                to.write(line);
                to.write('\n');
                lines++;
            }
        }
        for (Source source : Stock.of(ledger, whole).registry().all()) {
            to.write(SourceJson.line(source));
            to.write('\n');
            lines++;
        }
        return lines;
    }

    /// The article, then its findings by id.
    private static List<String> lines(Held held, Ledger ledger, Standing standing) {
        RecordJson json = new RecordJson(held, ledger.reading(held), standing);
        SortedMap<String, String> byId = new TreeMap<>();
        json.findings().forEach((id, fields) -> byId.put(id, line(fields)));
        List<String> out = new ArrayList<>();
        out.add(line(json.article()));
        out.addAll(byId.values());
        return out;
    }

    private static String line(Consumer<JsonGenerator> fields) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return out.toString();
    }
}
