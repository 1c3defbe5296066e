package org.dateline.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.bench.Figures;

/// Lets every contestant read the same pages, in turn and in several rounds, so that what else the
/// machine does falls on all alike.
record Race(List<Contestant> contestants, Path pages, int count, Path output) {

    /// Pages per CPU-second of each contestant, by its name.
    record Paces(Map<String, List<Double>> whole, Map<String, List<Double>> steady) {

        Score score(Contestant contestant, Figures figures) {
            return new Score(
                    contestant,
                    figures,
                    whole.getOrDefault(contestant.name(), List.of()),
                    steady.getOrDefault(contestant.name(), List.of()));
        }
    }

    Race {
        contestants = List.copyOf(contestants);
    }

    /// What a contestant printed.
    Path printed(Contestant contestant) {
        return output.resolve(contestant.name() + ".ndjson");
    }

    Paces run(int rounds) throws IOException, InterruptedException {
        Paces paces = new Paces(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (int round = 0; round < rounds; round++) {
            for (Contestant contestant : contestants) {
                if (round == rounds - 1 || !contestant.slow()) {
                    add(paces.whole, contestant, whole(contestant));
                }
                if (contestant.steadily().isPresent()) {
                    add(paces.steady, contestant, steady(contestant));
                }
            }
        }
        return paces;
    }

    private static void add(Map<String, List<Double>> to, Contestant contestant, double pace) {
        to.computeIfAbsent(contestant.name(), name -> new ArrayList<>()).add(pace);
        System.err.printf("peers: %s, %.1f pages a CPU-second%n", contestant.label(), pace);
    }

    /// The whole process, start included. Throws `IllegalStateException` where it did not print a
    /// line for every page.
    private double whole(Contestant contestant) throws IOException, InterruptedException {
        Path printed = printed(contestant);
        Timed timed = Timed.run(onPages(contestant.command()), printed);
        try (Stream<String> lines = Files.lines(printed)) {
            long read = lines.count();
            if (read != count) {
                throw new IllegalStateException(
                        "%s printed %d lines for %d pages (exit %d); what it complains of is in %s.log"
                                .formatted(contestant.label(), read, count, timed.exit(), printed));
            }
        }
        return count / timed.cpuSeconds();
    }

    private double steady(Contestant contestant) throws IOException, InterruptedException {
        Path said = output.resolve(contestant.name() + ".steady");
        List<String> command = onPages(contestant.steadily().orElseThrow());
        command.add("--steady");
        Timed timed = Timed.run(command, said);
        if (timed.exit() != 0) {
            throw new IllegalStateException(
                    "%s ended with %d; what it complains of is in %s.log"
                            .formatted(contestant.label(), timed.exit(), said));
        }
        return count / Double.parseDouble(Files.readString(said).strip());
    }

    private List<String> onPages(List<String> command) {
        List<String> out = new ArrayList<>(command);
        out.add(pages.toString());
        return out;
    }
}
