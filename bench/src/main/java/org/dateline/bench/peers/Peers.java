package org.dateline.bench.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.bench.EvaluationPage;
import org.dateline.bench.Machine;
import org.dateline.bench.Run;
import org.dateline.bench.Scorer;
import org.dateline.bench.ScorerProcess;

/// Reads the development pages with Dateline and with other extractors, scores all alike, and
/// prints how good and how fast each is (`.build/peers.sh`).
///
/// Exit codes: 0 done (or the pages are not there), 1 a contestant or the scorer failed, 2 wrong
/// usage.
public final class Peers {

    private static final String DATA = "data/extraction";

    private final PeersOrder order;
    private final Path root;
    private final Path shared;

    private Peers(PeersOrder order, Path root) {
        this.order = order;
        this.root = root;
        this.shared = root.resolve("../shared").normalize();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<PeersOrder> order = PeersOrder.of(List.of(arguments));
        if (order.isEmpty()) {
            System.err.print(PeersOrder.USAGE);
            System.exit(2);
        }
        Path root = Path.of("").toAbsolutePath();
        System.exit(new Peers(order.orElseThrow(), root).run());
    }

    private int run() throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!Files.isDirectory(shared.resolve(DATA))) {
            out.println("peers: skipped, there is no " + shared.resolve(DATA));
            return 0;
        }
        Path work = root.resolve("target/peers");
        Path folder = work.resolve("pages");
        int pages = SavedPages.unpacked(shared.resolve(DATA), folder).files().size();
        Race race = new Race(order.among(Contestant.all(root)), folder, pages, work);
        Race.Paces paces = race.run(order.rounds());
        List<Score> scores = new ArrayList<>();
        String corpus = "";
        for (Contestant contestant : race.contestants()) {
            Optional<Run> run = new ScorerProcess(root, shared).run(scorer(race, contestant));
            if (run.isEmpty()) {
                return 1;
            }
            corpus = run.get().corpus();
            scores.add(paces.score(contestant, run.get().figures()));
        }
        RaceTable table = new RaceTable(scores);
        out.print(table.plain());
        if (order.write()) {
            write(table, corpus);
        }
        return 0;
    }

    /// Scores what a contestant printed, and what it gains over Dateline.
    private static Scorer scorer(Race race, Contestant contestant) {
        String dateline = race.printed(race.contestants().getFirst()).toString();
        String own = race.printed(contestant).toString();
        return new Scorer(
                contestant.name(),
                List.of("extraction.py", "--readings", own, "--against", dateline),
                List.of(DATA),
                false);
    }

    private void write(RaceTable table, String corpus) throws IOException {
        String section =
                """

                `.build/peers.sh --rounds %d`\s\s
                corpus `%s`, SHA-256 `%s`\s\s
                %s

                %s
                """
                        .formatted(
                                order.rounds(),
                                DATA,
                                corpus,
                                Machine.here().line(),
                                table.markdown());
        Path file = root.resolve("docs/evaluation.md");
        EvaluationPage page = new EvaluationPage(Files.readString(file));
        Files.writeString(file, page.with("peers", section).text());
    }
}
