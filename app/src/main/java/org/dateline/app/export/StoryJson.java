package org.dateline.app.export;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.dateline.link.Collation;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.model.Work;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a story as one line of JSON. What is not known is absent, an open end of a number null.
///
/// ```
/// {kind: "story", id, works: [{id, articles, origin, title, publisher, published}],
///  timeline: [{group, incidents, type, place, from, to, status, statusRule, works, counts}],
///  alone: [group], totals: [count]}
/// count = {measure, of, scope, asOf, low, high, best: {low, high, rule},
///          versions: [{figure, article, by, low, high, qualifier, replacedBy}]}
/// ```
public final class StoryJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final Map<String, Reading> readings;

    private StoryJson(JsonGenerator json, Map<String, Reading> readings) {
        this.json = json;
        this.readings = readings;
    }

    /// One line, without the line end. `readings` by article id; all of the story must be there.
    public static String line(Story story, Map<String, Reading> readings) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new StoryJson(json, readings).write(story);
        }
        return out.toString();
    }

    private void write(Story story) {
        json.writeStartObject();
        json.writeStringProperty("kind", "story");
        json.writeStringProperty("id", story.id());
        array("works", story.works(), this::work);
        array("timeline", story.timeline(), this::entry);
        array("alone", story.alone(), json::writeString);
        array("totals", story.totals(), this::count);
        json.writeEndObject();
    }

    private void work(Work work) {
        Collation folded =
                Collation.of(
                        work.articles().stream()
                                .map(id -> Objects.requireNonNull(readings.get(id), id))
                                .toList());
        json.writeStartObject();
        json.writeStringProperty("id", work.id());
        array("articles", work.articles(), json::writeString);
        json.writeStringProperty("origin", work.origin());
        put("title", folded.value("title"));
        put("publisher", folded.value("publisher"));
        put("published", folded.value("published"));
        json.writeEndObject();
    }

    private void entry(Story.Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("group", entry.group().id());
        array("incidents", entry.group().members(), json::writeString);
        json.writeStringProperty("type", entry.type().code());
        put("place", entry.place());
        put("from", entry.from().map(Object::toString));
        put("to", entry.to().map(Object::toString));
        entry.group()
                .standing()
                .ifPresent(standing -> {
                    json.writeStringProperty("status", standing.status().code());
                    json.writeStringProperty("statusRule", standing.rule());
                });
        array("works", entry.works(), json::writeString);
        array("counts", entry.counts(), this::count);
        json.writeEndObject();
    }

    private void count(Story.Count count) {
        json.writeStartObject();
        json.writeStringProperty("measure", count.measure().code());
        put("of", count.of());
        json.writeStringProperty("scope", count.scope().code());
        put("asOf", count.asOf().map(Object::toString));
        ends(count.low(), count.high());
        count.best()
                .ifPresent(best -> {
                    json.writeName("best");
                    json.writeStartObject();
                    ends(OptionalDouble.of(best.low()), best.high());
                    json.writeStringProperty("rule", best.rule());
                    json.writeEndObject();
                });
        array("versions", count.versions(), this::version);
        json.writeEndObject();
    }

    private void version(Story.Version version) {
        json.writeStartObject();
        json.writeStringProperty("figure", version.figure());
        json.writeStringProperty("article", version.article());
        json.writeStringProperty("by", version.teller().words());
        ends(version.quantity().low(), version.quantity().high());
        json.writeStringProperty("qualifier", version.quantity().qualifier().code());
        put("replacedBy", version.replacedBy());
        json.writeEndObject();
    }

    private void ends(OptionalDouble low, OptionalDouble high) {
        json.writeName("low");
        Numbers.write(json, low);
        json.writeName("high");
        Numbers.write(json, high);
    }

    private <T> void array(String name, Collection<T> values, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(write);
        json.writeEndArray();
    }

    private void put(String name, Optional<String> value) {
        value.ifPresent(words -> json.writeStringProperty(name, words));
    }
}
