package org.dateline.app.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.capture.Intake;
import org.dateline.capture.Limits;
import org.dateline.model.Problem;

/// Why an input failed, in words that say what to do.
public final class Trouble {

    /// Larger captures are kept though nothing of them is read.
    static final long READABLE = Limits.usual().bytes();

    private Trouble() {}

    /// Why nothing of a capture could be read, if nothing could.
    public static Optional<String> nothingRead(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.stage().equals(Intake.STAGE))
                .map(Problem::message)
                .findFirst();
    }
}
