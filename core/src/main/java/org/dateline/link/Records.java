package org.dateline.link;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Reading;

/// All findings of a set of readings by their lasting ids.
final class Records {

    private final NavigableMap<String, Profile> articles = new TreeMap<>();
    private final NavigableMap<String, Happening> incidents = new TreeMap<>();
    private final NavigableMap<String, Saying> claims = new TreeMap<>();
    private final NavigableMap<String, Figure> figures = new TreeMap<>();
    private final NavigableMap<String, Profile> owners = new TreeMap<>();

    /// Records that a person rejected stay out.
    Records(Collection<Profile> profiles, Decided decided) {
        for (Profile profile : profiles) {
            articles.put(profile.id(), profile);
            profile.happenings().forEach(incident -> incidents.put(incident.id(), incident));
            profile.sayings().forEach(claim -> claims.put(claim.id(), claim));
            profile.reading()
                    .figures()
                    .forEach(figure -> figures.put(profile.id(figure.id()), figure));
            profile.ids().all().values().forEach(id -> owners.put(id.toString(), profile));
        }
        incidents.keySet().removeIf(decided::rejected);
        claims.keySet().removeIf(decided::rejected);
        figures.keySet().removeIf(decided::rejected);
    }

    static List<Profile> profiles(Collection<Reading> readings) {
        NavigableMap<String, Profile> out = new TreeMap<>();
        for (Reading reading : readings) {
            Profile profile = Profile.of(reading);
            out.put(profile.id(), profile);
        }
        return List.copyOf(out.values());
    }

    Collection<Profile> articles() {
        return articles.values();
    }

    NavigableMap<String, Happening> incidents() {
        return incidents;
    }

    /// Throws `NullPointerException` for a stranger.
    Happening incident(String id) {
        return Objects.requireNonNull(incidents.get(id), id);
    }

    NavigableMap<String, Saying> claims() {
        return claims;
    }

    NavigableMap<String, Figure> figures() {
        return figures;
    }

    /// The capture that the record stands in. Throws `IllegalArgumentException` for a stranger.
    Profile owner(String id) {
        Profile found = owners.getOrDefault(id, articles.get(id));
        if (found == null) {
            throw new IllegalArgumentException("no such record: " + id);
        }
        return found;
    }

    boolean has(String id) {
        return owners.containsKey(id) || articles.containsKey(id);
    }

    /// The incident that a figure belongs to; of those hurt, a number in headline or lead is lent
    /// to what the article is about, which has none of its own, unless the two are surely apart.
    Optional<String> incidentOf(String figure) {
        Figure found = figures.get(figure);
        if (found == null) {
            return Optional.empty();
        }
        Profile owner = owner(figure);
        Optional<String> own = found.incident().filter(owner.ids()::has).map(owner::id);
        Optional<String> lent =
                owner.subject().filter(main -> takes(owner, main, found, own)).map(Happening::id);
        return lent.or(() -> own).filter(incidents::containsKey);
    }

    private boolean takes(Profile owner, Happening main, Figure figure, Optional<String> own) {
        boolean hurt = figure.measure() == Measure.KILLED || figure.measure() == Measure.WOUNDED;
        if (!hurt || figure.scope() != Figure.Scope.INCIDENT || !owner.inLead(figure.span())) {
            return false;
        }
        return own.isEmpty()
                || (!hasOwn(owner, main, figure.measure())
                        && own.map(incidents::get)
                                .filter(it -> !SameIncident.apart(it, main))
                                .isPresent());
    }

    private static boolean hasOwn(Profile owner, Happening main, Measure measure) {
        return owner.reading().figures().stream()
                .filter(figure -> figure.measure() == measure)
                .anyMatch(figure -> main.incident().figures().contains(figure.id()));
    }
}
