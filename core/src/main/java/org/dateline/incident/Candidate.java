package org.dateline.incident;

import org.dateline.model.Party;
import org.dateline.model.Span;

/// Somebody or something named in or beside a sentence that tells of an incident: a party whose
/// role is still open. `from` and `to` are its tokens in the scene; `deed` are the words of the
/// incident that stand nearest.
record Candidate(Scene scene, int from, int to, Party party, Deed deed) {

    /// Words that tell of an incident: its number among the article's, the token of the words in
    /// their sentence, and how many sentences before (or, below nought, behind) the candidate's own
    /// that is.
    record Deed(int draft, int token, int offset) {

        boolean isHere() {
            return offset == 0;
        }
    }

    int head() {
        return to - 1;
    }

    Span span() {
        return scene.words().span(from, to);
    }
}
