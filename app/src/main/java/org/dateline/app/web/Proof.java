package org.dateline.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.app.ledger.Toponym;
import org.dateline.link.RecordId;
import org.dateline.model.CodePoints;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Stamp;

/// Leads a reading's spans back to the capture's bytes, and words their citation.
final class Proof {

    private final Reading reading;
    private final RawText raw;
    private final CodePoints page;
    private final Map<String, RecordId> ids;

    Proof(Reading reading, RawText raw) {
        this.reading = reading;
        this.raw = raw;
        this.page = CodePoints.of(reading.page().text());
        this.ids = new LinkedHashMap<>(RecordId.findings(reading));
        List<Toponym> places = Toponym.all(reading);
        for (int i = 0; i < places.size(); i++) {
            ids.put(Marks.place(i), places.get(i).id());
        }
    }

    /// The lasting id of the record that the reading calls `key`.
    Optional<String> id(String key) {
        return Optional.ofNullable(ids.get(key)).map(RecordId::toString);
    }

    /// Where a click on the record leads without JavaScript.
    String address(String key) {
        return id(key).map(i -> "/records/" + i + "#" + key).orElse("#" + key);
    }

    /// The name in the reading of the record with this lasting id.
    Optional<String> key(RecordId id) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Row.Evidence of(String part, Span span) {
        Span source = reading.page().map().source(span);
        return new Row.Evidence(
                part,
                reading.page().words(span),
                page.at(span),
                reading.page().map().codePoints().at(source),
                raw.line(source.start()),
                raw.around(source));
    }

    /// What stands in a footnote: it names the bytes, the range and the words, so that it can be
    /// checked without this ledger.
    String citation(String key, Row.Evidence evidence) {
        String outlet = reading.article().publisher().orElse(reading.input());
        String day = reading.article().published().map(Stamp::day).map(d -> ", " + d).orElse("");
        String id = id(key).map(i -> "; record " + i).orElse("");
        return "“%s” — %s%s. Capture sha256:%s, source %s%s; read by Dateline %s."
                .formatted(
                        evidence.words(),
                        outlet,
                        day,
                        reading.capture().sha256().hex(),
                        Words.range(evidence.source()),
                        id,
                        reading.reader().version());
    }
}
