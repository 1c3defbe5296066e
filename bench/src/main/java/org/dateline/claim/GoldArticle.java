package org.dateline.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An article with its annotated attributions; spans of its text.
record GoldArticle(String name, String text, List<Attribution> attributions) {

    GoldArticle {
        attributions = List.copyOf(attributions);
    }

    /// Who, by which words, what; no source where the text names none.
    record Attribution(List<Span> source, List<Span> cue, List<Span> content) {

        Attribution {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }

    /// The articles of a folder with `gold.ndjson` and `text/NAME.txt`, in the order of the file.
    static List<GoldArticle> readAll(Path folder) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<GoldArticle> out = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.ndjson"))) {
            JsonNode record = json.readTree(line);
            String name = record.get("name").asString();
            String text = Files.readString(folder.resolve("text").resolve(name + ".txt"));
            List<Attribution> attributions = new ArrayList<>();
            for (JsonNode one : record.get("attributions")) {
                Attribution read =
                        new Attribution(
                                spans(one.get("source"), text),
                                spans(one.get("cue"), text),
                                spans(one.get("content"), text));
                if (!read.content().isEmpty()) {
                    attributions.add(read);
                }
            }
            out.add(new GoldArticle(name, text, attributions));
        }
        return out;
    }

    /// Offsets in the file count code points.
    private static List<Span> spans(JsonNode pairs, String text) {
        List<Span> out = new ArrayList<>();
        for (JsonNode pair : pairs) {
            int start = text.offsetByCodePoints(0, pair.get(0).asInt());
            int end = text.offsetByCodePoints(0, pair.get(1).asInt());
            out.add(new Span(start, end));
        }
        return out;
    }
}
