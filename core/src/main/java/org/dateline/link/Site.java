package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.Place;

/// A place as incidents are compared: its gazetteer id or its bare name, and how fine it is. `open`
/// where the name may mean several places of the gazetteer.
record Site(Optional<Spot> spot, String name, Place.Level level, boolean open) {

    private static final double EARTH_KM = 6371;

    /// From this share on two names may be spellings of one.
    private static final double LIKE = 0.4;

    /// A point of the gazetteer, and how far off it may be.
    record Spot(String id, double lat, double lon, double uncertaintyKm) {}

    static Site of(Place place) {
        Place.Mention mention = place.mention();
        Place.Level level = mention.level().orElse(Place.Level.SETTLEMENT);
        return switch (place) {
            case Place.Located at ->
                    new Site(
                            Optional.of(
                                    new Spot(
                                            at.id(),
                                            at.lat(),
                                            at.lon(),
                                            mention.uncertaintyKm().orElse(0))),
                            Words.folded(at.name()),
                            level,
                            false);
            case Place.Named named ->
                    new Site(
                            Optional.empty(),
                            Words.folded(mention.text()),
                            level,
                            !named.candidates().isEmpty());
        };
    }

    /// Whether it is as fine as a town, so that two of them can be told apart.
    boolean fine() {
        return level.compareTo(Place.Level.NEAR_SETTLEMENT) <= 0;
    }

    /// Whether it says more than a country.
    boolean usable() {
        return level != Place.Level.COUNTRY && !name.isEmpty();
    }

    /// Whether the text means one place by it, on the map or off it.
    boolean known() {
        return !open;
    }

    /// A village that no gazetteer has.
    boolean unlisted() {
        return spot.isEmpty() && known();
    }

    /// Whether a village that no gazetteer has and another place bear names that are no two
    /// spellings of one.
    boolean otherName(Site other) {
        return (unlisted() || other.unlisted())
                && fine()
                && other.fine()
                && likeness(name, other.name) < LIKE;
    }

    /// Dice's share of the pairs of letters that two names have in common.
    private static double likeness(String one, String other) {
        List<String> pairs = pairs(one);
        List<String> rest = pairs(other);
        int all = pairs.size() + rest.size();
        long both = pairs.stream().filter(rest::remove).count();
        return all == 0 ? 0 : 2.0 * both / all;
    }

    private static List<String> pairs(String name) {
        return IntStream.range(0, Math.max(0, name.length() - 1))
                .mapToObj(i -> name.substring(i, i + 2))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    boolean same(Site other) {
        if (spot.isPresent() && other.spot.isPresent()) {
            return spot.get().id().equals(other.spot.get().id());
        }
        return name.equals(other.name);
    }

    /// Great-circle distance, less what either may be off; empty where one is on no map.
    Optional<Double> km(Site other) {
        if (spot.isEmpty() || other.spot.isEmpty()) {
            return Optional.empty();
        }
        Spot a = spot.get();
        Spot b = other.spot.get();
        double off = a.uncertaintyKm() + b.uncertaintyKm();
        return Optional.of(Math.max(0, Math.rint(distance(a, b)) - off));
    }

    private static double distance(Spot a, Spot b) {
        double lat = StrictMath.sin(StrictMath.toRadians(b.lat - a.lat) / 2);
        double lon = StrictMath.sin(StrictMath.toRadians(b.lon - a.lon) / 2);
        double h =
                lat * lat
                        + StrictMath.cos(StrictMath.toRadians(a.lat))
                                * StrictMath.cos(StrictMath.toRadians(b.lat))
                                * lon
                                * lon;
        return 2 * EARTH_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(h)));
    }

    /// What an index files it under.
    String key() {
        return spot.map(Spot::id).orElse(name);
    }

    /// All but the places too coarse to look anything up by.
    static List<Site> usable(List<Site> sites) {
        return sites.stream().filter(Site::usable).toList();
    }
}
