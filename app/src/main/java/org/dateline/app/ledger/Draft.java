package org.dateline.app.ledger;

import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.ReaderId;
import org.dateline.model.Reading;

/// A capture on its way in: its bytes and its reading are in the vault, no entry names them yet.
public sealed interface Draft {

    String input();

    /// `made` is absent where the current reading of the same bytes will do.
    record Ready(
            Body.CaptureAdded added, Optional<Body.ReadingMade> made, Optional<Reading> reading)
            implements Draft {
        @Override
        public String input() {
            return added.input();
        }

        /// The title as printed, empty where there is none or no new reading.
        String title() {
            return reading.flatMap(r -> r.article().title()).orElse("");
        }

        /// Why nothing of it could be read though its bytes are kept.
        Optional<String> problem() {
            return reading.flatMap(r -> Trouble.nothingRead(r.problems()));
        }
    }

    /// A container, kept as it came in; the captures in it are drafts of their own.
    record Shelved(Body.CaptureAdded added) implements Draft {
        @Override
        public String input() {
            return added.input();
        }
    }

    /// Nothing of it is kept; `reason` says why.
    record Failed(String input, String reason) implements Draft {}

    /// How a draft reads its capture; given so that known bytes need not be read.
    interface Reader {
        ReaderId id();

        Reading read(Capture capture);
    }
}
