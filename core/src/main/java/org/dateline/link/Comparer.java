package org.dateline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.model.Decision;
import org.dateline.model.Evidence;
import org.dateline.model.Reading;

/// Compares articles of a set that need not fit in memory. Of each it keeps what comparing needs,
/// and asks for the reading again where a rule looks at the whole text.
public final class Comparer {

    /// Readings that were just asked for; few rules ask.
    private static final int AT_HAND = 32;

    /// Articles that are kept: some 25 KB each.
    private static final int KEPT = 12_000;

    private final Decided decided;
    private final Function<String, Reading> readings;
    private final Function<String, Profile> profiles;

    /// `readings` leads from an article's id to what it says.
    public Comparer(Function<String, Reading> readings, List<Decision> decisions) {
        this.decided = new Decided(decisions);
        this.readings = lately(AT_HAND, id -> RejectedPlaces.struck(readings.apply(id), decided));
        this.profiles = lately(KEPT, this::profile);
    }

    private Profile profile(String article) {
        return Profile.of(readings.apply(article), () -> readings.apply(article));
    }

    private static <T> Function<String, T> lately(int most, Function<String, T> of) {
        SequencedMap<String, T> kept =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                        return size() > most;
                    }
                };
        return id -> {
            T known = kept.get(id);
            if (known == null) {
                known = of.apply(id);
                kept.put(id, known);
            }
            return known;
        };
    }

    /// What the article is looked up by.
    public Keys keys(String article) {
        return Keys.of(profiles.apply(article));
    }

    /// What these have to do with each other, sorted; pairs that have nothing are left out. What
    /// keeps two incidents apart is left out as well: it counts among articles that hang together,
    /// and is found there again, and where there are [Doubts].
    public List<Tie> ties(Collection<Candidates.Pair> pairs) {
        return ties(
                pairs,
                evidence -> !(evidence instanceof Evidence.Apart),
                tie -> !tie.evidence().isEmpty());
    }

    /// What keeps their incidents apart, in the same order; also where that is nothing, so that it
    /// is known that these were asked.
    public List<Tie> conflicts(Collection<Candidates.Pair> pairs) {
        return ties(pairs, Evidence.Apart.class::isInstance, _ -> true);
    }

    private List<Tie> ties(
            Collection<Candidates.Pair> pairs, Predicate<Evidence> which, Predicate<Tie> kept) {
        List<Tie> out = new ArrayList<>();
        for (Candidates.Pair pair : Blocks.of(pairs, KEPT / 2)) {
            List<Evidence> found =
                    Comparison.of(profiles.apply(pair.one()), profiles.apply(pair.other())).stream()
                            .filter(which)
                            .toList();
            Tie tie = new Tie(pair.one(), pair.other(), found);
            if (kept.test(tie)) {
                out.add(tie);
            }
        }
        out.sort(Comparator.comparing(Tie::one).thenComparing(Tie::other));
        return List.copyOf(out);
    }

    /// What follows for articles that hang together.
    public Part part(Parts.Scope scope) {
        SortedMap<String, Profile> all = new TreeMap<>();
        for (String article : scope.articles()) {
            Reading reading = readings.apply(article);
            all.put(article, profiles.apply(article).with(reading));
        }
        List<Evidence> evidence = new ArrayList<>();
        all.values().forEach(profile -> evidence.addAll(Comparison.of(profile, profile)));
        for (Candidates.Pair pair : scope.pairs()) {
            evidence.addAll(Comparison.of(of(all, pair.one()), of(all, pair.other())));
        }
        return Within.of(List.copyOf(all.values()), evidence, decided);
    }

    private static Profile of(Map<String, Profile> all, String article) {
        return Objects.requireNonNull(all.get(article), article);
    }
}
