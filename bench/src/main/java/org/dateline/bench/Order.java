package org.dateline.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// What the person at the command line wants of [Floors].
record Order(
        boolean quick,
        List<String> only,
        boolean write,
        boolean pin,
        Optional<String> reason,
        Path root) {

    static final String USAGE =
            """
            floors: runs the scorers of ../shared/score and holds their figures against bench/floors.tsv

              .build/floors.sh               all of them
              .build/floors.sh --quick       those of ./check, under two minutes
              .build/floors.sh --only NAME   one, may be repeated
              --write                        writes the figures into docs/evaluation.md
              --pin                          raises the floors to the figures
              --lower REASON                 with --pin: lowers those that no longer hold, for this reason
            """;

    Order {
        only = List.copyOf(only);
    }

    /// Empty where the arguments make no sense.
    static Optional<Order> of(List<String> arguments) {
        boolean quick = false;
        boolean write = false;
        boolean pin = false;
        Optional<String> reason = Optional.empty();
        List<String> only = new java.util.ArrayList<>();
        Iterator<String> next = arguments.iterator();
        while (next.hasNext()) {
            String option = next.next();
            switch (option) {
                case "--quick" -> quick = true;
                case "--write" -> write = true;
                case "--pin" -> pin = true;
                case "--only" -> only.add(next.hasNext() ? next.next() : "");
                case "--lower" -> reason = next.hasNext() ? Optional.of(next.next()) : reason;
                default -> {
                    return Optional.empty();
                }
            }
        }
        boolean known = Scorer.ALL.stream().map(Scorer::name).toList().containsAll(only);
        return known && (pin || reason.isEmpty())
                ? Optional.of(new Order(quick, only, write, pin, reason, Path.of("")))
                : Optional.empty();
    }

    List<Scorer> scorers() {
        return Scorer.ALL.stream()
                .filter(scorer -> only.isEmpty() || only.contains(scorer.name()))
                .filter(scorer -> !quick || scorer.quick())
                .toList();
    }
}
