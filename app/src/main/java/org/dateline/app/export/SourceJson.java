package org.dateline.app.export;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.model.Dossier;
import org.dateline.model.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a source as one line of JSON, alone or with all that it said.
///
/// ```
/// {kind: "source", id, type, known, name, aliases: [stated], roles, sides, spoken, carried, narrated,
///  captures, articles, origins, parts: [{id, ids, name, in: [{id, article, name}]}],
///  statements: [statement], carried: [statement], reframed: [{words, statements: [claim]}],
///  revised: [tie], opposed: [tie], alike: [id]}
/// stated = {text, articles}
/// statement = {claims, articles, by, text, form, modality, said, published, captured, through, withdrawn}
/// tie = {own, other, by, type, link, certainty, status, rule}
/// ```
public final class SourceJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private SourceJson(JsonGenerator json) {
        this.json = json;
    }

    /// One line, without the line end.
    public static String line(Source source) {
        return line(it -> it.source(source));
    }

    /// The same with what the source said, revised and hears against it.
    public static String line(Dossier dossier) {
        return line(it -> {
            it.source(dossier.source());
            it.dossier(dossier);
        });
    }

    private static String line(Consumer<SourceJson> fields) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            fields.accept(new SourceJson(json));
            json.writeEndObject();
        }
        return out.toString();
    }

    private void source(Source source) {
        json.writeStringProperty("kind", "source");
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("type", source.kind().code());
        json.writeStringProperty("known", source.known().code());
        json.writeStringProperty("name", source.name());
        objects("aliases", source.aliases(), this::stated);
        objects("roles", source.roles(), this::stated);
        objects("sides", source.sides(), this::stated);
        json.writeNumberProperty("spoken", source.tally().spoken());
        json.writeNumberProperty("carried", source.tally().carried());
        json.writeNumberProperty("narrated", source.tally().narrated());
        json.writeNumberProperty("captures", source.tally().captures());
        json.writeNumberProperty("articles", source.tally().articles());
        json.writeNumberProperty("origins", source.tally().origins());
        objects("parts", source.parts(), this::part);
    }

    private void stated(Source.Stated stated) {
        json.writeStringProperty("text", stated.words());
        strings("articles", stated.articles());
    }

    private void part(Source.Part part) {
        json.writeStringProperty("id", part.id());
        strings("ids", part.ids());
        json.writeStringProperty("name", part.name());
        objects(
                "in",
                part.sightings(),
                it -> {
                    json.writeStringProperty("id", it.id());
                    json.writeStringProperty("article", it.article());
                    json.writeStringProperty("name", it.name());
                });
    }

    private void dossier(Dossier dossier) {
        objects("statements", dossier.statements(), this::statement);
        objects("carried", dossier.carried(), this::statement);
        objects(
                "reframed",
                dossier.reframed(),
                it -> {
                    strings("words", it.words());
                    strings(
                            "statements",
                            it.statements().stream().map(one -> one.claims().getFirst()).toList());
                });
        objects("revised", dossier.revised(), this::tie);
        objects("opposed", dossier.opposed(), this::tie);
        strings("alike", dossier.alike());
    }

    private void statement(Dossier.Statement it) {
        strings("claims", it.claims());
        strings("articles", it.articles());
        put("by", it.by());
        json.writeStringProperty("text", it.words());
        json.writeStringProperty("form", it.form().code());
        json.writeStringProperty("modality", it.modality().code());
        put("said", it.said());
        put("published", it.published());
        put("captured", it.captured());
        strings("through", it.through());
        strings("withdrawn", it.withdrawn());
    }

    private void tie(Dossier.Tie tie) {
        json.writeStringProperty("own", tie.own());
        json.writeStringProperty("other", tie.other());
        put("by", tie.by());
        json.writeStringProperty("type", tie.link().type().code());
        json.writeStringProperty("link", tie.link().id());
        json.writeStringProperty("certainty", tie.link().certainty().code());
        json.writeStringProperty("status", tie.link().status().code());
        json.writeStringProperty("rule", tie.link().rule());
    }

    private <T> void objects(String name, Collection<T> values, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            write.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void put(String name, Optional<?> value) {
        value.ifPresent(it -> json.writeStringProperty(name, it.toString()));
    }
}
