package org.dateline.app.ledger;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.dateline.capture.Limits;
import org.dateline.model.Problem;
import org.dateline.model.Reading;

/// Why an input failed, in words that say what to do.
public final class Trouble {

    /// The stage whose problems leave a reading without text.
    private static final String STAGE = "capture";

    /// Larger captures are kept though nothing of them is read.
    static final long READABLE = Limits.usual().bytes();

    private Trouble() {}

    /// What went wrong with a file.
    public static String of(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "no such file; check the path";
            case AccessDeniedException _ -> "no permission to read it; check its owner and mode";
            case FileSystemException known when known.getReason() != null ->
                    known.getReason() + ": " + known.getFile();
            default -> String.valueOf(e.getMessage());
        };
    }

    /// Why nothing of a capture could be read, if nothing could.
    public static Optional<String> nothingRead(Reading reading) {
        return reading.problems().stream()
                .filter(problem -> problem.stage().equals(STAGE))
                .map(Problem::message)
                .findFirst();
    }
}
