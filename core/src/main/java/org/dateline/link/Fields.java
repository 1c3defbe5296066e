package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Reading;
import org.dateline.model.Stamp;

/// What an article says about itself, field by field.
final class Fields {

    private Fields() {}

    static List<Diff.Field> of(Reading one, Reading other) {
        List<Collation.Value> a = values(one);
        List<Collation.Value> b = values(other);
        List<Diff.Field> out = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            out.add(new Diff.Field(a.get(i).field(), a.get(i).value(), b.get(i).value()));
        }
        return out;
    }

    /// All fields, always in the same order; empty where the capture says nothing.
    static List<Collation.Value> values(Reading reading) {
        Article article = reading.article();
        return List.of(
                new Collation.Value("title", article.title()),
                new Collation.Value("by", joined(article.byline())),
                new Collation.Value("publisher", article.publisher()),
                new Collation.Value("published", article.published().map(Stamp::iso)),
                new Collation.Value("modified", article.modified().map(Stamp::iso)),
                new Collation.Value(
                        "dateline", article.dateline().map(span -> reading.page().words(span))),
                new Collation.Value("language", article.language()),
                new Collation.Value("address", article.canonicalUrl().or(reading.capture()::url)),
                new Collation.Value("posts", counted(article.posts().size())),
                new Collation.Value("comments", counted(article.comments().size())));
    }

    private static Optional<String> joined(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static Optional<String> counted(int n) {
        return n == 0 ? Optional.empty() : Optional.of(Integer.toString(n));
    }
}
