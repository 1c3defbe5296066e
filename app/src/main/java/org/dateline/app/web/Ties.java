package org.dateline.app.web;

import java.util.Optional;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.view.Plain;
import org.dateline.link.RecordId;
import org.dateline.model.Link;

/// Words links as they look from one of their ends.
final class Ties {

    private static final int LONGEST = 160;

    private final Ledger ledger;

    private final Works works;

    Ties(Ledger ledger) {
        this.ledger = ledger;
        this.works = new Works(ledger);
    }

    /// The link as seen from its end `own`.
    Tie from(String own, Link link) {
        boolean forward = link.from().equals(own);
        String other = forward ? link.to() : link.from();
        return new Tie(
                relation(link.type(), forward),
                "/links/" + link.id(),
                Plain.quoted(words(own)),
                Plain.quoted(words(other)),
                outlet(other),
                String.join("; ", link.why()),
                standing(link),
                link.status() == Link.Status.REJECTED);
    }

    static String standing(Link link) {
        return link.certainty().code()
                + ", "
                + switch (link.status()) {
                    case OPEN -> "nobody has reviewed it";
                    case ACCEPTED, REJECTED -> link.status().code() + " by a person";
                };
    }

    /// Its words on one line, cut to what tells it from others.
    private String words(String end) {
        String words =
                RecordId.parse(end)
                        .map(this::named)
                        .map(found -> found.replaceAll("\\s{1,1000}", " "))
                        .orElse(end);
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private String named(RecordId id) {
        return id.kind() == RecordId.Kind.ARTICLE
                ? ledger.article(id).map(works::title).orElse(id.toString())
                : ledger.cite(id).words();
    }

    private Optional<String> outlet(String end) {
        return RecordId.parse(end).flatMap(ledger::articleOf).map(works::outlet);
    }

    /// The relation as a heading.
    static String heading(Link.Relation type) {
        return switch (type) {
            case SAME_BYTES -> "The same bytes";
            case SAME_TEXT -> "The same text";
            case SAME_ARTICLE -> "The same article";
            case REVISION_OF -> "Revision";
            case REPRINT_OF -> "Reprint";
            case SAME_STORY -> "The same story";
            case SAME_INCIDENT -> "The same incident";
            case REPEATS -> "Repetition";
            case CORROBORATES -> "Corroboration";
            case REFINES -> "Refinement";
            case UPDATES -> "Update";
            case CONTRADICTS -> "Contradiction";
            case DISPUTES -> "Dispute";
            case WITHDRAWN -> "Carrier withdrawn";
            case RETRACTS -> "Retraction";
            case ENDS -> "End";
            case VIOLATES -> "Violation";
        };
    }

    /// The relation, read from one end to the other.
    static String relation(Link.Relation type, boolean forward) {
        return switch (type) {
            case SAME_BYTES, SAME_TEXT, SAME_ARTICLE, SAME_STORY, SAME_INCIDENT ->
                    type.code().replace('-', ' ') + " as";
            case REVISION_OF -> forward ? "revision of" : "has the revision";
            case REPRINT_OF -> forward ? "reprint of" : "reprinted by";
            case REPEATS -> forward ? "repeats" : "repeated by";
            case CORROBORATES -> "corroborates";
            case REFINES -> forward ? "refines" : "refined by";
            case UPDATES -> forward ? "updates" : "updated by";
            case CONTRADICTS -> "contradicts";
            case DISPUTES -> forward ? "disputes" : "disputed by";
            case WITHDRAWN -> forward ? "is gone; it carried" : "its carrier is gone:";
            case RETRACTS -> forward ? "retracts" : "retracted by";
            case ENDS -> forward ? "ends" : "ended by";
            case VIOLATES -> forward ? "violates" : "violated by";
        };
    }
}
