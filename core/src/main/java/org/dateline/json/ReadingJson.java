package org.dateline.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.dateline.model.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a reading as one line of JSON, as `CONTRACT.md` lays it down: offsets in code points.
public final class ReadingJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ReadingJson() {}

    /// One line in UTF-8, with its line end. The same reading gives the same line.
    ///
    /// A half of a surrogate pair, which UTF-8 cannot write, becomes `?`: the encoder is Java's, as
    /// Jackson's own refuses such a text.
    public static byte[] line(Reading reading) {
        var out = new ByteArrayOutputStream();
        var characters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), characters)) {
            Writer to = new Writer(json, reading);
            to.object(() -> whole(to, reading));
            json.writeRaw('\n');
        }
        return out.toByteArray();
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
