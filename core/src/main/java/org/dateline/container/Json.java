package org.dateline.container;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Small pieces of JSON as trees.
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /// Empty where the text is no JSON.
    static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    static Optional<JsonNode> parse(byte[] utf8) {
        return parse(new String(utf8, StandardCharsets.UTF_8));
    }

    /// The first of these members that is a string or a number and not empty.
    static Optional<String> text(JsonNode node, String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            if (value.isValueNode() && !value.isNull() && !value.asString("").isBlank()) {
                return Optional.of(value.asString(""));
            }
        }
        return Optional.empty();
    }
}
