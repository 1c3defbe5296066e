package org.dateline.text;

/// A verb with its auxiliaries, adverbs and negation: "had not been shot down" up to "shot".
///
/// Token numbers within the sentence, `[from, to)`; `head` is the verb that carries the meaning, or
/// the copula. `passive` holds for "were shot" and for "troops, shelled by …".
public record VerbGroup(
        int from, int to, int head, Form form, boolean passive, boolean negated, boolean modal) {

    public enum Form {
        /// Has or may have a subject of its own.
        FINITE,
        /// "to leave".
        INFINITIVE,
        /// "leaving", or "shelled by …" behind a noun.
        PARTICIPLE
    }
}
