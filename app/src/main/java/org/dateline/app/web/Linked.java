package org.dateline.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.app.ledger.Ledger;
import org.dateline.link.Diff;
import org.dateline.link.RecordId;
import org.dateline.model.Link;

/// Shows one link with the words of both its ends.
final class Linked {

    private final Desk.Setting setting;

    Linked(Desk.Setting setting) {
        this.setting = setting;
    }

    void link(Context ctx) {
        try (Ledger ledger = Ledger.open(setting.home())) {
            RecordId id = Shown.id(ctx.pathParam("id"));
            Link link =
                    ledger.links()
                            .link(id.toString())
                            .orElseThrow(() ->
                                    new NotFoundResponse(
                                            "The ledger has no link "
                                                    + id
                                                    + " today. A link goes when one of its ends is"
                                                    + " rejected or read otherwise; the history"
                                                    + " keeps what was decided on it."));
            Templates.send(ctx, "link", page(ledger, link));
        }
    }

    private LinkPage page(Ledger ledger, Link link) {
        Map<String, List<Row.Verdict>> verdicts = Shown.verdicts(ledger);
        Sides sides = new Sides(setting, ledger, verdicts);
        return new LinkPage(
                link.id(),
                Ties.heading(link.type()),
                new Ties(ledger).from(link.from(), link),
                Ties.standing(link),
                link.rule(),
                link.why(),
                verdicts.getOrDefault(link.id(), List.of()),
                List.of(sides.of(link.from()), sides.of(link.to())),
                diff(ledger, link));
    }

    /// What differs between two articles that tell one text.
    private static Optional<Diff> diff(Ledger ledger, Link link) {
        boolean oneText = link.type().joinsCaptures() || link.type() == Link.Relation.REPRINT_OF;
        return oneText
                ? Optional.of(
                        Diff.of(
                                ledger.reading(Sides.held(ledger, link.from())),
                                ledger.reading(Sides.held(ledger, link.to()))))
                : Optional.empty();
    }
}
