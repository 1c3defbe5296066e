package org.dateline.app.ledger;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.link.RecordId;
import org.dateline.model.Decision;

/// People's decisions and what they mean for the records of today.
final class Reviews {

    private Reviews() {}

    static List<Review> all(Sql sql) {
        return sql.all(
                "SELECT * FROM review ORDER BY seq",
                row -> {
                    long seq = row.getLong("seq");
                    Body.Reviewed body =
                            Snapshot.read(
                                    row.getString("body"), Body.Reviewed.class, "entry " + seq);
                    return new Review(
                            seq,
                            row.getString("at"),
                            row.getString("by"),
                            body.act(),
                            body.cited(),
                            body.reason(),
                            target(sql, seq, body));
                });
    }

    /// The id that the target has now: of the record, or of the link between the two.
    private static Optional<String> target(Sql sql, long seq, Body.Reviewed body) {
        List<Optional<RecordId>> now =
                sql.all(
                        "SELECT record FROM target WHERE seq = ? ORDER BY n",
                        row -> Optional.ofNullable(row.getString(1)).flatMap(RecordId::parse),
                        seq);
        if (now.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<RecordId> ids = now.stream().flatMap(Optional::stream).toList();
        return body.link()
                .map(type -> RecordId.link(type, ids.getFirst(), ids.getLast()))
                .or(() -> Optional.of(ids.getFirst()))
                .map(RecordId::toString);
    }

    static List<Decision> decisions(List<Review> reviews) {
        SortedMap<String, Decision> last = new TreeMap<>();
        for (Review review : reviews) {
            List<String> articles =
                    review.cited().stream()
                            .map(cited -> RecordId.article(cited.capture()).toString())
                            .distinct()
                            .toList();
            verdict(review.act())
                    .ifPresent(v ->
                            review.target()
                                    .ifPresent(id -> last.put(id, new Decision(id, v, articles))));
        }
        return List.copyOf(last.values());
    }

    private static Optional<Decision.Verdict> verdict(Review.Act act) {
        return switch (act) {
            case ACCEPT -> Optional.of(Decision.Verdict.ACCEPTED);
            case REJECT -> Optional.of(Decision.Verdict.REJECTED);
            case NOTE -> Optional.empty();
        };
    }
}
