package org.dateline.link;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Incident;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.text.Folded;

/// Readings as they are compared after people said of a place "this is not where it was": no
/// incident lies there, and nothing is told to be there. See
/// `docs/decisions/0010-a-place-as-a-record.md`.
public final class RejectedPlaces {

    private static final String LINK = "place:";

    private RejectedPlaces() {}

    /// What a place of an article was taken for: the gazetteer's id, or the folded name where the
    /// gazetteer has none.
    public static String key(Place place) {
        return switch (place) {
            case Place.Located located -> located.id();
            case Place.Named named ->
                    "name:" + Folded.of(named.mention().text()).toLowerCase(Locale.ROOT);
        };
    }

    /// The type of the link that a review of such a place names.
    public static String link(String key) {
        return LINK + key;
    }

    /// The record that a person decides on.
    public static RecordId id(RecordId article, String key) {
        return RecordId.link(link(key), article, article);
    }

    static List<Reading> struck(Collection<Reading> readings, Decided decided) {
        return readings.stream().map(reading -> struck(reading, decided)).toList();
    }

    static Reading struck(Reading reading, Decided decided) {
        if (!decided.onLinks()) {
            return reading;
        }
        RecordId article = RecordId.article(reading);
        Set<String> rejected = new TreeSet<>();
        reading.places().stream()
                .map(RejectedPlaces::key)
                .filter(key -> decided.rejected(id(article, key).toString()))
                .forEach(rejected::add);
        return rejected.isEmpty() ? reading : without(reading, rejected);
    }

    private static Reading without(Reading reading, Set<String> rejected) {
        return reading.with(
                reading.places().stream()
                        .map(p -> rejected.contains(key(p)) ? bare(p) : p)
                        .toList(),
                reading.incidents().stream().map(i -> placed(i, reading, rejected)).toList());
    }

    /// The words, taken for no place and telling of none.
    private static Place bare(Place place) {
        Place.Mention mention = place.mention();
        return new Place.Named(
                new Place.Mention(
                        mention.span(),
                        mention.text(),
                        Place.Use.ASSOCIATIVE,
                        Optional.empty(),
                        mention.relation(),
                        OptionalDouble.empty()),
                List.of());
    }

    private static Incident placed(Incident it, Reading reading, Set<String> rejected) {
        boolean gone =
                it.place().isPresent()
                        && rejected.contains(key(reading.places().get(it.place().getAsInt())));
        return gone ? it.withoutPlace() : it;
    }
}
