package org.dateline.app.web;

import java.util.List;
import java.util.Optional;

/// A part of the list of sources, in the order of their names: those of one kind, or with the words
/// asked for. `unnamed` are those that stand in no list unless `all` is asked for.
record SourcesPage(
        String words,
        String kind,
        boolean all,
        int found,
        int unnamed,
        List<Item> items,
        Optional<String> before,
        Optional<String> after,
        List<String> notices) {

    SourcesPage {
        items = List.copyOf(items);
        notices = List.copyOf(notices);
    }

    /// One source; `heard` counts without judging.
    record Item(String address, String name, String title, String kind, String heard) {}
}
