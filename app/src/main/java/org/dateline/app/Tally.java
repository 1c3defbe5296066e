package org.dateline.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.app.ledger.Added;
import org.dateline.app.ledger.Home;
import org.dateline.app.view.Sheet;
import org.dateline.app.view.Visible;

/// Prints what became of each input, and counts.
final class Tally {

    private enum Fate {
        OPENED("opened"),
        NEW("new"),
        KIN("same article"),
        SAME("same bytes"),
        AGAIN("read again"),
        FAILED("failed");

        private final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    /// The width of the first column.
    private static final int INDENT = 14;

    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    private final Set<String> articles = new TreeSet<>();

    void print(Added added) {
        count(added);
        switch (added) {
            case Added.New(var input, var article, var title, var same, var problem)
                    when same.isPresent() ->
                    row(Fate.KIN, article.toString(), input, "= " + same.get());
            case Added.New(var input, var article, var title, var same, var problem) -> {
                row(Fate.NEW, article.toString(), input, title.isEmpty() ? "" : "“" + title + "”");
                problem.ifPresent(reason -> failure(input, "kept, but " + reason));
            }
            case Added.SameBytes(var input, var article) ->
                    row(Fate.SAME, article.toString(), input, "");
            case Added.ReadAgain(var input, var article) ->
                    row(Fate.AGAIN, article.toString(), input, "");
            case Added.Opened(var input, var container) ->
                    row(Fate.OPENED, container.hex().substring(0, 17), input, "");
            case Added.Failed(var input, var reason) -> failure(input, reason);
        }
    }

    private void count(Added added) {
        switch (added) {
            case Added.New fresh -> articles.add(fresh.article().toString());
            case Added.ReadAgain again -> articles.add(again.article().toString());
            case Added.SameBytes _, Added.Opened _, Added.Failed _ -> {}
        }
    }

    /// The ids of the articles that came in or were read again.
    Set<String> articles() {
        return articles;
    }

    boolean failed() {
        return counts.containsKey(Fate.FAILED);
    }

    /// Prints how what came in is linked.
    void linked(String line) {
        new Sheet(System.out).wrapped("%-12s  ".formatted("linked"), line);
    }

    /// "3 new, 1 same bytes in /home/x/.dateline".
    String line(Home home) {
        List<String> parts = new ArrayList<>();
        counts.forEach((fate, n) -> parts.add(n + " " + fate.words));
        String what = parts.isEmpty() ? "no captures found, none added" : String.join(", ", parts);
        return "%s in %s".formatted(what, home.folder());
    }

    private void row(Fate fate, String article, String input, String more) {
        counts.merge(fate, 1, Integer::sum);
        System.out.printf(Locale.ROOT, "%-12s  %s  %s%n", fate.words, article, Visible.of(input));
        if (!more.isEmpty()) {
            new Sheet(System.out).line(" ".repeat(INDENT) + Sheet.flat(more));
        }
    }

    private void failure(String input, String reason) {
        counts.merge(Fate.FAILED, 1, Integer::sum);
        System.out.flush();
        System.err.println(Visible.of(input + ": failed: " + reason));
    }
}
