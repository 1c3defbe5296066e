package org.dateline.link;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Figure;
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

    /// The incident that a figure belongs to, unless it is a total of its own.
    Optional<String> incidentOf(String figure) {
        Figure found = figures.get(figure);
        return found == null
                ? Optional.empty()
                : found.incident()
                        .filter(owner(figure).ids()::has)
                        .map(owner(figure)::id)
                        .filter(incidents::containsKey);
    }
}
