package org.dateline.incident;

import java.util.List;
import java.util.Optional;

/// One word or phrase of the incident lexicon.
///
/// `kind` is a type of the contract, or `attack` and `kill`, which weapon and victim settle.
record Entry(
        String kind,
        boolean verb,
        List<String> words,
        Guard guard,
        Wishes wishes,
        Optional<String> subtype,
        Takes takes) {

    Entry {
        words = List.copyOf(words);
    }

    String first() {
        return words.getFirst();
    }
}
