package org.dateline.app.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Ledger;
import org.dateline.link.RecordId;
import org.dateline.model.Group;
import org.dateline.model.Link;
import org.dateline.model.Links;

/// In a line, how articles that just came in stand to all others: copies, incidents that others
/// tell of as well, contradictions, and what waits for a decision.
public final class NewLinks {

    /// So many ids are named; of more, only how many.
    private static final int NAMED = 3;

    private final Ledger ledger;
    private final Links links;
    private final Set<String> articles;
    private final Map<String, String> works = new HashMap<>();

    /// The records of these articles, and they themselves.
    private final Set<String> records = new HashSet<>();

    private NewLinks(Ledger ledger, Set<String> articles) {
        this.ledger = ledger;
        this.links = ledger.links();
        this.articles = articles;
        links.works().forEach(work -> work.articles().forEach(id -> works.put(id, work.id())));
        for (String article : articles) {
            records.add(article);
            records.addAll(ledger.records(RecordId.known(article)));
        }
    }

    /// `articles` are the ids of those that came in.
    public static String of(Ledger ledger, Set<String> articles) {
        return new NewLinks(ledger, articles).line();
    }

    private String line() {
        List<String> parts = new ArrayList<>();
        add(parts, copies(), "copy, version or reprint", "copies, versions or reprints");
        add(parts, joined(), "incident that others tell of", "incidents that others tell of");
        add(parts, said(Link.Relation.CONTRADICTS), "contradiction", "contradictions");
        add(parts, open(), "link to decide on", "links to decide on");
        return parts.isEmpty()
                ? "no copy, and nothing that another article tells of"
                : String.join("; ", parts);
    }

    private static void add(List<String> parts, Set<String> ids, String one, String several) {
        if (!ids.isEmpty()) {
            String which = ids.size() > NAMED ? "" : " (" + String.join(", ", ids) + ")";
            parts.add(ids.size() + " " + (ids.size() == 1 ? one : several) + which);
        }
    }

    private Set<String> copies() {
        Set<String> out = new TreeSet<>();
        for (Link link : links.links()) {
            Link.Relation type = link.type();
            if (link.holds() && (type.joinsCaptures() || type == Link.Relation.REPRINT_OF)) {
                List.of(link.from(), link.to()).stream()
                        .filter(articles::contains)
                        .forEach(out::add);
            }
        }
        return out;
    }

    private Set<String> joined() {
        Set<String> out = new TreeSet<>();
        for (Group group : links.groups()) {
            Optional<String> here = group.members().stream().filter(records::contains).findFirst();
            if (group.members().size() > 1 && isIncident(group) && here.isPresent()) {
                long told = group.members().stream().map(this::work).distinct().count();
                here.filter(_ -> told > 1).ifPresent(out::add);
            }
        }
        return out;
    }

    private static boolean isIncident(Group group) {
        return RecordId.parse(group.members().getFirst())
                .filter(id -> id.kind() == RecordId.Kind.INCIDENT)
                .isPresent();
    }

    private String work(String record) {
        String article =
                ledger.articleOf(RecordId.known(record))
                        .map(Held::id)
                        .map(Objects::toString)
                        .orElse(record);
        return works.getOrDefault(article, article);
    }

    private Set<String> said(Link.Relation relation) {
        return ids(links.links().stream().filter(it -> it.type() == relation).toList());
    }

    private Set<String> open() {
        return ids(links.links().stream().filter(NewLinks::waits).toList());
    }

    private static boolean waits(Link link) {
        return link.certainty() == Link.Certainty.SUGGESTED
                && link.status() == Link.Status.OPEN
                && link.type() != Link.Relation.CONTRADICTS;
    }

    private Set<String> ids(List<Link> of) {
        Set<String> out = new TreeSet<>();
        of.stream()
                .filter(it -> it.status() != Link.Status.REJECTED)
                .filter(it -> records.contains(it.from()) || records.contains(it.to()))
                .forEach(it -> out.add(it.id()));
        return out;
    }
}
