package org.dateline.app.web;

import java.util.List;
import java.util.Optional;

/// What came in last, and the form that takes more. `added` says what became of the last hand-in.
record HomePage(int articles, List<Item> last, Optional<String> added, String operator) {

    HomePage {
        last = List.copyOf(last);
    }

    /// One article: its head, what was found in it, and how it came in.
    record Item(
            String id,
            String title,
            String publisher,
            String published,
            String counts,
            String came) {}
}
