package org.dateline.container;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One object of a JSON export, or the report that it cannot be read.
final class JsonRecord {

    private JsonRecord() {}

    static Optional<JsonNode> read(Shelf shelf, String name, JsonRecords.Found found) {
        String record = name + found.at();
        if (found.tooLong()) {
            shelf.broken(
                    record,
                    "record at byte %d %s".formatted(found.at(), Bounded.tooLong(shelf.most())));
            return Optional.empty();
        }
        Optional<JsonNode> json = found.whole() ? Json.parse(found.bytes()) : Optional.empty();
        if (json.isEmpty()) {
            String how = found.whole() ? "is no JSON" : "breaks off";
            shelf.broken(
                    record,
                    "record at byte %d %s and is left out: export the file anew"
                            .formatted(found.at(), how));
        }
        return json;
    }
}
