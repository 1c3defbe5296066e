package org.dateline.model;

/// Who says it: the writer, or the one whose claim it stands in.
public sealed interface Said {

    /// The article's own voice.
    record Narrator() implements Said {}

    /// Inside the content of the claim with this id.
    record InClaim(String claim) implements Said {}

    /// As the contract prints it.
    default String code() {
        return switch (this) {
            case Narrator() -> "narrator";
            case InClaim(String claim) -> claim;
        };
    }
}
