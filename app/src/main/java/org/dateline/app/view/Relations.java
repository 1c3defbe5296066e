package org.dateline.app.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Link;
import org.dateline.model.Work;

/// The links of a work or of one record, with their reasons.
final class Relations {

    private static final int MOST = 12;

    private final Stock stock;
    private final Sheet sheet;

    Relations(Stock stock, Sheet sheet) {
        this.stock = stock;
        this.sheet = sheet;
    }

    /// Links that begin or end in the work; those between its own captures stand above already.
    void of(Work work, List<String> findings) {
        Set<String> ours = new HashSet<>(findings);
        ours.addAll(work.articles());
        List<Link> found = new ArrayList<>();
        for (Link link : stock.links().links()) {
            boolean own = ours.contains(link.from()) || ours.contains(link.to());
            if (own && !link.type().joinsCaptures()) {
                found.add(link);
            }
        }
        print(found);
    }

    void of(String record) {
        print(stock.at(record));
    }

    private void print(List<Link> links) {
        if (links.isEmpty()) {
            sheet.line("LINKS none found by the rules there are");
            return;
        }
        long suggested =
                links.stream().filter(l -> l.certainty() == Link.Certainty.SUGGESTED).count();
        long open = links.stream().filter(l -> l.status() == Link.Status.OPEN).count();
        sheet.line(
                "LINKS %d, %d suggested, %s"
                        .formatted(
                                links.size(),
                                suggested,
                                open == links.size()
                                        ? "nobody has reviewed"
                                        : (links.size() - open) + " reviewed"));
        links.stream().limit(MOST).forEach(this::print);
        if (links.size() > MOST) {
            sheet.line("  and " + (links.size() - MOST) + " more: dateline links");
        }
    }

    void print(Link link) {
        sheet.line(
                " %s %s, %s%s"
                        .formatted(
                                Plain.brief(link.id()),
                                link.type().code(),
                                link.certainty().code(),
                                link.status() == Link.Status.OPEN
                                        ? ""
                                        : ", " + link.status().code()));
        sheet.line("         " + end(link.from()));
        sheet.line("       " + (link.type().directed() ? "> " : "~ ") + end(link.to()));
        sheet.wrapped("         ", String.join("; ", link.why()) + "  [" + link.rule() + "]");
    }

    private String end(String id) {
        return stock.record(id)
                .map(item -> Plain.brief(id) + " " + Plain.quoted(item.words()))
                .orElseGet(() -> Plain.brief(id) + " " + article(id));
    }

    private String article(String id) {
        return stock.readings().containsKey(id) ? stock.outlet(id) + ": " + stock.title(id) : "?";
    }
}
