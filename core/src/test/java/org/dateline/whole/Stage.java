package org.dateline.whole;

import java.util.List;
import java.util.Locale;

/// The files of a golden case in the order of the flow, and what of a reading each one holds.
enum Stage {
    PAGE("capture page"),
    ARTICLE("article"),
    FINDINGS("names publications claims places figures incidents problems"),
    LINKS("links");

    private final String fields;

    Stage(String fields) {
        this.fields = fields;
    }

    List<String> fields() {
        return List.of(fields.split(" "));
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".json";
    }
}
