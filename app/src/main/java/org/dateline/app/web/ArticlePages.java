package org.dateline.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.link.Collation;
import org.dateline.model.Article;
import org.dateline.model.Provenance;
import org.dateline.model.Reading;

/// Makes the page of one capture's article.
final class ArticlePages {

    private ArticlePages() {}

    /// What the page needs besides the reading: the raw file, people's decisions and links by
    /// lasting id, what all captures of the article say together where there are several, the ways
    /// on, notices, and the record that was asked for.
    record Around(
            RawText raw,
            Map<String, List<Row.Verdict>> verdicts,
            Map<String, List<Tie>> ties,
            Optional<Collation> work,
            List<ArticlePage.Way> ways,
            List<String> notices,
            Optional<String> lit) {}

    static ArticlePage of(Reading reading, Around around) {
        Proof proof = new Proof(reading, around.raw());
        List<Row> rows = RowMaker.rows(reading, proof, around);
        return new ArticlePage(
                Works.title(around.work(), reading),
                reading.capture().sha256().hex(),
                facts(reading, around.work()),
                around.ways(),
                reading.problems().stream()
                        .map(p -> "Problem (" + p.stage() + "): " + p.message())
                        .toList(),
                around.notices(),
                ColumnMaker.of(reading, proof, around.lit()),
                shelves(rows),
                around.lit().orElse(""));
    }

    static String title(Reading reading) {
        return reading.article().title().orElse("Without a title: " + name(reading.input()));
    }

    /// The last part of the name that the capture came under.
    static String name(String input) {
        return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    }

    private static List<ArticlePage.Shelf> shelves(List<Row> rows) {
        return Arrays.stream(Kind.values())
                .map(kind ->
                        new ArticlePage.Shelf(
                                kind, rows.stream().filter(row -> row.kind() == kind).toList()))
                .toList();
    }

    /// What the capture says of its article; what only another capture says, with a word on that.
    private static List<Row.Fact> facts(Reading reading, Optional<Collation> work) {
        Article article = reading.article();
        List<Row.Fact> out = new ArrayList<>();
        if (article.title().isEmpty()) {
            elsewhere(work, "title").ifPresent(words -> out.add(new Row.Fact("title", words)));
        }
        out.add(fact("published", article.published().map(Words::stamp), work, "published"));
        article.modified().ifPresent(stamp -> out.add(new Row.Fact("changed", Words.stamp(stamp))));
        out.add(
                fact(
                        "by",
                        Optional.of(String.join(", ", article.byline())).filter(s -> !s.isEmpty()),
                        work,
                        "by"));
        out.add(fact("publisher", article.publisher(), work, "publisher"));
        article.dateline()
                .ifPresent(span -> out.add(new Row.Fact("from", reading.page().words(span))));
        out.addAll(capture(reading));
        return out;
    }

    private static Row.Fact fact(
            String name, Optional<String> here, Optional<Collation> work, String field) {
        return new Row.Fact(name, here.or(() -> elsewhere(work, field)).orElse(Words.UNSAID));
    }

    private static Optional<String> elsewhere(Optional<Collation> work, String field) {
        return work.flatMap(all -> all.value(field)).map(words -> words + " (another capture)");
    }

    private static List<Row.Fact> capture(Reading reading) {
        Provenance capture = reading.capture();
        List<Row.Fact> out = new ArrayList<>();
        out.add(
                new Row.Fact(
                        "capture", name(reading.input()) + ", " + Words.bytes(capture.bytes())));
        capture.url()
                .or(reading.article()::canonicalUrl)
                .ifPresent(url -> out.add(new Row.Fact("address", url)));
        capture.capturedAt().ifPresent(at -> out.add(new Row.Fact("saved", at.toString())));
        capture.notBefore().ifPresent(day -> out.add(new Row.Fact("saved", day + " or later")));
        return out;
    }
}
