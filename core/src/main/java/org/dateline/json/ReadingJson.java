package org.dateline.json;

import java.io.StringWriter;
import org.dateline.model.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a reading as one line of JSON, as `CONTRACT.md` lays it down: offsets in code points.
public final class ReadingJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ReadingJson() {}

    /// One line, without the line end. The same reading gives the same line.
    public static String line(Reading reading) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            Writer to = new Writer(json, reading);
            to.object(() -> whole(to, reading));
        }
        return out.toString();
    }

    private static void whole(Writer to, Reading reading) {
        to.put("contract", 1);
        to.object(
                "reader",
                () -> {
                    to.put("version", reading.reader().version());
                    to.put("models", reading.reader().models());
                    to.put("gazetteer", reading.reader().gazetteer());
                });
        to.put("input", reading.input());
        PageJson.write(to, reading);
        FindingsJson.write(to, reading);
        to.list(
                "problems",
                reading.problems(),
                problem -> {
                    to.put("stage", problem.stage());
                    to.put("message", problem.message());
                });
    }
}
