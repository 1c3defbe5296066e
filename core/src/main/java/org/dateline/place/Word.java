package org.dateline.place;

import org.dateline.model.Span;

/// A word of a sentence as names are looked up: `U.S.` is one, `Goris-Sisian` are two, `Goris’s` is
/// `Goris`.
///
/// `dot` says that a full stop follows that is no part of the word.
record Word(
        Span span, String text, String key, Gap gap, boolean dot, boolean possessive, String tag) {

    /// What stands between a word and the one before it.
    enum Gap {
        NOTHING,
        BLANK,
        HYPHEN,
        COMMA,
        HASH,
        AT,
        OTHER
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isAllCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    /// Whether a name may run on from the word before to this one.
    boolean joins() {
        return gap == Gap.BLANK || gap == Gap.HYPHEN;
    }
}
