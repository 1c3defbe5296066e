package org.dateline.app.web;

import java.util.List;
import java.util.Optional;
import org.dateline.app.ledger.Body;
import org.dateline.app.ledger.Citation;
import org.dateline.app.ledger.Entry;
import org.dateline.link.RecordId;
import org.dateline.model.SameSource;

/// The audit trail, the latest entry first. `head` is the hash to note elsewhere; `earlier` leads
/// to the entries before.
record HistoryPage(String head, List<Line> lines, Optional<Integer> earlier) {

    HistoryPage {
        lines = List.copyOf(lines);
    }

    /// One entry. `address` is where its record or capture is shown.
    record Line(
            long seq,
            String at,
            String by,
            String kind,
            String words,
            Optional<String> address,
            String hash) {}

    static Line line(Entry entry) {
        Body body = entry.body();
        return new Line(
                entry.seq(),
                Words.moment(entry.at()),
                entry.by(),
                entry.kind(),
                words(body),
                address(body),
                entry.hash().substring(0, 12));
    }

    private static String words(Body body) {
        return switch (body) {
            case Body.CaptureAdded added ->
                    ArticlePages.name(added.input())
                            + " · "
                            + Words.bytes(added.bytes())
                            + " · sha256 "
                            + added.capture().brief();
            case Body.ReadingMade made ->
                    "capture "
                            + made.capture().brief()
                            + ", read by Dateline "
                            + made.reader().version();
            case Body.Reviewed reviewed ->
                    (SameSource.is(reviewed.link()) ? "one source: " : "")
                            + reviewed.act().code()
                            + " “"
                            + words(reviewed.cited())
                            + "”: "
                            + reviewed.reason();
            case Body.Imported imported -> imported.what() + " from " + imported.input();
            case Body.Exported exported ->
                    exported.format() + ", " + Words.count((int) exported.lines(), "line");
        };
    }

    private static String words(List<Citation> cited) {
        return String.join("” and “", cited.stream().map(Citation::words).toList());
    }

    private static Optional<String> address(Body body) {
        return switch (body) {
            case Body.CaptureAdded added -> Optional.of("/captures/" + added.capture().hex());
            case Body.ReadingMade made -> Optional.of("/captures/" + made.capture().hex());
            case Body.Reviewed reviewed when SameSource.is(reviewed.link()) ->
                    Optional.of("/sources/" + reviewed.cited().getFirst().id());
            case Body.Reviewed reviewed when reviewed.link().isPresent() ->
                    Optional.of(link(reviewed.link().get(), reviewed.cited()));
            case Body.Reviewed reviewed when !reviewed.cited().isEmpty() ->
                    Optional.of(address(reviewed.cited().getFirst()));
            case Body.Reviewed _, Body.Imported _, Body.Exported _ -> Optional.empty();
        };
    }

    /// Opens the link, or the place, that was decided on.
    private static String link(String type, List<Citation> cited) {
        return "/records/" + RecordId.link(type, cited.getFirst().id(), cited.getLast().id());
    }

    /// Opens the record that was cited then, or its place where today's reading has no such record.
    private static String address(Citation cited) {
        return "/records/%s?capture=%s&at=%d-%d"
                .formatted(cited.id(), cited.capture().hex(), cited.start(), cited.end());
    }
}
