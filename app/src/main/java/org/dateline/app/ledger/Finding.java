package org.dateline.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.dateline.link.RecordId;
import org.dateline.model.CodePoints;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;

/// Where one record of a reading stands: its id, its id within the reading, its range in the page's
/// text and in the decoded source, both in code points, and its words.
public record Finding(RecordId id, String local, Span span, Span source, String words) {

    /// All records of a reading, the article itself first.
    public static List<Finding> all(Reading reading) {
        SequencedMap<String, Span> spans = new LinkedHashMap<>();
        reading.claims().forEach(c -> spans.put(c.id(), c.span()));
        reading.publications().forEach(p -> spans.put(p.id(), p.span()));
        reading.incidents().forEach(i -> spans.put(i.id(), i.span()));
        reading.figures().forEach(f -> spans.put(f.id(), f.span()));
        CodePoints points = CodePoints.of(reading.page().text());
        SourceMap map = reading.page().map();
        List<Finding> out = new ArrayList<>();
        Span whole = new Span(0, reading.page().text().length());
        String title = reading.article().title().orElse("");
        out.add(
                new Finding(
                        RecordId.article(reading),
                        "",
                        points.at(whole),
                        sourceOf(map, whole),
                        title));
        SequencedMap<String, RecordId> ids = RecordId.findings(reading);
        spans.forEach((local, span) -> {
            RecordId id = Objects.requireNonNull(ids.get(local));
            String words = reading.page().words(span);
            out.add(new Finding(id, local, points.at(span), sourceOf(map, span), words));
        });
        return out;
    }

    /// The words that lead back to this record in any later reading of the capture.
    public Citation citation(Sha256 capture) {
        return new Citation(id, capture, source.start(), source.end(), words);
    }

    private static Span sourceOf(SourceMap map, Span span) {
        return map.codePoints().at(map.source(span));
    }
}
