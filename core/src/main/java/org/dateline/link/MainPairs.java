package org.dateline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.link.Likeness.Sign;
import org.dateline.model.Reading;

/// The pairs of articles that the index brings together, with what their main incidents share: what
/// the weights of [SameMain] are fitted on.
public final class MainPairs {

    private MainPairs() {}

    /// `one` and `other` are the readings' inputs. A hard conflict keeps the two incidents from
    /// being one, whatever the signs say.
    public record Pair(String one, String other, Map<Sign, Double> signs, boolean apart) {
        public Pair {
            signs = Map.copyOf(signs);
        }
    }

    /// In the order of the articles' ids. Articles without a main incident and shells are in none.
    public static List<Pair> of(Collection<Reading> readings) {
        SortedMap<String, Profile> profiles = new TreeMap<>();
        SortedMap<String, Keys> keys = new TreeMap<>();
        for (Profile profile : Records.profiles(readings)) {
            profiles.put(profile.id(), profile);
            keys.put(profile.id(), Keys.of(profile));
        }
        List<Pair> out = new ArrayList<>();
        for (Candidates.Pair pair : Candidates.among(keys)) {
            of(
                    Objects.requireNonNull(profiles.get(pair.one())),
                    Objects.requireNonNull(profiles.get(pair.other())),
                    out);
        }
        return out;
    }

    private static void of(Profile one, Profile other, List<Pair> out) {
        if (one.subject().isEmpty() || other.subject().isEmpty()) {
            return;
        }
        Happening a = one.subject().get();
        Happening b = other.subject().get();
        Map<Sign, Double> signs = Likeness.of(one, a, other, b);
        boolean apart = Likeness.apart(signs);
        out.add(new Pair(one.reading().input(), other.reading().input(), signs, apart));
    }
}
