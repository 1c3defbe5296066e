package org.dateline.app.view;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.Group;
import org.dateline.model.Link;
import org.dateline.model.Work;

/// What an analyst looks at first: what came in, one figure told differently and by whom, the
/// reprint that is not counted, the post that is gone, one incident, and where to go on.
public final class DemoView {

    private final Stock stock;
    private final Sheet sheet;
    private final String command;

    /// `command` is how the user calls the program on this ledger: `dateline --home DIR`.
    public DemoView(Stock stock, PrintStream out, String command) {
        this.stock = stock;
        this.sheet = new Sheet(out);
        this.command = command;
    }

    public void print() {
        cameIn();
        toldDifferently();
        reprints();
        withdrawn();
        Optional<Item.OfIncident> main = incident();
        next(main);
    }

    private void cameIn() {
        List<Work> works =
                stock.links().works().stream()
                        .filter(work -> !stock.links().shells().containsAll(work.articles()))
                        .toList();
        int origins = (int) works.stream().map(Work::origin).distinct().count();
        int shells = stock.links().shells().size();
        head("WHAT CAME IN");
        sheet.line(
                "  %s → %s → %s"
                        .formatted(
                                Plain.some(stock.readings().size(), "capture", "captures"),
                                Plain.some(works.size(), "article", "articles"),
                                Plain.some(origins, "independent origin", "independent origins")));
        if (shells > 0) {
            sheet.line(
                    "  "
                            + Plain.some(shells, "page is", "pages are")
                            + " only a login or"
                            + " cookie wall: linked to nothing");
        }
        NavigableSet<String> outlets = new TreeSet<>();
        works.forEach(work -> outlets.add(stock.outlet(work.articles().getFirst())));
        sheet.wrapped("  from ", String.join(", ", outlets));
    }

    /// The group whose articles state the most different numbers for one measure.
    private void toldDifferently() {
        head("ONE FIGURE, TOLD DIFFERENTLY");
        Optional<Contrast> contrast = Contrast.first(stock);
        if (contrast.isEmpty()) {
            sheet.line("  no two exact numbers of one incident differ by the rules there are");
        }
        contrast.ifPresent(found -> found.print(sheet, stock));
    }

    private void reprints() {
        head("THE REPRINT, NOT COUNTED AGAIN");
        List<Link> found = of(Link.Relation.REPRINT_OF);
        if (found.isEmpty()) {
            sheet.line("  none found");
        }
        for (Link link : found.stream().limit(2).toList()) {
            sheet.wrapped("  ", stock.outlet(link.from()) + " reprints " + stock.outlet(link.to()));
            sheet.wrapped("    ", String.join("; ", link.why()));
        }
    }

    private void withdrawn() {
        head("THE POST THAT IS GONE");
        List<Link> found = of(Link.Relation.WITHDRAWN);
        if (found.isEmpty()) {
            sheet.line("  none that carried a claim");
        }
        found.stream()
                .limit(1)
                .forEach(link -> {
                    String claim = stock.record(link.to()).map(Item::words).orElse("?");
                    sheet.wrapped("  ", link.why().getFirst());
                    sheet.wrapped("    carried ", Plain.quoted(Sheet.cut(claim, 130)));
                    sheet.wrapped(
                            "    ", link.why().stream().skip(1).collect(Collectors.joining("; ")));
                });
    }

    private List<Link> of(Link.Relation type) {
        return stock.links().links().stream().filter(link -> link.type() == type).toList();
    }

    /// The incident that most articles tell, the earliest id where several do.
    private Optional<Item.OfIncident> incident() {
        head("ONE INCIDENT                                     ? = the text does not say");
        Optional<Group> most =
                stock.links().groups().stream()
                        .filter(group -> group.standing().isPresent() && !summary(group))
                        .max(
                                Comparator.comparingInt((Group group) -> main(group))
                                        .thenComparingInt(group -> group.members().size())
                                        .thenComparing(Group::id, Comparator.reverseOrder()));
        Optional<Item.OfIncident> shown =
                most.flatMap(group -> stock.record(group.members().getFirst()))
                        .flatMap(item ->
                                item instanceof Item.OfIncident one
                                        ? Optional.of(one)
                                        : Optional.empty());
        shown.ifPresent(one -> sheet.line(" " + Rows.incident(one)));
        most.filter(group -> !group.totals().isEmpty())
                .ifPresent(group -> sheet.wrapped("    ", totals(group)));
        most.flatMap(Group::standing)
                .ifPresent(standing ->
                        sheet.wrapped(
                                "    ",
                                "status: "
                                        + standing.status().code()
                                        + "  ["
                                        + standing.rule()
                                        + "]"));
        return shown;
    }

    /// "killed 7–8; wounded 12 or more", over all articles of the group, and who they rest on.
    private String totals(Group group) {
        return group.totals().stream()
                        .map(total -> total(total) + new Extremes(stock, group, total).words())
                        .collect(Collectors.joining("; "))
                + ", as told by "
                + Tellers.of(stock, group.roots());
    }

    private static String total(Group.Total total) {
        String low = Plain.number(total.low());
        String range =
                total.high().isEmpty()
                        ? low + " or more"
                        : total.high().getAsDouble() == total.low()
                                ? low
                                : low + "–" + Plain.number(total.high().getAsDouble());
        return total.measure().code() + " " + range;
    }

    private boolean summary(Group group) {
        return stock.record(group.members().getFirst())
                .filter(item -> item instanceof Item.OfIncident one && one.incident().aggregate())
                .isPresent();
    }

    private int main(Group group) {
        return (int) group.members().stream().filter(stock.links().mains()::contains).count();
    }

    private void next(Optional<Item.OfIncident> incident) {
        String article =
                stock.links().works().stream()
                        .max(Comparator.comparingInt(work -> work.articles().size()))
                        .map(work -> work.articles().getFirst())
                        .orElse("ID");
        head("NEXT");
        incident.ifPresent(one -> sheet.line("  " + command + " show " + Plain.brief(one.id())));
        sheet.line("  " + command + " diff " + Plain.brief(article));
        sheet.line("  " + command + " links");
        sheet.line(
                String.format(
                        Locale.ROOT, "  %s serve   then open http://127.0.0.1:8080", command));
    }

    private void head(String text) {
        sheet.line(text);
    }
}
