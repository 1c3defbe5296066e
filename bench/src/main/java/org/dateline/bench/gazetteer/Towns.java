package org.dateline.bench.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.place.Entry;
import org.dateline.place.Fold;
import org.dateline.place.Kind;
import org.dateline.place.Spelling.Sense;
import org.dateline.place.Written;

/// Puts the populated places into the atlas, the most populous first, and the names in dispute.
final class Towns {

    private static final int SMALL = 5_000;

    private static final Set<String> MAIN_NAME_ONLY =
            Sources.table("/gazetteer/main-name-only.tsv").stream()
                    .map(List::getFirst)
                    .collect(Collectors.toCollection(TreeSet::new));

    private final Atlas atlas;
    private final Map<Integer, Dispute> disputes;

    Towns(Atlas atlas, Map<Integer, Dispute> disputes) {
        this.atlas = atlas;
        this.disputes = disputes;
    }

    void add(List<Town> towns) {
        Map<Integer, Town> all = new TreeMap<>();
        towns.forEach(town -> all.put(town.id(), town));
        disputes.forEach((id, dispute) -> all.merge(id, dispute.asTown(towns), dispute::correct));
        List<Town> sorted = new ArrayList<>(all.values());
        sorted.sort(
                Comparator.comparingLong(Town::population).reversed().thenComparingInt(Town::id));
        sorted.forEach(this::add);
    }

    private void add(Town town) {
        Dispute dispute = disputes.get(town.id());
        List<String> others = dispute == null ? List.of() : dispute.namesBut(town.name());
        int row =
                atlas.add(
                        "geonames:" + town.id(),
                        new Entry(
                                "geonames:" + town.id(),
                                town.name(),
                                others,
                                kind(town.feature()),
                                parent(town),
                                town.lat(),
                                town.lon(),
                                0,
                                town.population()));
        atlas.key(row, Sense.NAME, Fold.key(town.name()));
        atlas.key(row, Sense.NAME, Fold.key(town.ascii()));
        others.forEach(name -> atlas.key(row, Sense.NAME, Fold.key(name)));
        alternates(town).stream()
                .filter(Written::isWritten)
                .forEach(name -> atlas.key(row, Sense.OTHER_NAME, Fold.key(name)));
    }

    private static List<String> alternates(Town town) {
        return town.population() < SMALL && MAIN_NAME_ONLY.contains(town.country())
                ? List.of()
                : town.alternates();
    }

    private int parent(Town town) {
        for (String code : List.of(town.district().orElse(""), town.province(), town.country())) {
            if (atlas.has(code)) {
                return atlas.row(code);
            }
        }
        return Entry.NOWHERE;
    }

    private static Kind kind(String feature) {
        return switch (feature) {
            case "PPLC" -> Kind.CAPITAL;
            case "PPLA" -> Kind.SEAT;
            case "PPLX" -> Kind.QUARTER;
            default -> Kind.TOWN;
        };
    }
}
