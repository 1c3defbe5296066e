package org.dateline.claim;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.name.Names;
import org.dateline.text.Prose;

/// Finds who said what, through whom.
public final class Claimant {

    private Claimant() {}

    public static Claims find(Prose prose, Article article, Names names) {
        return new Claims(List.of(), List.of());
    }
}
