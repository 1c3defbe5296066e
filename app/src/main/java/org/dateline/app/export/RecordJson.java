package org.dateline.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.app.ledger.Finding;
import org.dateline.app.ledger.Held;
import org.dateline.model.Claim;
import org.dateline.model.Decision;
import org.dateline.model.Figure;
import org.dateline.model.Group;
import org.dateline.model.Incident;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Work;
import tools.jackson.core.JsonGenerator;

/// The fields of one article's records. What is not known is absent; unknown is not zero.
final class RecordJson {

    private final Held held;
    private final Reading reading;
    private final Standing standing;
    private final Map<String, Finding> byLocal;

    RecordJson(Held held, Reading reading, Standing standing) {
        this.held = held;
        this.reading = reading;
        this.standing = standing;
        this.byLocal =
                Finding.all(reading).stream().collect(Collectors.toMap(Finding::local, f -> f));
    }

    Consumer<JsonGenerator> article() {
        return json -> {
            String id = held.id().toString();
            json.writeStringProperty("kind", "article");
            json.writeStringProperty("id", id);
            put(json, "work", standing.work(id).map(Work::id));
            input(json);
            json.writeStringProperty("capture", held.capture().hex());
            put(json, "record", held.record());
            put(json, "title", held.title());
            put(json, "publisher", held.publisher());
            put(json, "published", held.published());
            verdict(json, id);
        };
    }

    /// The other records' fields by their ids.
    SequencedMap<String, Consumer<JsonGenerator>> findings() {
        SequencedMap<String, Consumer<JsonGenerator>> out = new LinkedHashMap<>();
        reading.claims().forEach(c -> out.put(id(c.id()), json -> claim(json, c)));
        reading.publications().forEach(p -> out.put(id(p.id()), json -> publication(json, p)));
        reading.incidents().forEach(i -> out.put(id(i.id()), json -> incident(json, i)));
        reading.figures().forEach(f -> out.put(id(f.id()), json -> figure(json, f)));
        return out;
    }

    private void claim(JsonGenerator json, Claim claim) {
        head(json, "claim", claim.id());
        json.writeStringProperty("form", claim.form().code());
        put(
                json,
                "modality",
                Optional.of(claim.modality())
                        .filter(m -> m != Claim.Modality.WITHHELD)
                        .map(Claim.Modality::code));
        put(json, "source", claim.source().map(s -> s.name().orElse(s.text())));
    }

    private void publication(JsonGenerator json, Publication publication) {
        head(json, "publication", publication.id());
        json.writeStringProperty("by", publication.by());
        json.writeStringProperty("medium", publication.medium());
        put(json, "status", publication.status());
        ids(json, "claims", publication.claims());
    }

    private void incident(JsonGenerator json, Incident incident) {
        head(json, "incident", incident.id());
        json.writeStringProperty("type", incident.type().code());
        json.writeStringProperty("realis", incident.realis().code());
        ids(json, "figures", incident.figures());
        codes(json, incident);
        String id = id(incident.id());
        if (standing.main(id)) {
            json.writeBooleanProperty("main", true);
        }
        standing.group(id).ifPresent(group -> derived(json, group));
    }

    /// What is blank is absent; the csv has the same names.
    private void codes(JsonGenerator json, Incident incident) {
        List<String> cells =
                Coding.of(
                                incident,
                                reading.places(),
                                reading.figures(),
                                standing.isLocated(reading, incident))
                        .cells();
        json.writeName("codes");
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                json.writeStringProperty(Coding.HEADER.get(i), cells.get(i));
            }
        }
        json.writeEndObject();
    }

    private static void derived(JsonGenerator json, Group group) {
        json.writeName("totals");
        json.writeStartObject();
        for (Group.Total total : group.totals()) {
            json.writeName(total.measure().code());
            json.writeStartArray();
            Numbers.write(json, OptionalDouble.of(total.low()));
            Numbers.write(json, total.high());
            json.writeEndArray();
        }
        json.writeEndObject();
        group.standing()
                .ifPresent(s -> {
                    json.writeStringProperty("status", s.status().code());
                    json.writeStringProperty("statusRule", s.rule());
                });
    }

    private void figure(JsonGenerator json, Figure figure) {
        head(json, "figure", figure.id());
        json.writeStringProperty("sentence", Around.sentence(reading.page(), figure.span()));
        json.writeStringProperty("measure", figure.measure().code());
        put(json, "of", figure.of());
        json.writeName("low");
        Numbers.write(json, figure.quantity().low());
        json.writeName("high");
        Numbers.write(json, figure.quantity().high());
        json.writeStringProperty("qualifier", figure.quantity().qualifier().code());
        json.writeStringProperty("scope", figure.scope().code());
        put(json, "incident", figure.incident().map(this::id));
    }

    private void head(JsonGenerator json, String kind, String local) {
        Finding finding = finding(local);
        String id = finding.id().toString();
        json.writeStringProperty("kind", kind);
        json.writeStringProperty("id", id);
        json.writeStringProperty("article", held.id().toString());
        json.writeNumberProperty("start", finding.span().start());
        json.writeNumberProperty("end", finding.span().end());
        json.writeStringProperty("text", finding.words());
        json.writeName("source");
        int[] ends = {finding.source().start(), finding.source().end()};
        json.writeArray(ends, 0, ends.length);
        put(json, "group", standing.group(id).map(Group::id));
        verdict(json, id);
    }

    private void verdict(JsonGenerator json, String id) {
        put(json, "review", standing.verdict(id).map(RecordJson::code));
    }

    private static String code(Decision.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private void input(JsonGenerator json) {
        List<String> inputs = held.inputs();
        if (inputs.size() == 1) {
            json.writeStringProperty("input", inputs.getFirst());
        } else {
            strings(json, "input", inputs);
        }
    }

    private void ids(JsonGenerator json, String name, List<String> locals) {
        strings(json, name, locals.stream().filter(byLocal::containsKey).map(this::id).toList());
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void put(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresent(v -> json.writeStringProperty(name, v));
    }

    private String id(String local) {
        return finding(local).id().toString();
    }

    private Finding finding(String local) {
        return Objects.requireNonNull(byLocal.get(local), local);
    }
}
