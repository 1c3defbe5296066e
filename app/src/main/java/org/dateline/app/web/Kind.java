package org.dateline.app.web;

import java.util.Locale;

/// What a mark in the text stands for. Its letter is shown beside its underline, so that nobody has
/// to tell kinds apart by colour.
enum Kind {
    CLAIM("C", "claim", "Claims"),
    INCIDENT("I", "incident", "Incidents"),
    FIGURE("F", "figure", "Figures"),
    PLACE("P", "place", "Places");

    private final String letter;
    private final String one;
    private final String many;

    Kind(String letter, String one, String many) {
        this.letter = letter;
        this.one = one;
        this.many = many;
    }

    String letter() {
        return letter;
    }

    String one() {
        return one;
    }

    String many() {
        return many;
    }

    /// As classes of the style sheet name it.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
