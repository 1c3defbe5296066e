package org.dateline.app.web;

import java.util.List;
import org.dateline.link.Diff;

/// One capture against the others of its article, and how its records stand to those elsewhere.
record CapturesPage(
        String id,
        String title,
        String name,
        List<Other> others,
        List<Tie> article,
        List<Tie> records,
        List<String> notCompared) {

    CapturesPage {
        others = List.copyOf(others);
        article = List.copyOf(article);
        records = List.copyOf(records);
        notCompared = List.copyOf(notCompared);
    }

    /// All links of the page.
    List<Group> groups() {
        return List.of(
                new Group("Links of the article", article),
                new Group("Links of its records", records));
    }

    record Group(String name, List<Tie> ties) {}

    /// Another capture of the same article, with what differs.
    record Other(String id, String name, Diff diff) {

        List<Diff.Field> differing() {
            return diff.fields().stream().filter(field -> !field.same()).toList();
        }

        List<Diff.ZoneCount> counts() {
            return diff.zones().stream().filter(zone -> zone.one() != zone.other()).toList();
        }
    }
}
