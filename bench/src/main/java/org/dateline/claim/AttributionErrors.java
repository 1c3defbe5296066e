package org.dateline.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Span;
import org.dateline.text.English;

/// Writes a page with the annotated attributions of a set beside ours, the worst articles first:
/// `AttributionErrors FOLDER OUT.html`, OUT under `target/`, for the articles may not be kept.
public final class AttributionErrors {

    private static final int ARTICLES = 12;

    private static final String HEAD =
            """
            <!doctype html><meta charset="utf-8"><title>Attributions: the worst articles</title>
            <style>body{font:14px/1.4 sans-serif}td{vertical-align:top;width:50%;padding:4px;border-top:1px solid}
            .wrong{background:#fdd}.right{background:#efe}b{color:#00c}i{color:#a50}</style>
            <p>Left as annotated, right as found: <b>source</b>, <i>cue</i>, content.</p>
            """;

    private AttributionErrors() {}

    /// An article with what was found in it.
    record Reading(GoldArticle article, List<Continued> found) {

        Reading {
            found = List.copyOf(found);
        }

        int errors() {
            return Agreement.of(article, found).errors();
        }
    }

    /// Reads every article of the set and writes the page.
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("wanted: FOLDER OUT.html");
        }
        English english = English.load();
        List<Reading> readings = new ArrayList<>();
        for (GoldArticle article : GoldArticle.readAll(Path.of(args[0]))) {
            Lesson lesson = Lesson.of(article, english);
            readings.add(
                    new Reading(article, Speeches.follow(lesson.passages(), Learnt.builtIn())));
        }
        readings.sort(Comparator.comparingInt(r -> -r.errors()));
        StringBuilder page = new StringBuilder(HEAD);
        readings.stream().limit(ARTICLES).forEach(r -> page.append(section(r)));
        Files.writeString(Path.of(args[1]), page);
    }

    /// One article: pairs in the order of the text, what was missed left, what was invented right.
    static String section(Reading reading) {
        Map<Integer, Pairing.Pair> byGold = new HashMap<>();
        Map<Integer, Pairing.Pair> byFound = new HashMap<>();
        for (Pairing.Pair pair : Pairing.of(reading.article(), reading.found())) {
            byGold.put(pair.gold(), pair);
            byFound.put(pair.found(), pair);
        }
        List<Row> rows = new ArrayList<>();
        for (int g = 0; g < reading.article().attributions().size(); g++) {
            Pairing.Pair pair = byGold.get(g);
            String ours = pair == null ? "" : ours(reading, pair.found());
            rows.add(
                    new Row(
                            start(reading, g),
                            gold(reading, g),
                            ours,
                            pair != null && pair.right()));
        }
        for (int f = 0; f < reading.found().size(); f++) {
            if (!byFound.containsKey(f)) {
                int start = reading.found().get(f).content().getFirst().start();
                rows.add(new Row(start, "", ours(reading, f), false));
            }
        }
        rows.sort(Comparator.comparingInt(Row::start));
        StringBuilder out = new StringBuilder();
        out.append("<h2>").append(escape(reading.article().name())).append("</h2><p>");
        out.append(Agreement.of(reading.article(), reading.found())).append("</p><table>");
        rows.forEach(row -> out.append(row.html()));
        return out.append("</table>\n").toString();
    }

    private record Row(int start, String gold, String ours, boolean right) {

        String html() {
            return "<tr class=\"%s\"><td>%s<td>%s\n"
                    .formatted(right ? "right" : "wrong", gold, ours);
        }
    }

    private static int start(Reading reading, int gold) {
        return reading.article().attributions().get(gold).content().getFirst().start();
    }

    private static String gold(Reading reading, int number) {
        GoldArticle.Attribution gold = reading.article().attributions().get(number);
        return told(reading, gold.source(), gold.cue(), gold.content());
    }

    private static String ours(Reading reading, int number) {
        Continued found = reading.found().get(number);
        return told(reading, found.source(), found.cue().stream().toList(), found.content());
    }

    private static String told(
            Reading reading, List<Span> source, List<Span> cue, List<Span> content) {
        return "<b>%s</b> <i>%s</i> %s"
                .formatted(words(reading, source), words(reading, cue), words(reading, content));
    }

    private static String words(Reading reading, List<Span> spans) {
        List<String> parts = spans.stream().map(s -> s.in(reading.article().text())).toList();
        return escape(String.join(" … ", parts));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
