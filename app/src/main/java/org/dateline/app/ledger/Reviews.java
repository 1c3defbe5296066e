package org.dateline.app.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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
        SequencedMap<String, Decision.Verdict> last = new LinkedHashMap<>();
        for (Review review : reviews) {
            verdict(review.act()).ifPresent(v -> review.target().ifPresent(id -> last.put(id, v)));
        }
        return last.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Decision(e.getKey(), e.getValue()))
                .toList();
    }

    private static Optional<Decision.Verdict> verdict(Review.Act act) {
        return switch (act) {
            case ACCEPT -> Optional.of(Decision.Verdict.ACCEPTED);
            case REJECT -> Optional.of(Decision.Verdict.REJECTED);
            case NOTE -> Optional.empty();
        };
    }
}
