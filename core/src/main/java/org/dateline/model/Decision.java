package org.dateline.model;

import java.util.List;

/// A person's verdict on a record or a link, named by its lasting id. `articles` are those that the
/// record, or either end of the link, stands in.
///
/// Of several on one target the last one counts; a ledger hands over only that one.
public record Decision(String target, Verdict verdict, List<String> articles) {

    public Decision {
        articles = List.copyOf(articles);
    }

    public enum Verdict {
        ACCEPTED,
        REJECTED
    }
}
