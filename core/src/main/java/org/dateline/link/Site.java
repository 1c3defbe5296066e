package org.dateline.link;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Place;

/// A place as incidents are compared: its gazetteer id or its bare name, and how fine it is.
record Site(Optional<Spot> spot, String name, Place.Level level) {

    private static final double EARTH_KM = 6371;

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
                            level);
            case Place.Named named ->
                    new Site(Optional.empty(), Words.folded(mention.text()), level);
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
