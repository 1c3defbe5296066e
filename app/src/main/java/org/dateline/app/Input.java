package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.capture.Intake;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Problem;

/// One thing handed in: `name` as it was given, its bytes, and what a list or an archive's index
/// says of it. With a problem it cannot be read.
record Input(String name, Content content, Given own, List<Problem> problems) {

    Input {
        problems = List.copyOf(problems);
    }

    static Input file(Path file) {
        return file(file, Given.nothing());
    }

    static Input file(Path file, Given own) {
        return new Input(file.toString(), Content.of(file), own, List.of());
    }

    /// Something named that cannot be read; `why` says what to do.
    static Input refused(String name, Given own, String why) {
        return new Input(
                name, Content.of(new byte[0]), own, List.of(new Problem(Intake.STAGE, why)));
    }

    /// A name that this system's character set cannot write, so that no file can be opened by it.
    static Input unnamable(String word, InvalidPathException why) {
        return new Input(word, Content.unreadable(why.getReason()), Given.nothing(), List.of());
    }

    /// Standard input, kept in a temporary file so that it may be larger than memory.
    static Input standard() {
        try {
            Path file = Files.createTempFile("dateline", ".in");
            file.toFile().deleteOnExit();
            Files.copy(System.in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return new Input("-", Content.of(file), Given.nothing(), List.of());
        } catch (IOException e) {
            throw new org.dateline.app.ledger.LedgerRefused(
                    "- (standard input) cannot be kept while it is read: " + e.getMessage());
        }
    }

    /// What is said of this one goes before what the command line says of all.
    Capture capture(Given ofAll) {
        return new Capture(name, content, own.or(ofAll), problems);
    }
}
