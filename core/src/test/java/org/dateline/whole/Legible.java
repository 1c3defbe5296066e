package org.dateline.whole;

import java.util.stream.IntStream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A reading's JSON for people who compare two of them: one value a line, and every span with its
/// words beside it, so that a diff shows what was found and not only where.
///
/// `[4, 11]` becomes `"4..11 Halyard"`, `"start": 4, "end": 11` becomes `"at": "4..11 Halyard"`.
final class Legible {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = new JsonMapper();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final int[] text;

    Legible(String pageText) {
        this.text = pageText.codePoints().toArray();
    }

    static String print(JsonNode node) {
        var printer = new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        return JSON.writer().with(printer).writeValueAsString(node) + "\n";
    }

    JsonNode of(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> object(object);
            case ArrayNode array when isSpan(array) -> span(array.get(0), array.get(1));
            case ArrayNode array -> {
                ArrayNode out = NODES.arrayNode();
                array.forEach(item -> out.add(of(item)));
                yield out;
            }
            default -> node;
        };
    }

    private ObjectNode object(ObjectNode from) {
        ObjectNode out = NODES.objectNode();
        boolean placed = from.has("start") && from.has("end");
        from.forEachEntry((name, value) -> {
            if (placed && name.equals("start")) {
                out.set("at", span(value, from.get("end")));
            } else if (name.equals("source") && value.isArray()) {
                out.put(name, value.get(0) + ".." + value.get(1));
            } else if (!(placed && name.equals("end"))) {
                out.set(name, of(value));
            }
        });
        return out;
    }

    private static boolean isSpan(ArrayNode array) {
        return array.size() == 2 && array.get(0).isInt() && array.get(1).isInt();
    }

    private JsonNode span(JsonNode start, JsonNode end) {
        int from = start.asInt();
        String words = new String(text, from, end.asInt() - from);
        return NODES.stringNode(from + ".." + end.asInt() + " " + words);
    }

    /// The reading's fields of one stage; without the map, which [EvidenceTest] checks run by run.
    JsonNode of(JsonNode reading, Stage stage) {
        ObjectNode out = NODES.objectNode();
        for (String field : stage.fields()) {
            JsonNode value = reading.get(field);
            out.set(field, of(field.equals("page") ? blocks(value) : value));
        }
        return out;
    }

    private static JsonNode blocks(JsonNode page) {
        return NODES.objectNode().set("blocks", page.get("blocks"));
    }

    /// The lines in which two files differ first: `line 7: "a" became "b"`.
    static String firstDifference(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        int line =
                IntStream.range(0, Math.min(old.size(), now.size()))
                        .filter(i -> !old.get(i).equals(now.get(i)))
                        .findFirst()
                        .orElse(Math.min(old.size(), now.size()));
        return "line %d: %s became %s"
                .formatted(
                        line + 1,
                        line < old.size() ? old.get(line).strip() : "the end",
                        line < now.size() ? now.get(line).strip() : "the end");
    }
}
