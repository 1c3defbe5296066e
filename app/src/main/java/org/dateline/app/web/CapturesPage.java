package org.dateline.app.web;

import java.util.List;
import org.dateline.link.Diff;

/// One capture against the others of its article, and how its records stand to those elsewhere.
record CapturesPage(
        String id,
        String title,
        String name,
        List<Other> others,
        List<Relation> relations,
        List<String> notCompared) {

    CapturesPage {
        others = List.copyOf(others);
        relations = List.copyOf(relations);
        notCompared = List.copyOf(notCompared);
    }

    /// Another capture of the same article, with what differs.
    record Other(String id, String name, Diff diff) {

        List<Diff.Field> differing() {
            return diff.fields().stream().filter(field -> !field.same()).toList();
        }

        List<Diff.ZoneCount> counts() {
            return diff.zones().stream().filter(zone -> zone.one() != zone.other()).toList();
        }
    }

    /// A link of this article or of a record in it; `words` are its other end's.
    record Relation(String type, String address, String words, String why, String standing) {}
}
