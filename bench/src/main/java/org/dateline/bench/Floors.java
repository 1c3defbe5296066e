package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs the scorers, prints one table, and fails where a figure fell below its pinned floor.
///
/// Exit codes: 0 all hold (or the data is not there), 1 a floor is broken or a scorer failed, 2
/// wrong usage.
public final class Floors {

    private static final Path SHEET = Path.of("bench", "floors.tsv");
    private static final Path PAGE = Path.of("docs", "evaluation.md");

    private final Order order;
    private final Path shared;
    private final PrintStream out;

    private Floors(Order order, PrintStream out) {
        this.order = order;
        this.shared = order.root().toAbsolutePath().resolve("../shared").normalize();
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Optional<Order> order = Order.of(List.of(arguments));
        if (order.isEmpty()) {
            System.err.print(Order.USAGE);
            System.exit(2);
        }
        System.exit(new Floors(order.orElseThrow(), out).run());
    }

    private int run() throws IOException, InterruptedException {
        if (!Files.isDirectory(shared.resolve("score"))) {
            out.println("floors: skipped, there is no " + shared.resolve("score"));
            return 0;
        }
        FloorSheet sheet = FloorSheet.parse(Files.readAllLines(order.root().resolve(SHEET)));
        Map<String, Run> runs = new LinkedHashMap<>();
        int failed = 0;
        for (Scorer scorer : order.scorers()) {
            Optional<Run> run = new ScorerProcess(order.root(), shared).run(scorer);
            run.ifPresent(done -> runs.put(scorer.name(), done));
            failed += run.isEmpty() ? 1 : 0;
        }
        FloorSheet now = order.pin() ? pin(sheet, runs) : sheet;
        int broken = FloorTable.print(out, now, runs);
        if (order.write()) {
            write(now, runs);
        }
        out.println(verdict(broken, failed));
        return failed + broken > 0 ? 1 : 0;
    }

    private static String verdict(int broken, int failed) {
        return failed + broken == 0
                ? "floors: all hold"
                : "floors: %d broken, %d scorers failed".formatted(broken, failed);
    }

    private FloorSheet pin(FloorSheet sheet, Map<String, Run> runs) throws IOException {
        Map<String, Figures> figures = new LinkedHashMap<>();
        runs.forEach((name, run) -> figures.put(name, run.figures()));
        FloorSheet pinned = sheet.pinned(figures, order.reason());
        Files.writeString(order.root().resolve(SHEET), pinned.text());
        return pinned;
    }

    private void write(FloorSheet sheet, Map<String, Run> runs) throws IOException {
        Path file = order.root().resolve(PAGE);
        EvaluationPage page = new EvaluationPage(Files.readString(file));
        Machine machine = Machine.here();
        for (Run run : runs.values()) {
            page = page.with(run, sheet.of(run.scorer().name()), machine);
        }
        Files.writeString(file, page.text());
    }
}
