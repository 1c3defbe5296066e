package org.dateline.bench.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.place.Entry;
import org.dateline.place.Kind;
import org.dateline.place.Spelling.Sense;

/// A place that has several names in use, by side, with the point that we checked.
record Dispute(
        String id,
        String kind,
        String country,
        double lat,
        double lon,
        int radiusKm,
        List<String> names) {

    private static final String GEONAMES = "geonames:";

    Dispute {
        names = List.copyOf(names);
    }

    static List<Dispute> all() {
        Map<String, List<List<String>>> rows =
                Sources.table("/gazetteer/disputed-names.tsv").stream()
                        .collect(
                                Collectors.groupingBy(
                                        List::getFirst, TreeMap::new, Collectors.toList()));
        return rows.values().stream().map(Dispute::of).toList();
    }

    private static Dispute of(List<List<String>> rows) {
        List<String> one = rows.getFirst();
        return new Dispute(
                one.get(0),
                one.get(1),
                one.get(2),
                Double.parseDouble(one.get(3)),
                Double.parseDouble(one.get(4)),
                Integer.parseInt(one.get(5)),
                rows.stream().map(row -> row.get(7)).toList());
    }

    /// The settlements, by their GeoNames number.
    static Map<Integer, Dispute> settlements(List<Dispute> all) {
        return all.stream()
                .filter(d -> d.id.startsWith(GEONAMES))
                .collect(
                        Collectors.toMap(
                                d -> Integer.parseInt(d.id.substring(GEONAMES.length())),
                                d -> d,
                                (a, b) -> a,
                                TreeMap::new));
    }

    void addAsArea(Atlas atlas) {
        int row =
                atlas.add(
                        id,
                        new Entry(
                                id,
                                names.getFirst(),
                                names.subList(1, names.size()),
                                Kind.REGION,
                                atlas.row(country),
                                lat,
                                lon,
                                radiusKm,
                                0));
        atlas.spell(row, Sense.NAME, names);
    }

    List<String> namesBut(String shown) {
        return names.stream().filter(name -> !name.equals(shown)).toList();
    }

    /// The row of a place that GeoNames' list lacks; it lies in the province of the nearest town.
    Town asTown(List<Town> towns) {
        Optional<Town> near =
                towns.stream()
                        .filter(t -> t.country().equals(country))
                        .min(
                                Comparator.comparingDouble(
                                        t -> Extent.km(lat, lon, t.lat(), t.lon())));
        return new Town(
                Integer.parseInt(id.substring(GEONAMES.length())),
                names.getFirst(),
                names.getFirst(),
                List.of(),
                lat,
                lon,
                "PPL",
                country,
                near.map(Town::province).orElse(country),
                Optional.empty(),
                0);
    }

    /// GeoNames' row with the point that we checked and a name that a reader can read.
    Town correct(Town theirs, Town ours) {
        List<String> more = new ArrayList<>(theirs.alternates());
        more.add(theirs.name());
        return new Town(
                theirs.id(),
                ours.name(),
                theirs.ascii(),
                more,
                lat,
                lon,
                theirs.feature(),
                theirs.country(),
                theirs.province(),
                theirs.district(),
                theirs.population());
    }
}
