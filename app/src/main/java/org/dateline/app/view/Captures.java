package org.dateline.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.link.Collation;
import org.dateline.model.Reading;
import org.dateline.model.Work;

/// The captures of one work, each under a letter: `A`, `B` … in the order of their ids.
final class Captures {

    private final Stock stock;
    private final List<String> articles;
    private final NavigableMap<String, String> letters = new TreeMap<>();

    Captures(Stock stock, Work work) {
        this.stock = stock;
        this.articles = work.articles();
        for (int i = 0; i < articles.size(); i++) {
            letters.put(articles.get(i), Work.letter(i));
        }
    }

    List<String> articles() {
        return articles;
    }

    List<Reading> readings() {
        return articles.stream().map(stock::reading).toList();
    }

    String letter(String article) {
        return letters.getOrDefault(article, "?");
    }

    /// The letters of these captures; empty where there is but one, which needs no letter.
    String letters(List<String> of) {
        if (articles.size() < 2) {
            return "";
        }
        return of.stream().map(this::letter).collect(Collectors.joining(" ", "(", ")"));
    }

    Collation collation() {
        return Collation.of(readings());
    }

    /// What a capture has, and what it lacks that another has.
    void print(Sheet sheet) {
        List<Collation.Folded> fields = collation().fields();
        for (String article : articles) {
            List<String> has = new ArrayList<>();
            List<String> lacks = new ArrayList<>();
            for (Collation.Folded field : fields) {
                (field.from().contains(article) || differs(article, field) ? has : lacks)
                        .add(field.field());
            }
            Reading reading = stock.reading(article);
            String input = stock.inputs(article).stream().map(Stock::base).findFirst().orElse("?");
            sheet.line("  %s %s  %s".formatted(letter(article), brief(reading), input));
            sheet.wrapped("      has    ", String.join(", ", has));
            if (!lacks.isEmpty()) {
                sheet.wrapped("      lacks  ", String.join(", ", lacks));
            }
            reading.capture().capturedAt().ifPresent(at -> sheet.line("      saved  " + at));
            reading.capture()
                    .notBefore()
                    .ifPresent(day -> sheet.line("      saved  " + day + " or later"));
        }
    }

    /// Whether the capture has the field with another value than the work.
    private boolean differs(String article, Collation.Folded field) {
        return Collation.of(List.of(stock.reading(article))).value(field.field()).isPresent();
    }

    private static String brief(Reading reading) {
        return reading.capture().sha256().brief();
    }
}
