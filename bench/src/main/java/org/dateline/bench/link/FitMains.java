package org.dateline.bench.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.link.Likeness.Sign;
import org.dateline.link.MainPairs;
import org.dateline.link.MainPairs.Pair;
import org.dateline.link.Merging;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Fits the weights of the signs that two articles are about one incident: `FitMains FOLDER OUT`,
/// where the folder holds `docs/` and `gold.ndjson` (longtail-dev). Prints the figures of groups by
/// average link, in fold and out of fold (five folds by incident), and writes the weights.
public final class FitMains {

    private static final int FOLDS = 5;

    /// The order of the weights; the constant follows.
    private static final List<Sign> SIGNS = List.of(Sign.values());

    private static final double[] MARKS = {0.3, 0.4, 0.5, 0.6, 0.7};

    private final Map<String, String> incidents;
    private final List<Pair> pairs;

    private FitMains(Map<String, String> incidents, List<Pair> pairs) {
        this.incidents = incidents;
        this.pairs = pairs;
    }

    /// Reads, fits, prints, writes.
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("wanted: FOLDER OUT");
        }
        Path folder = Path.of(args[0]);
        String gold = Files.readString(folder.resolve("gold.ndjson"));
        FitMains fit =
                new FitMains(incidents(gold), MainPairs.of(readings(folder.resolve("docs"))));
        double[] weights = fit.weights(-1);
        fit.print("in fold", pair -> Logistic.chance(row(pair), weights));
        double[][] folds = new double[FOLDS][];
        for (int k = 0; k < FOLDS; k++) {
            folds[k] = fit.weights(k);
        }
        fit.print("out of fold", pair -> Logistic.chance(row(pair), folds[fit.fold(pair)]));
        fit.printSigns();
        Files.writeString(Path.of(args[1]), table(weights, Sha256.of(gold)));
    }

    private static Map<String, String> incidents(String gold) {
        ObjectMapper json = new ObjectMapper();
        Map<String, String> out = new TreeMap<>();
        gold.lines()
                .map(json::readTree)
                .forEach((JsonNode line) ->
                        out.put(line.get("id").asString(), line.get("incident").asString()));
        return out;
    }

    private static List<Reading> readings(Path docs) throws IOException {
        Resources with = Resources.load();
        List<Path> files;
        try (Stream<Path> all = Files.list(docs)) {
            files = all.sorted().toList();
        }
        return files.parallelStream()
                .map(file -> {
                    String id = file.getFileName().toString().replace(".html", "");
                    return Flow.read(
                            new Capture(id, new Content.InFile(file), Given.nothing()), with);
                })
                .toList();
    }

    private static double[] row(Pair pair) {
        double[] row = new double[SIGNS.size() + 1];
        pair.signs().forEach((sign, value) -> row[SIGNS.indexOf(sign)] = value);
        row[row.length - 1] = 1;
        return row;
    }

    private boolean same(Pair pair) {
        return incident(pair.one()).equals(incident(pair.other()));
    }

    private String incident(String article) {
        return Optional.ofNullable(incidents.get(article))
                .orElseThrow(() -> new IllegalArgumentException("no gold for " + article));
    }

    private int fold(String article) {
        return Integer.parseInt(Sha256.of(incident(article)).hex().substring(0, 6), 16) % FOLDS;
    }

    private int fold(Pair pair) {
        return Math.max(fold(pair.one()), fold(pair.other()));
    }

    /// Weights fitted on all pairs that have no article in the fold left out; -1 leaves none out.
    private double[] weights(int out) {
        List<Pair> kept =
                pairs.stream()
                        .filter(pair -> fold(pair.one()) != out && fold(pair.other()) != out)
                        .toList();
        double[][] rows = kept.stream().map(FitMains::row).toArray(double[][]::new);
        double[] answers = kept.stream().mapToDouble(pair -> same(pair) ? 1 : 0).toArray();
        return Logistic.fit(rows, answers);
    }

    private void print(String name, ToDoubleFunction<Pair> chance) {
        for (double mark : MARKS) {
            System.out.printf(
                    Locale.ROOT, "%-12s mark %.1f  %s%n", name, mark, score(chance, mark));
        }
    }

    private String score(ToDoubleFunction<Pair> chance, double mark) {
        TreeSet<String> near = new TreeSet<>();
        for (Pair pair : pairs) {
            if (!pair.apart() && chance.applyAsDouble(pair) >= mark) {
                near.addAll(List.of(pair.one(), pair.other()));
            }
        }
        Merging merging = new Merging(List.copyOf(near));
        for (Pair pair : pairs) {
            if (near.contains(pair.one()) && near.contains(pair.other())) {
                if (pair.apart()) {
                    merging.apart(pair.one(), pair.other());
                } else {
                    merging.alike(pair.one(), pair.other(), chance.applyAsDouble(pair));
                }
            }
        }
        List<List<String>> groups = new ArrayList<>(merging.run(mark));
        incidents.keySet().stream()
                .filter(id -> !near.contains(id))
                .forEach(id -> groups.add(List.of(id)));
        return new Groups(incidents, groups).toString();
    }

    /// How often a sign stands, by whether the two articles are about one incident.
    private void printSigns() {
        for (Sign sign : SIGNS) {
            long one =
                    pairs.stream()
                            .filter(this::same)
                            .filter(p -> p.signs().containsKey(sign))
                            .count();
            long other = pairs.stream().filter(p -> p.signs().containsKey(sign)).count() - one;
            System.out.printf("%-18s of one incident %5d, of two %6d%n", sign, one, other);
        }
        System.out.printf(
                "pairs %d, of one incident %d of %d%n",
                pairs.size(),
                pairs.stream().filter(this::same).count(),
                Groups.pairs(incidents.values()));
    }

    private static String table(double[] weights, Sha256 gold) {
        List<String> rows = new ArrayList<>();
        rows.add(
                "# Weights of the signs that two articles are about one incident (logistic regression).");
        rows.add(
                "# Fitted by bench FitMains on longtail-dev, gold.ndjson "
                        + gold.brief()
                        + "; figures in docs/evaluation.md.");
        rows.add("# sign\tweight");
        for (Sign sign : SIGNS) {
            String name = sign.name().toLowerCase(Locale.ROOT);
            rows.add(String.format(Locale.ROOT, "%s\t%.3f", name, weights[SIGNS.indexOf(sign)]));
        }
        rows.add(String.format(Locale.ROOT, "bias\t%.3f", weights[weights.length - 1]));
        return String.join("\n", rows) + "\n";
    }
}
