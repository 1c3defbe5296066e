package org.dateline.app.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Given;
import org.dateline.model.ReaderId;
import org.dateline.model.Sha256;

/// What an entry says happened.
public sealed interface Body {

    /// Bytes came in under a name. The same bytes under another name, or with more said of them,
    /// are another entry. `container` holds them where they are a record of one.
    record CaptureAdded(
            Sha256 capture,
            long bytes,
            String input,
            Given given,
            Optional<String> note,
            Optional<Sha256> container)
            implements Body {}

    /// A reader read a capture, or one record of a container; the last one made is current.
    record ReadingMade(Sha256 capture, Optional<String> record, ReaderId reader, Sha256 reading)
            implements Body {}

    /// A person decided on a record, or on the link of type `link` between two, or remarked on it.
    record Reviewed(Review.Act act, Optional<String> link, List<Citation> cited, String reason)
            implements Body {
        public Reviewed {
            cited = List.copyOf(cited);
        }
    }

    /// A file of names or the like was taken into this home.
    record Imported(String what, String input, Sha256 bytes) implements Body {}

    /// Records left the ledger: in which format, how many lines, and the digest of what was
    /// printed.
    record Exported(String format, long lines, Sha256 bytes) implements Body {}

    /// The entry's kind, as the table has it.
    default String kind() {
        return switch (this) {
            case CaptureAdded _ -> "capture added";
            case ReadingMade _ -> "reading made";
            case Reviewed _ -> "review";
            case Imported _ -> "import";
            case Exported _ -> "export";
        };
    }

    /// The body that a row of this kind holds.
    static Body parse(String kind, String json, String name) {
        Class<? extends Body> type =
                switch (kind) {
                    case "capture added" -> CaptureAdded.class;
                    case "reading made" -> ReadingMade.class;
                    case "review" -> Reviewed.class;
                    case "import" -> Imported.class;
                    case "export" -> Exported.class;
                    default -> throw new LedgerRefused(name + " has an unknown kind: " + kind);
                };
        return Snapshot.read(json, type, name);
    }
}
