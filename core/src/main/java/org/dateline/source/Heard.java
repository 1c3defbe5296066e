package org.dateline.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.link.RecordId;
import org.dateline.link.Stories;
import org.dateline.model.Claim;
import org.dateline.model.Decision;
import org.dateline.model.Group;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.dateline.model.Said;
import org.dateline.model.SameSource.End;
import org.dateline.model.SameSource.Role;
import org.dateline.model.Work;

/// Who has which part in which record, over all readings: appearances by record and back.
final class Heard {

    /// A record of one reading: where it stands in the page's text, for its order.
    record Placed(String article, Reading reading, int start) {}

    /// A claim under its lasting id.
    record Uttered(String id, Claim claim, Placed at) {}

    private final NavigableMap<String, Reading> readings = new TreeMap<>();
    private final Map<String, Work> works = new HashMap<>();
    private final Map<String, String> stories = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private final NavigableMap<String, Appearance> appearances = new TreeMap<>();
    private final NavigableMap<String, Uttered> claims = new TreeMap<>();
    private final Map<End, List<String>> byEnd = new HashMap<>();
    private final Map<String, List<End>> ends = new HashMap<>();
    private final Map<String, String> tellers = new HashMap<>();
    private final Map<String, List<String>> narrated = new HashMap<>();

    Heard(Links links, Collection<Reading> all, List<Decision> decisions) {
        links.works().forEach(work -> work.articles().forEach(id -> works.put(id, work)));
        for (Group group : links.groups()) {
            group.members().forEach(id -> groups.put(id, group.id()));
        }
        decisions.stream()
                .filter(decision -> decision.verdict() == Decision.Verdict.REJECTED)
                .forEach(decision -> rejected.add(decision.target()));
        for (List<Work> story : Stories.all(links)) {
            String first = story.getFirst().articles().getFirst();
            story.forEach(work -> work.articles().forEach(id -> stories.put(id, first)));
        }
        all.forEach(reading -> readings.put(RecordId.article(reading).toString(), reading));
        readings.forEach(this::hear);
    }

    private void hear(String article, Reading reading) {
        Appearances here =
                new Appearances(reading, new Appearance.Where(article, work(article).origin()));
        var ids = RecordId.findings(reading);
        for (Claim claim : reading.claims()) {
            String id = String.valueOf(ids.get(claim.id()));
            claims.put(
                    id, new Uttered(id, claim, new Placed(article, reading, claim.span().start())));
            here.speaker(claim).ifPresent(it -> note(it, id, Role.SPEAKER));
            here.carriers(claim).forEach(it -> note(it, id, Role.CARRIER));
        }
        here.publisher().ifPresent(it -> note(it, article, Role.PUBLISHER));
        reading.publications()
                .forEach(it ->
                        here.author(it)
                                .ifPresent(by ->
                                        note(by, String.valueOf(ids.get(it.id())), Role.AUTHOR)));
        reading.incidents()
                .forEach(it -> tells(article, String.valueOf(ids.get(it.id())), it.saidBy(), ids));
        reading.figures()
                .forEach(it -> tells(article, String.valueOf(ids.get(it.id())), it.saidBy(), ids));
        here.all().forEach(it -> appearances.put(it.id(), it));
    }

    private void note(Appearance by, String record, Role role) {
        End end = new End(record, role);
        byEnd.computeIfAbsent(end, k -> new ArrayList<>()).add(by.id());
        ends.computeIfAbsent(by.id(), k -> new ArrayList<>()).add(end);
    }

    /// Whose word a figure or an incident is: the claim's, or else the article's own.
    private void tells(String article, String record, Said said, Map<String, RecordId> ids) {
        switch (said) {
            case Said.Narrator() -> {
                tellers.put(record, article);
                narrated.computeIfAbsent(article, k -> new ArrayList<>()).add(record);
            }
            case Said.InClaim(String claim) -> {
                RecordId id = ids.get(claim);
                if (id != null) {
                    tellers.put(record, id.toString());
                }
            }
        }
    }

    Collection<Appearance> appearances() {
        return appearances.values();
    }

    /// The appearance at this end, the first of several.
    Optional<String> at(End end) {
        return byEnd.getOrDefault(end, List.of()).stream().findFirst();
    }

    /// Whose word a record is: who says a claim, whose claim a figure or incident stands in, who
    /// publishes an article, who made a publication.
    Optional<String> teller(String record) {
        String told = told(record);
        return at(new End(told, Role.SPEAKER))
                .or(() -> at(new End(told, Role.PUBLISHER)))
                .or(() -> at(new End(told, Role.AUTHOR)));
    }

    /// The claim or article that a figure or incident is told in; any other record itself.
    String told(String record) {
        return tellers.getOrDefault(record, record);
    }

    /// The records in which this appearance has a part, those that people rejected left out.
    List<String> records(String appearance, Role role) {
        return ends.getOrDefault(appearance, List.of()).stream()
                .filter(end -> end.role() == role && !rejected.contains(end.record()))
                .map(End::record)
                .distinct()
                .toList();
    }

    /// What a decision about an appearance may cite: where it speaks, then what it made, passed on
    /// first, or publishes.
    List<End> anchors(String appearance) {
        return ends.getOrDefault(appearance, List.of()).stream()
                .filter(end -> at(end).equals(Optional.of(appearance)))
                .sorted(
                        Comparator.comparingInt((End end) -> order(end.role()))
                                .thenComparingInt(end -> start(end.record()))
                                .thenComparing(End::record))
                .toList();
    }

    private static int order(Role role) {
        return switch (role) {
            case SPEAKER -> 0;
            case AUTHOR -> 1;
            case CARRIER -> 2;
            case PUBLISHER -> 3;
        };
    }

    private int start(String record) {
        Uttered claim = claims.get(record);
        return claim == null ? 0 : claim.at().start();
    }

    Optional<Reading> reading(String article) {
        return Optional.ofNullable(readings.get(article));
    }

    Optional<Uttered> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /// What an article tells in its own voice, those that people rejected left out.
    List<String> narrated(String article) {
        return narrated.getOrDefault(article, List.of()).stream()
                .filter(id -> !rejected.contains(id))
                .toList();
    }

    Work work(String article) {
        Work found = works.get(article);
        return found == null ? new Work("w" + article, List.of(article), "w" + article) : found;
    }

    /// What is the same for all articles of one story.
    String story(String article) {
        return stories.getOrDefault(article, article);
    }

    /// What counts as one with this record.
    String group(String record) {
        return groups.getOrDefault(record, record);
    }
}
