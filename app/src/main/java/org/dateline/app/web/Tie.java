package org.dateline.app.web;

import java.util.Optional;

/// A link as one of its ends sees it: `relation` in words from here to there, `address` of the page
/// that shows both, the words of either end in quotation marks, and whose the other is.
record Tie(
        String relation,
        String address,
        String own,
        String other,
        Optional<String> outlet,
        String why,
        String standing,
        boolean rejected) {}
