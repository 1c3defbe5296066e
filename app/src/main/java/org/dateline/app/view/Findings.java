package org.dateline.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.dateline.model.CodePoints;
import org.dateline.model.Group;
import org.dateline.model.Span;

/// The claims, incidents and figures of a work: each once, however many captures hold it.
final class Findings {

    private static final int FEW = 8;

    private final Captures captures;
    private final Sheet sheet;
    private final int most;
    private final SequencedMap<String, List<Item>> byGroup = new LinkedHashMap<>();

    Findings(Stock stock, Captures captures, Sheet sheet, boolean all) {
        this.captures = captures;
        this.sheet = sheet;
        this.most = all ? Integer.MAX_VALUE : FEW;
        for (String article : captures.articles()) {
            for (Item item : Item.all(article, stock.reading(article))) {
                String key = stock.group(item.id()).map(Group::id).orElse(item.id());
                byGroup.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
            }
        }
    }

    /// The ids of all of them.
    List<String> ids() {
        return byGroup.values().stream().flatMap(List::stream).map(Item::id).toList();
    }

    void claims() {
        List<List<Item>> claims = of(item -> item instanceof Item.OfClaim);
        head("CLAIMS", claims.size(), "");
        for (List<Item> copies : claims.stream().limit(most).toList()) {
            if (copies.getFirst() instanceof Item.OfClaim one) {
                String words = Plain.quoted(one.words());
                sheet.line(" " + Plain.brief(one.id()) + " " + Sheet.cut(words, 70));
                sheet.wrapped("         ", Plain.chain(one.claim()));
                sheet.wrapped("         ", places(copies));
            }
        }
    }

    void incidents() {
        List<List<Item>> incidents = of(item -> item instanceof Item.OfIncident);
        long summaries = incidents.stream().filter(Findings::summary).count();
        head(
                "INCIDENTS",
                incidents.size(),
                (incidents.size() - summaries)
                        + " single · "
                        + Plain.some((int) summaries, "summary", "summaries"));
        for (List<Item> copies : incidents.stream().limit(most).toList()) {
            if (copies.getFirst() instanceof Item.OfIncident one) {
                sheet.line(Rows.incident(one));
                sheet.wrapped("         ", Plain.quoted(Sheet.cut(one.words(), 66)) + said(one));
            }
        }
    }

    void figures() {
        List<List<Item>> figures = of(item -> item instanceof Item.OfFigure);
        head("FIGURES", figures.size(), "");
        for (List<Item> copies : figures.stream().limit(most).toList()) {
            if (copies.getFirst() instanceof Item.OfFigure one) {
                sheet.line(Rows.figure(one));
            }
        }
    }

    private static String said(Item.OfIncident one) {
        return "  " + Plain.voice(one.reading(), one.incident().saidBy());
    }

    private static boolean summary(List<Item> copies) {
        return copies.getFirst() instanceof Item.OfIncident one && one.incident().aggregate();
    }

    /// In the order of the text, the singles of incidents before the summaries.
    private List<List<Item>> of(Predicate<Item> kind) {
        List<List<Item>> out = new ArrayList<>();
        for (boolean late : List.of(false, true)) {
            byGroup.values().stream()
                    .filter(copies -> kind.test(copies.getFirst()) && summary(copies) == late)
                    .forEach(out::add);
        }
        return out;
    }

    private void head(String name, int n, String more) {
        String shown = n > most ? ", here " + most + " (--all)" : "";
        sheet.line(name + " " + n + shown + (more.isEmpty() ? "" : "   " + more), unsaid(name));
    }

    private static String unsaid(String name) {
        return name.equals("INCIDENTS") ? "? = the text does not say" : "";
    }

    /// Where it stands in each capture, in code points of the page's text.
    private String places(List<Item> copies) {
        List<String> out = new ArrayList<>();
        for (Item copy : copies) {
            Span at = CodePoints.of(copy.reading().page().text()).at(copy.span());
            String letter = captures.articles().size() < 2 ? "" : captures.letter(copy.article());
            out.add("%s:%d-%d".formatted(letter, at.start(), at.end()));
        }
        return String.join(" ", out) + (copies.size() > 1 ? "   counted ONCE" : "");
    }
}
