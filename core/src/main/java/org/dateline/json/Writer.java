package org.dateline.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.dateline.model.CodePoints;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import tools.jackson.core.JsonGenerator;

/// A JSON generator that knows the page: it prints spans in code points and leaves out what is not
/// known.
final class Writer {

    private final JsonGenerator json;
    private final Reading reading;
    private final CodePoints text;

    Writer(JsonGenerator json, Reading reading) {
        this.json = json;
        this.reading = reading;
        this.text = CodePoints.of(reading.page().text());
    }

    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    <T> void list(String name, List<T> items, Consumer<T> fields) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item -> object(() -> fields.accept(item)));
        json.writeEndArray();
    }

    void put(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void put(String name, Optional<String> value) {
        value.ifPresent(v -> put(name, v));
    }

    void put(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void put(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    void put(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /// A whole number without a fraction.
    void put(String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumberProperty(name, (long) value);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    void put(String name, OptionalDouble value) {
        value.ifPresentOrElse(v -> put(name, v), () -> json.writeNullProperty(name));
    }

    void strings(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /// `start` and `end` of a span of the page's text.
    void ends(Span span) {
        put("start", text.at(span.start()));
        put("end", text.at(span.end()));
    }

    /// `text`, `start` and `end`: the words are cut from the page, never retyped.
    void quoted(Span span) {
        put("text", span.in(reading.page().text()));
        ends(span);
    }

    void pair(String name, Span span) {
        json.writeName(name);
        pair(text.at(span));
    }

    void pairs(String name, List<Span> spans) {
        json.writeName(name);
        json.writeStartArray();
        spans.forEach(span -> pair(text.at(span)));
        json.writeEndArray();
    }

    /// A span of the decoded source, in its code points.
    void source(String name, Span span) {
        json.writeName(name);
        pair(reading.page().map().codePoints().at(span));
    }

    /// The runs of the source map as `[text start, length, source start, source length]`.
    void runs(String name) {
        json.writeName(name);
        json.writeStartArray();
        CodePoints source = reading.page().map().codePoints();
        int[] row = new int[4];
        for (var run : reading.page().map().runs()) {
            row[0] = text.at(run.text());
            row[1] = text.at(run.text() + run.length()) - row[0];
            row[2] = source.at(run.source());
            row[3] = source.at(run.source() + run.sourceLength()) - row[2];
            json.writeArray(row, 0, row.length);
        }
        json.writeEndArray();
    }

    private void pair(Span span) {
        int[] ends = {span.start(), span.end()};
        json.writeArray(ends, 0, 2);
    }
}
