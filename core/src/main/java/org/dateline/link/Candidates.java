package org.dateline.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Incident;

/// Which readings are worth comparing: those that share a key, so that a thousand readings do not
/// cost a million comparisons.
///
/// Keys are sampled shingles and whole paragraphs (one text), long quotations (one utterance), a
/// place with a day (one incident), rare words and people (articles about one incident).
final class Candidates {

    /// In a more crowded key each reading meets its neighbours only, in the order of ids.
    private static final int CROWD = 60;

    private static final int NEIGHBOURS = 4;

    private static final int LONGEST = 4;

    /// How many of an article's rarest words lead to others about the same.
    private static final int HEAVIEST = 20;

    private final NavigableMap<String, List<Profile>> byKey = new TreeMap<>();

    private Candidates() {}

    /// Two readings to compare; the smaller id first.
    record Pair(Profile one, Profile other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair pair) {
            int order = one.compareTo(pair.one);
            return order != 0 ? order : other.compareTo(pair.other);
        }
    }

    /// `profiles` sorted by id.
    static NavigableSet<Pair> among(List<Profile> profiles) {
        Candidates index = new Candidates();
        for (Profile profile : profiles) {
            keys(profile)
                    .forEach(key ->
                            index.byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(profile));
        }
        NavigableSet<Pair> out = new TreeSet<>();
        index.byKey.values().forEach(profile -> pair(profile, out));
        return out;
    }

    private static void pair(List<Profile> sharing, NavigableSet<Pair> out) {
        int reach = sharing.size() > CROWD ? NEIGHBOURS : sharing.size();
        for (int i = 0; i < sharing.size(); i++) {
            for (int j = i + 1; j < Math.min(sharing.size(), i + 1 + reach); j++) {
                out.add(new Pair(sharing.get(i), sharing.get(j)));
            }
        }
    }

    private static NavigableSet<String> keys(Profile profile) {
        NavigableSet<String> out = new TreeSet<>();
        if (!profile.body().shell()) {
            profile.body().shingles().sampled().forEach(hash -> out.add("s" + hash));
            profile.body().paragraphs().stream()
                    .filter(paragraph -> paragraph.words().size() >= Saying.LEAST_WORDS)
                    .forEach(paragraph -> out.add("p" + Words.hash(paragraph.key())));
        }
        profile.sayings().stream()
                .flatMap(saying -> saying.longQuotes().stream())
                .forEach(quote -> out.add("q" + Words.hash(quote)));
        if (profile.subject().isPresent()) {
            profile.wording().heaviest(HEAVIEST).forEach(stem -> out.add("w" + stem));
            profile.cast().people().forEach(name -> out.add("n" + name));
        }
        profile.happenings().stream()
                .filter(it -> it.single() || it.incident().realis() == Incident.Realis.DENIED)
                .forEach(happening -> out.addAll(keys(happening)));
        return out;
    }

    private static List<String> keys(Happening happening) {
        List<String> out = new ArrayList<>();
        for (Site site : Site.usable(happening.sites())) {
            for (LocalDate day : days(happening)) {
                out.add("i" + site.key() + "/" + day);
            }
        }
        return out;
    }

    /// Its days and the one after, so that neighbours meet; where the text gives none, the days
    /// before publication.
    private static List<LocalDate> days(Happening happening) {
        Optional<Days> days =
                happening
                        .days()
                        .filter(d -> d.length() <= LONGEST)
                        .map(d -> new Days(d.from(), d.to().plusDays(1), d.one()))
                        .or(() ->
                                happening
                                        .published()
                                        .map(p -> new Days(p.minusDays(2), p.plusDays(1), false)));
        return days.map(d -> d.from().datesUntil(d.to().plusDays(1)).toList()).orElse(List.of());
    }
}
