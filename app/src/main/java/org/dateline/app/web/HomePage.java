package org.dateline.app.web;

import java.util.List;
import java.util.Optional;

/// What came in last, and the form that takes more. `added` says what became of the last hand-in.
///
/// `articles` and `captures` count the whole ledger; `later` and `earlier` are the numbers at which
/// the pages before and after this one begin.
record HomePage(
        int articles,
        int captures,
        List<Item> last,
        Optional<Integer> later,
        Optional<Integer> earlier,
        Optional<String> added,
        String operator) {

    HomePage {
        last = List.copyOf(last);
    }

    /// `7 articles in 9 captures`.
    String stock() {
        return Words.count(articles, "article") + " in " + Words.count(captures, "capture");
    }

    /// One article: its head, what was found in its fullest capture, how many captures it has, what
    /// else is to be known of it, and how the last capture came in.
    record Item(
            String id,
            String title,
            String publisher,
            String published,
            String counts,
            int captures,
            List<String> remarks,
            String came) {
        Item {
            remarks = List.copyOf(remarks);
        }
    }
}
