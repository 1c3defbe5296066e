package org.dateline.bench.peers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the person at the command line wants of [Peers].
record PeersOrder(List<String> only, boolean javaOnly, int rounds, boolean write) {

    static final String USAGE =
            """
            peers: reads the pages of ../shared/data/extraction with Dateline and with others

              .build/peers.sh       all of them: some twenty minutes on two quiet cores
              --only NAME           Dateline and this one, may be repeated: readability4j,
                                    jsoup-text, jsoup-paragraphs, readability, defuddle
              --java-only           none that needs node
              --rounds N            so many runs of each that takes seconds; 3 if not said
              --write               writes the tables into docs/evaluation.md
            """;

    private static final Pattern ROUNDS = Pattern.compile("[1-9]\\d?");

    PeersOrder {
        only = List.copyOf(only);
    }

    /// Empty where the arguments make no sense.
    static Optional<PeersOrder> of(List<String> arguments) {
        List<String> only = new ArrayList<>();
        boolean javaOnly = false;
        boolean write = false;
        String rounds = "3";
        Iterator<String> next = arguments.iterator();
        while (next.hasNext()) {
            switch (next.next()) {
                case "--only" -> only.add(next.hasNext() ? next.next() : "");
                case "--java-only" -> javaOnly = true;
                case "--rounds" -> rounds = next.hasNext() ? next.next() : "";
                case "--write" -> write = true;
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Contestant.NAMES.containsAll(only) && ROUNDS.matcher(rounds).matches()
                ? Optional.of(new PeersOrder(only, javaOnly, Integer.parseInt(rounds), write))
                : Optional.empty();
    }

    /// Dateline, and those of the others that are wanted.
    List<Contestant> among(List<Contestant> all) {
        return all.stream()
                .filter(c -> c == all.getFirst() || only.isEmpty() || only.contains(c.name()))
                .filter(c -> !javaOnly || c.steadily().isPresent())
                .toList();
    }
}
