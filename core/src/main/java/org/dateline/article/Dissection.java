package org.dateline.article;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Page;
import org.dateline.model.Problem;
import org.dateline.model.Provenance;

/// A page taken apart: its zones, what it says of its article, and a better-known provenance.
public record Dissection(
        Page page, Article article, Provenance provenance, List<Problem> problems) {

    public Dissection {
        problems = List.copyOf(problems);
    }
}
