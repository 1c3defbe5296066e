package org.dateline.bench.peers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The race as two tables: how good and how fast each is, and by how much it differs from Dateline.
/// In plain text they keep within 80 columns.
record RaceTable(List<Score> scores) {

    private static final List<String> HEAD =
            List.of("extractor", "F1 s", "F1 t", "title", "author", "date", "a CPU-s", "steady");

    private static final List<String> DIFFERENCES =
            List.of("against Dateline", "F1 s, 95 %", "F1 t, 95 %", "its speed");

    RaceTable {
        scores = List.copyOf(scores);
    }

    String plain() {
        return lines(quality(), "%-31s%6s%7s%7s%7s%7s%8s%7s%n")
                + "\n"
                + lines(differences(), "%-31s%19s%20s%10s%n");
    }

    String markdown() {
        return markdown(quality()) + "\n" + markdown(differences());
    }

    private List<List<String>> quality() {
        return rows(HEAD, scores.stream().map(RaceTable::quality).toList());
    }

    private List<List<String>> differences() {
        List<Score> others = scores.stream().skip(1).toList();
        return rows(DIFFERENCES, others.stream().map(this::difference).toList());
    }

    private static List<String> quality(Score score) {
        return List.of(
                score.contestant().label(),
                figure(score, "scrapinghub_f1"),
                figure(score, "trafilatura_f1"),
                figure(score, "trafilatura_title"),
                figure(score, "trafilatura_author"),
                figure(score, "trafilatura_date"),
                pace(score.whole()),
                pace(score.steady()));
    }

    private List<String> difference(Score score) {
        return List.of(
                score.contestant().label(),
                gain(score, "scrapinghub_gain"),
                gain(score, "trafilatura_gain"),
                ratio(score));
    }

    /// None at all is told by a dash: such an extractor does not look for it.
    private static String figure(Score score, String metric) {
        return score.figures().of(metric).filter(f -> f > 0).map(f -> share("%.3f", f)).orElse("-");
    }

    /// `-.032 -.052..-.016`: the difference and its interval.
    private static String gain(Score score, String metric) {
        Optional<Double> low = score.figures().of(metric + "_low");
        Optional<Double> high = score.figures().of(metric + "_high");
        return score.figures()
                .of(metric)
                .map(gain ->
                        share("%+.3f", gain)
                                + low.map(l -> share(" %+.3f", l)).orElse("")
                                + high.map(h -> ".." + share("%+.3f", h)).orElse(""))
                .orElse("-");
    }

    /// A share without the zero before its point.
    private static String share(String format, double value) {
        return String.format(Locale.ROOT, format, value).replace("0.", ".");
    }

    private static String pace(List<Double> sorted) {
        return Score.median(sorted)
                .map(pages -> String.format(Locale.ROOT, pages < 10 ? "%.1f" : "%.0f", pages))
                .orElse("-");
    }

    /// Its pages per CPU-second, the whole process, as a part of Dateline's.
    private String ratio(Score score) {
        Optional<Double> own = Score.median(score.whole());
        Optional<Double> dateline = Score.median(scores.getFirst().whole());
        return own.flatMap(o -> dateline.map(d -> String.format(Locale.ROOT, "x %.2f", o / d)))
                .orElse("-");
    }

    private static List<List<String>> rows(List<String> head, List<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows.stream()).toList();
    }

    private static String lines(List<List<String>> rows, String format) {
        return rows.stream()
                .map(row -> String.format(Locale.ROOT, format, row.toArray()))
                .collect(Collectors.joining());
    }

    private static String markdown(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            List<String> cells = row.stream().map(cell -> cell.replace("<p>", "`<p>`")).toList();
            out.append("| ").append(String.join(" | ", cells)).append(" |\n");
            if (out.indexOf("---") < 0) {
                out.append("|---".repeat(row.size())).append("|\n");
            }
        }
        return out.toString();
    }
}
