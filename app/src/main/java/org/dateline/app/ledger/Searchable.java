package org.dateline.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.dateline.link.RecordId;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Step;

/// The words by which each record of a reading is found: its own, who says it, where, who takes
/// part.
final class Searchable {

    private Searchable() {}

    /// The article first, then its findings. Comments, bios and navigation are in none.
    static SequencedMap<RecordId, String> of(Reading reading) {
        Map<String, RecordId> ids = RecordId.findings(reading);
        SequencedMap<RecordId, String> out = new LinkedHashMap<>();
        out.put(RecordId.article(reading), article(reading));
        reading.claims().forEach(c -> out.put(id(ids, c.id()), claim(reading, c)));
        reading.publications()
                .forEach(p -> out.put(id(ids, p.id()), p.by() + " · " + words(reading, p.span())));
        reading.incidents().forEach(i -> out.put(id(ids, i.id()), incident(reading, i)));
        reading.figures().forEach(f -> out.put(id(ids, f.id()), words(reading, f.span())));
        return out;
    }

    private static RecordId id(Map<String, RecordId> ids, String local) {
        return Objects.requireNonNull(ids.get(local));
    }

    private static String article(Reading reading) {
        return reading.page().blocks().stream()
                .filter(block -> block.zone().inArticle())
                .map(Block::span)
                .map(reading.page()::words)
                .collect(Collectors.joining("\n"));
    }

    private static String claim(Reading reading, Claim claim) {
        List<String> words = new ArrayList<>();
        claim.content().forEach(span -> words.add(words(reading, span)));
        claim.source().ifPresent(source -> words.add(source.text()));
        claim.chain().stream()
                .map(Step::name)
                .flatMap(java.util.Optional::stream)
                .forEach(words::add);
        return apart(words);
    }

    private static String incident(Reading reading, Incident incident) {
        List<String> words = new ArrayList<>();
        words.add(words(reading, incident.span()));
        words.add(incident.type().code());
        incident.actors().stream().map(Party::name).forEach(words::add);
        incident.place().ifPresent(n -> place(reading.places().get(n), words));
        return apart(words);
    }

    /// What is not said in one breath is shown apart, each once.
    private static String apart(List<String> words) {
        return words.stream().distinct().collect(Collectors.joining(" · "));
    }

    /// One place under all its names, so that either one finds it.
    private static void place(Place place, List<String> to) {
        to.add(place.mention().text());
        if (place instanceof Place.Located located) {
            to.add(located.name());
            to.addAll(located.names());
        }
    }

    private static String words(Reading reading, Span span) {
        return reading.page().words(span);
    }
}
