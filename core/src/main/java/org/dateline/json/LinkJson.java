package org.dateline.json;

import java.io.StringWriter;
import org.dateline.model.Link;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a link as one line of JSON, as `CONTRACT.md` lays it down.
public final class LinkJson {

    private static final JsonFactory JSON = new JsonFactory();

    private LinkJson() {}

    /// One line, without the line end. The same link gives the same line.
    public static String line(Link link) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("id", link.id());
            json.writeStringProperty("type", link.type().code());
            json.writeStringProperty("from", link.from());
            json.writeStringProperty("to", link.to());
            json.writeStringProperty("rule", link.rule());
            json.writeStringProperty("certainty", link.certainty().code());
            json.writeName("why");
            json.writeStartArray();
            link.why().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("status", link.status().code());
            json.writeEndObject();
        }
        return out.toString();
    }
}
