package org.dateline.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.json.ReadingJson;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline read`: reads captures and prints what they say; touches no ledger.
@Command(name = "read", description = "Reads captures and prints what they say.")
final class ReadCommand implements Callable<Integer> {

    @Option(names = "--json", description = "One line of JSON a capture.")
    boolean json;

    @Option(names = "--as", description = "html, text or auto (default).")
    String as = "auto";

    @Option(names = "--only", description = "page: stop after anatomy and metadata.")
    @Nullable String only;

    @Option(names = "--published", description = "Day of publication, if the capture has none.")
    @Nullable LocalDate published;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "File or folder.")
    List<Path> inputs = List.of();

    @Override
    public Integer call() {
        Resources resources = Resources.load();
        Given given =
                new Given(
                        Given.As.valueOf(as.toUpperCase(Locale.ROOT)),
                        Optional.empty(),
                        Optional.ofNullable(published),
                        Optional.empty(),
                        Optional.empty());
        Flow.Until until = "page".equals(only) ? Flow.Until.PAGE : Flow.Until.END;
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Inputs.files(inputs).parallelStream()
                .map(file -> new Capture(file.toString(), Content.of(file), given))
                .map(capture -> ReadingJson.line(Flow.read(capture, resources, until)))
                .forEachOrdered(line -> out.print(line + "\n"));
        out.flush();
        return 0;
    }
}
