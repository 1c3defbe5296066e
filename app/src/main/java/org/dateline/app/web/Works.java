package org.dateline.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.LedgerRefused;
import org.dateline.link.Collation;
import org.dateline.link.RecordId;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.dateline.model.Work;

/// Articles with all their captures, the one whose capture came in last first.
final class Works {

    private final Ledger ledger;
    private final Links links;

    Works(Ledger ledger) {
        this.ledger = ledger;
        this.links = ledger.links();
    }

    /// The captures of each article, the last that came in first.
    List<List<Held>> all() {
        Map<String, String> works = new HashMap<>();
        links.works().forEach(work -> work.articles().forEach(id -> works.put(id, work.id())));
        Map<String, List<Held>> out = new LinkedHashMap<>();
        ledger.articles().stream()
                .sorted((a, b) -> Long.compare(lastSeq(b), lastSeq(a)))
                .forEach(held -> {
                    String id = held.id().toString();
                    out.computeIfAbsent(works.getOrDefault(id, id), _ -> new ArrayList<>())
                            .add(held);
                });
        return List.copyOf(out.values());
    }

    private static long lastSeq(Held held) {
        return held.came().getLast().seq();
    }

    /// What home shows of one article.
    HomePage.Item item(List<Held> captures) {
        Held last = captures.getFirst();
        List<Reading> readings = new ArrayList<>();
        try {
            captures.forEach(held -> readings.add(ledger.reading(held)));
        } catch (LedgerRefused e) {
            return damaged(captures, String.valueOf(e.getMessage()));
        }
        Collation work = Collation.of(readings);
        int open = fullest(readings);
        Reading shown = readings.get(open);
        return new HomePage.Item(
                captures.get(open).id().toString(),
                title(Optional.of(work), shown),
                work.value("publisher").orElse("publisher " + Words.UNSAID),
                published(readings),
                counts(shown),
                captures.size(),
                remarks(captures.get(open)),
                came(last));
    }

    private static HomePage.Item damaged(List<Held> captures, String trouble) {
        Held last = captures.getFirst();
        return new HomePage.Item(
                last.id().toString(),
                last.title().orElse(ArticlePages.name(last.inputs().getFirst())),
                last.publisher().orElse("publisher " + Words.UNSAID),
                last.published().orElse("date " + Words.UNSAID),
                "",
                captures.size(),
                List.of(trouble),
                came(last));
    }

    /// The capture that has a title, and among those the one with most findings.
    private static int fullest(List<Reading> readings) {
        int best = 0;
        for (int i = 1; i < readings.size(); i++) {
            if (fullness(readings.get(i)) > fullness(readings.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int fullness(Reading reading) {
        int titled = reading.article().title().isPresent() ? 1_000_000 : 0;
        return titled + reading.claims().size() + reading.incidents().size();
    }

    private List<String> remarks(Held held) {
        List<String> out = new ArrayList<>();
        String id = held.id().toString();
        if (links.shells().contains(id)) {
            out.add("only a login or cookie wall: linked to nothing");
        }
        links.workOf(id)
                .filter(work -> !work.origin().equals(work.id()))
                .ifPresent(_ -> out.add("a reprint: no independent origin of its own"));
        return out;
    }

    /// The title of the article, from this capture or from another.
    static String title(Optional<Collation> work, Reading reading) {
        return reading.article()
                .title()
                .or(() -> work.flatMap(all -> all.value("title")))
                .orElseGet(() -> "Without a title: " + ArticlePages.name(reading.input()));
    }

    /// The title of a capture's article, from this capture or from another, without its reading.
    String title(Held held) {
        return kin(held)
                .flatMap(other -> other.title().stream())
                .findFirst()
                .orElseGet(() -> "Without a title: " + ArticlePages.name(held.inputs().getFirst()));
    }

    /// Who published it, as this capture or another says, or the name that it came in under.
    String outlet(Held held) {
        return kin(held)
                .flatMap(other -> other.publisher().stream())
                .findFirst()
                .orElseGet(() -> ArticlePages.name(held.inputs().getFirst()));
    }

    /// A capture, then the other captures of its article.
    private Stream<Held> kin(Held held) {
        return Stream.concat(
                Stream.of(held),
                links.workOf(held.id().toString()).map(Work::articles).orElse(List.of()).stream()
                        .flatMap(id -> ledger.article(RecordId.known(id)).stream()));
    }

    /// What all captures of the article say together; empty where there is but one.
    Optional<Collation> collation(Held held) {
        List<String> captures =
                links.workOf(held.id().toString()).map(Work::articles).orElse(List.of());
        if (captures.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Collation.of(kin(held).distinct().map(ledger::reading).toList()));
    }

    private static String published(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.article().published().stream())
                .findFirst()
                .map(Words::stamp)
                .orElse("date " + Words.UNSAID);
    }

    private static String counts(Reading reading) {
        return "%s · %s · %s"
                .formatted(
                        Words.count(reading.claims().size(), "claim"),
                        Words.count(reading.incidents().size(), "incident"),
                        Words.count(reading.figures().size(), "figure"));
    }

    private static String came(Held held) {
        var came = held.came().getLast();
        return ArticlePages.name(came.input())
                + " · came in "
                + Words.moment(came.at())
                + " by "
                + came.by();
    }
}
