package org.dateline.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Provenance;
import org.dateline.model.Reading;

/// Makes the page of one capture's article.
final class ArticlePages {

    private ArticlePages() {}

    /// What the page needs besides the reading: the raw file, people's decisions by lasting id, the
    /// ways on, notices, and the record that was asked for.
    record Around(
            RawText raw,
            Map<String, List<Row.Verdict>> verdicts,
            List<ArticlePage.Way> ways,
            List<String> notices,
            Optional<String> lit) {}

    static ArticlePage of(Reading reading, Around around) {
        Proof proof = new Proof(reading, around.raw());
        List<Row> rows = RowMaker.rows(reading, proof, around.verdicts(), around.lit());
        return new ArticlePage(
                title(reading),
                reading.capture().sha256().hex(),
                facts(reading),
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

    private static List<Row.Fact> facts(Reading reading) {
        Article article = reading.article();
        Provenance capture = reading.capture();
        List<Row.Fact> out = new ArrayList<>();
        out.add(
                new Row.Fact(
                        "published",
                        article.published()
                                .map(Words::stamp)
                                .orElse("? this capture has no date")));
        article.modified().ifPresent(stamp -> out.add(new Row.Fact("changed", Words.stamp(stamp))));
        out.add(
                new Row.Fact(
                        "by",
                        article.byline().isEmpty()
                                ? Words.UNSAID
                                : String.join(", ", article.byline())));
        out.add(new Row.Fact("publisher", article.publisher().orElse(Words.UNSAID)));
        article.dateline()
                .ifPresent(span -> out.add(new Row.Fact("from", reading.page().words(span))));
        out.add(
                new Row.Fact(
                        "capture", name(reading.input()) + ", " + Words.bytes(capture.bytes())));
        capture.url()
                .or(article::canonicalUrl)
                .ifPresent(url -> out.add(new Row.Fact("address", url)));
        capture.capturedAt().ifPresent(at -> out.add(new Row.Fact("saved", at.toString())));
        capture.notBefore().ifPresent(day -> out.add(new Row.Fact("saved", day + " or later")));
        return out;
    }
}
