package org.dateline.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.dateline.link.RecordId;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/// One finding of one capture, with the reading that it stands in.
sealed interface Item {

    String id();

    String article();

    Reading reading();

    Span span();

    record OfClaim(String id, String article, Reading reading, Claim claim) implements Item {
        @Override
        public Span span() {
            return claim.span();
        }
    }

    record OfIncident(String id, String article, Reading reading, Incident incident)
            implements Item {
        @Override
        public Span span() {
            return incident.span();
        }
    }

    record OfFigure(String id, String article, Reading reading, Figure figure) implements Item {
        @Override
        public Span span() {
            return figure.span();
        }
    }

    record OfPublication(String id, String article, Reading reading, Publication publication)
            implements Item {
        @Override
        public Span span() {
            return publication.span();
        }
    }

    /// The words, as the page prints them, on one line.
    default String words() {
        return Sheet.flat(reading().page().words(span()));
    }

    static List<Item> all(String article, Reading reading) {
        SequencedMap<String, RecordId> ids = RecordId.findings(reading);
        List<Item> out = new ArrayList<>();
        reading.claims().forEach(c -> out.add(new OfClaim(id(ids, c.id()), article, reading, c)));
        reading.incidents()
                .forEach(i -> out.add(new OfIncident(id(ids, i.id()), article, reading, i)));
        reading.figures().forEach(f -> out.add(new OfFigure(id(ids, f.id()), article, reading, f)));
        reading.publications()
                .forEach(p -> out.add(new OfPublication(id(ids, p.id()), article, reading, p)));
        return out;
    }

    private static String id(SequencedMap<String, RecordId> ids, String local) {
        return Objects.requireNonNull(ids.get(local), local).toString();
    }
}
