package org.dateline.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.app.gazetteer.Store;
import org.dateline.app.ledger.Trouble;
import org.dateline.app.view.ExplanationView;
import org.dateline.app.view.Summary;
import org.dateline.app.view.Visible;
import org.dateline.article.Explanation;
import org.dateline.container.Containers;
import org.dateline.container.Opened;
import org.dateline.json.ReadingJson;
import org.dateline.model.Capture;
import org.dateline.model.Given;
import org.dateline.model.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `dateline read`: reads captures and prints what they say; touches no ledger.
@Command(
        name = "read",
        header = "Reads captures and prints what they say; keeps nothing.",
        description = "%nPrints a short summary of each, or with --json all of it, one line each.",
        footerHeading = "%nFor example:%n",
        footer = {
            "  dateline read page.html",
            "  dateline read --json saved/ > readings.ndjson",
            "  dateline read --explain page.html",
            "  dateline read --gazetteer local page.html",
            "  dateline read crawl.warc.gz feed.xml tweets.js",
            "  curl -s URL | dateline read --as html --url URL -"
        })
final class ReadCommand implements Callable<Integer> {

    /// How far to read.
    enum Only {
        PAGE
    }

    @Option(names = "--json", description = "One line of JSON a capture, in the inputs' order.")
    private boolean json;

    @Option(
            names = "--only",
            paramLabel = "page",
            description = "Stop after text, zones and metadata.")
    private Optional<Only> only = Optional.empty();

    @Option(
            names = "--explain",
            description = "Tell of each piece of the page which sign put it in its zone.")
    private boolean explain;

    @Option(
            names = "--gazetteer",
            paramLabel = "NAME|FILE",
            description = {
                "Look up places there, too: a gazetteer of this home, or a packed one",
                "(`dateline help gazetteer`)."
            })
    private Optional<String> gazetteer = Optional.empty();

    @ParentCommand private @Nullable Main main;

    @Mixin private Handed handed = new Handed();

    @Spec private @Nullable CommandSpec spec;

    private boolean failed;

    @Override
    public Integer call() {
        if (explain && (json || only.isPresent())) {
            throw Usage.wrong(
                    Objects.requireNonNull(spec),
                    "--explain stands alone: leave out --json and --only");
        }
        Given given = handed.given();
        List<Input> inputs = handed.inputs();
        Resources resources = gazetteer.map(this::resources).orElseGet(Resources::load);
        Flow.Until until = only.isPresent() ? Flow.Until.PAGE : Flow.Until.END;
        try (Progress progress = Progress.of("reading", inputs.size())) {
            InOrder.run(
                    next ->
                            inputs.forEach(input -> {
                                open(input.capture(given), resources, next);
                                progress.done(1);
                            }),
                    Sizes::of,
                    capture ->
                            explain ? explain(capture, resources) : read(capture, resources, until),
                    some -> some.forEach(this::print));
        }
        return failed ? 1 : 0;
    }

    private Resources resources(String nameOrFile) {
        return Resources.load(new Store(Main.of(main).home().folder()).open(nameOrFile));
    }

    private static void open(Capture file, Resources resources, Consumer<Capture> to) {
        Opened opened = Containers.open(file, resources.limits(), to);
        Sizes.passed(file, opened).ifPresent(System.err::println);
    }

    /// What is printed of one capture, made by its worker so that a reading need not be kept.
    @SuppressWarnings("ArrayRecordComponent") // Handed on and printed once, never compared.
    private record Printed(String input, byte[] text, Optional<String> failure) {}

    private static final byte[] NOTHING = {};

    private Printed read(Capture capture, Resources resources, Flow.Until until) {
        Reading reading = Flow.read(capture, resources, until);
        Optional<String> failure = Trouble.nothingRead(reading.problems());
        byte[] text = json ? ReadingJson.line(reading) : summary(reading);
        return new Printed(capture.input(), json || failure.isEmpty() ? text : NOTHING, failure);
    }

    private static Printed explain(Capture capture, Resources resources) {
        Explanation explanation = Flow.explain(capture, resources);
        Optional<String> failure = Trouble.nothingRead(explanation.problems());
        byte[] text = printed(out -> new ExplanationView(out).print(capture.input(), explanation));
        return new Printed(capture.input(), failure.isEmpty() ? text : NOTHING, failure);
    }

    private static byte[] summary(Reading reading) {
        return printed(out -> new Summary(out).print(reading));
    }

    private static byte[] printed(Consumer<PrintStream> view) {
        var out = new ByteArrayOutputStream();
        view.accept(new PrintStream(out, false, StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private void print(Printed printed) {
        System.out.write(printed.text, 0, printed.text.length);
        printed.failure.ifPresent(reason -> {
            System.out.flush();
            System.err.println(Visible.of(printed.input + ": " + reason));
            failed = true;
        });
    }
}
