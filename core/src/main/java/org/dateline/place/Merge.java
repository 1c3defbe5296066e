package org.dateline.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Puts imported places beside the built-in ones: one place from two sources is one row under one
/// id. Same sources in the same order, same bytes.
public final class Merge {

    /// The row's place in the order of who gives a place its id and point.
    private static final List<String> SCHEMES = List.of("geonames", "gns", "wof", "own");

    /// A label holds 255 bytes; what remains for names beside a long id.
    private static final int MOST_BYTES = 200;

    private static final int MOST_OTHERS = 5;
    private static final int DISTRICT_KM = 25;
    private static final int PROVINCE_KM = 50;

    /// A place with all its names; `site` where it did not come with Dateline.
    private record Gathered(
            String id, Optional<Site> site, List<String> names, List<String> others) {}

    private final Gazetteer base;
    private final Sameness sameness;
    private final Surroundings surroundings;
    private final TreeMap<String, Gathered> places = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Spelling> spellings = new ArrayList<>();
    private final Map<Integer, Integer> stubs = new HashMap<>();

    private Merge(Gazetteer base) {
        this.base = base;
        this.sameness = new Sameness(base);
        this.surroundings = new Surroundings(base);
    }

    /// Merges sites with the places of a gazetteer and each other, then adds further names.
    public static Merge of(Gazetteer base, List<Site> sites, List<Naming> names) {
        Merge merge = new Merge(base);
        Map<String, Site> byId =
                new TreeMap<>(Comparator.comparingInt(Merge::scheme).thenComparing(id -> id));
        sites.forEach(site -> byId.merge(site.id(), site, Site::joined));
        Countries countries = Countries.of(byId.values(), merge.surroundings);
        byId.values().forEach(site -> merge.add(countries.stated(site)));
        names.forEach(merge::add);
        return merge;
    }

    private static int scheme(String id) {
        return SCHEMES.indexOf(id.substring(0, id.indexOf(':')));
    }

    private void add(Site site) {
        Optional<String> known = sameness.find(site);
        if (known.isEmpty()) {
            sameness.add(site);
        }
        Gathered place =
                places.computeIfAbsent(
                        known.orElse(site.id()),
                        id ->
                                new Gathered(
                                        id,
                                        known.isEmpty() ? Optional.of(site) : Optional.empty(),
                                        new ArrayList<>(),
                                        new ArrayList<>()));
        place.names.addAll(site.names());
        place.others.addAll(site.others());
    }

    private void add(Naming more) {
        if (!places.containsKey(more.id()) && sameness.builtIn(more.id()).isEmpty()) {
            return;
        }
        Gathered place =
                places.computeIfAbsent(
                        more.id(),
                        id ->
                                new Gathered(
                                        id,
                                        Optional.empty(),
                                        new ArrayList<>(),
                                        new ArrayList<>()));
        place.names.addAll(more.names());
        place.others.addAll(more.others());
    }

    /// How many places are new.
    public int added() {
        return (int) places.values().stream().filter(p -> p.site.isPresent()).count();
    }

    /// How many built-in places are known by names from the sources.
    public int builtIn() {
        return places.size() - added();
    }

    /// The bytes that [Gazetteer#with] reads.
    public byte[] pack() {
        places.values().forEach(place -> place.site.ifPresent(s -> stub(surroundings.of(s))));
        List<Gathered> sorted = new ArrayList<>(places.values());
        sorted.sort(
                Comparator.comparingLong((Gathered p) -> p.site.map(Site::population).orElse(0L))
                        .reversed()
                        .thenComparing(Gathered::id));
        for (Gathered place : sorted) {
            int row = row(place);
            place.names.forEach(name -> spell(row, Spelling.Sense.NAME, name));
            place.others.stream()
                    .filter(Written::isWritten)
                    .forEach(name -> spell(row, Spelling.Sense.OTHER_NAME, name));
        }
        return Packing.pack(entries, spellings);
    }

    private void spell(int row, Spelling.Sense sense, String name) {
        String key = Fold.key(name);
        if (!key.isEmpty()) {
            spellings.add(new Spelling(key, row, sense));
        }
    }

    private int row(Gathered place) {
        OptionalInt known = sameness.builtIn(place.id);
        if (known.isPresent()) {
            return stub(known.getAsInt());
        }
        Site site = place.site.orElseThrow();
        entries.add(
                new Entry(
                        place.id,
                        readable(place).getFirst(),
                        others(place),
                        site.kind(),
                        stub(surroundings.of(site)),
                        site.lat(),
                        site.lon(),
                        radius(site.kind()),
                        site.population()));
        return entries.size() - 1;
    }

    /// A row that stands for a built-in one: the same id.
    private int stub(int row) {
        if (row == Entry.NOWHERE) {
            return row;
        }
        Integer known = stubs.get(row);
        if (known != null) {
            return known;
        }
        int parent = base.kind(row).isSettlement() ? Entry.NOWHERE : stub(base.parent(row));
        entries.add(
                new Entry(
                        base.id(row),
                        base.name(row),
                        List.of(),
                        base.kind(row),
                        parent,
                        base.lat(row),
                        base.lon(row),
                        (int) base.radiusKm(row),
                        (long) base.population(row)));
        stubs.put(row, entries.size() - 1);
        return entries.size() - 1;
    }

    private static List<String> others(Gathered place) {
        List<String> out = new ArrayList<>();
        int bytes = place.id.length();
        for (String name : readable(place)) {
            bytes += name.getBytes(StandardCharsets.UTF_8).length + 1;
            if (bytes > MOST_BYTES || out.size() > MOST_OTHERS) {
                break;
            }
            out.add(name);
        }
        return out.isEmpty() ? out : out.subList(1, out.size());
    }

    /// One of each way to write it.
    private static List<String> readable(Gathered place) {
        Map<String, String> byKey = new LinkedHashMap<>();
        place.names.forEach(name -> byKey.putIfAbsent(Fold.key(name), name));
        place.others.stream()
                .filter(Written::isWritten)
                .forEach(name -> byKey.putIfAbsent(Fold.key(name), name));
        byKey.remove("");
        return List.copyOf(byKey.values());
    }

    private static int radius(Kind kind) {
        return switch (kind) {
            case PROVINCE, REGION, WATER -> PROVINCE_KM;
            case DISTRICT -> DISTRICT_KM;
            default -> 0;
        };
    }
}
