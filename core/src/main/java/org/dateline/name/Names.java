package org.dateline.name;

import java.util.List;
import org.dateline.model.Name;

/// The people, organisations, offices and groups of one article.
public record Names(List<Name> all) {

    public Names {
        all = List.copyOf(all);
    }
}
