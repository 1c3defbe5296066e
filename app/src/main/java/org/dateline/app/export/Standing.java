package org.dateline.app.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Toponym;
import org.dateline.app.ledger.Whole;
import org.dateline.model.Decision;
import org.dateline.model.Group;
import org.dateline.model.Incident;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.dateline.model.Work;

/// How each record stands among all others: its work, its group, what people decided. By id.
record Standing(
        Map<String, Work> works,
        Map<String, Group> groups,
        Set<String> mains,
        Map<String, Decision.Verdict> verdicts) {

    static Standing of(Ledger ledger, Whole whole) {
        Links links = ledger.links(whole);
        Map<String, Work> works = new HashMap<>();
        links.works().forEach(work -> work.articles().forEach(id -> works.put(id, work)));
        Map<String, Group> groups = new HashMap<>();
        links.groups().forEach(group -> group.members().forEach(id -> groups.put(id, group)));
        Map<String, Decision.Verdict> verdicts = new HashMap<>();
        ledger.decisions().forEach(d -> verdicts.put(d.target(), d.verdict()));
        return new Standing(works, groups, new HashSet<>(links.mains()), verdicts);
    }

    Optional<Work> work(String article) {
        return Optional.ofNullable(works.get(article));
    }

    Optional<Group> group(String record) {
        return Optional.ofNullable(groups.get(record));
    }

    boolean main(String incident) {
        return mains.contains(incident);
    }

    Optional<Decision.Verdict> verdict(String record) {
        return Optional.ofNullable(verdicts.get(record));
    }

    /// Whether the incident's place still holds: no person has rejected it.
    boolean isLocated(Reading reading, Incident incident) {
        return incident.place().isPresent()
                && Toponym.all(reading).stream()
                        .filter(p -> p.mentions().contains(incident.place().getAsInt()))
                        .noneMatch(p ->
                                verdict(p.id().toString())
                                        .filter(Decision.Verdict.REJECTED::equals)
                                        .isPresent());
    }
}
