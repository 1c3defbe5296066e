package org.dateline.claim;

/// What may follow a verb of saying, thinking or wanting.
enum Frame {
    /// Direct speech, also with the speaker behind the verb: “…,” said the mayor.
    SPEECH,
    /// "that …", "whether …", or a clause without them.
    CLAUSE,
    /// The person spoken to, before all else: "told reporters that …".
    PERSON,
    /// "to leave".
    TO,
    /// "the army to leave".
    PERSON_TO,
    /// A noun group that stands for what is said: "denied the report".
    THING,
    /// "the deal as a trap".
    AS,
    /// "the deal a trap".
    NAME
}
