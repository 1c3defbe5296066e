package org.dateline.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.app.view.Visible;
import org.dateline.model.Given;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What is handed in, and what is said of it: shared by `read` and `add`.
final class Handed {

    /// How a person may tell to take the bytes.
    private enum Taken {
        AUTO,
        HTML,
        TEXT
    }

    @Option(
            names = "--as",
            paramLabel = "html|text|auto",
            description = "How to take the bytes; auto (default) takes .txt as text.")
    private Taken as = Taken.AUTO;

    @Option(names = "--url", paramLabel = "URL", description = "Where the page was saved from.")
    private @Nullable String url;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Moments.Day.class,
            description = "Day of publication, such as 2020-11-04, if the page does not say.")
    private @Nullable LocalDate published;

    @Option(
            names = "--captured",
            paramLabel = "INSTANT",
            converter = Moments.Point.class,
            description = "When it was saved, such as 2020-11-05T08:00:00Z, if it does not say.")
    private @Nullable Instant captured;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "A file, a folder (all files in it), or - for standard input: HTML, MHTML, text,"
                            + " WARC, WACZ, RSS, Atom, exports of X and Telegram, snapshots of"
                            + " ArchiveBox, a CSV that lists files.")
    private List<String> inputs = List.of();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    Given given() {
        return new Given(
                Given.As.valueOf(as.name()),
                Optional.ofNullable(url),
                Optional.ofNullable(published),
                Optional.ofNullable(captured),
                Optional.empty());
    }

    /// Every single input, folders opened; what is skipped is said on stderr.
    List<Input> inputs() {
        if (inputs.stream().anyMatch(String::isBlank)) {
            throw Usage.wrong(
                    Objects.requireNonNull(command),
                    "an INPUT without a name: give a file, a folder, or -");
        }
        Inputs found = Inputs.of(inputs);
        found.skipped().stream().map(Visible::of).forEach(System.err::println);
        return found.inputs();
    }
}
