package org.dateline.bench.gazetteer;

import java.util.ArrayList;
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

/// Puts provinces and districts into the atlas. GeoNames' names by code, our own further names;
/// where we give no point, the middle of the towns.
final class Divisions {

    private static final Set<String> GENERIC =
            Sources.table("/gazetteer/division-words.tsv").stream()
                    .map(List::getFirst)
                    .collect(Collectors.toCollection(TreeSet::new));

    private final Sources sources;
    private final Atlas atlas;

    Divisions(Sources sources, Atlas atlas) {
        this.sources = sources;
        this.atlas = atlas;
    }

    void addProvinces() {
        Map<String, List<String>> ours = new TreeMap<>();
        for (List<String> row : Sources.table("/gazetteer/provinces.tsv")) {
            ours.put(row.getFirst(), row);
        }
        Map<String, List<Town>> towns =
                sources.towns().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Town::province, TreeMap::new, Collectors.toList()));
        sources.provinceNames()
                .forEach((code, name) ->
                        province(
                                code,
                                name,
                                towns.getOrDefault(code, List.of()),
                                ours.getOrDefault(code, List.of())));
    }

    private void province(String code, String name, List<Town> towns, List<String> ours) {
        if (towns.isEmpty() && ours.isEmpty()) {
            return;
        }
        Extent extent =
                ours.isEmpty()
                        ? Extent.of(towns)
                        : new Extent(
                                Double.parseDouble(ours.get(1)),
                                Double.parseDouble(ours.get(2)),
                                Integer.parseInt(ours.get(3)));
        int row = division("adm1:", code, name, Kind.PROVINCE, extent, towns);
        if (!ours.isEmpty()) {
            atlas.spell(row, Sense.NAME, Sources.several(ours.get(4)));
            if (!ours.get(5).isEmpty()) {
                atlas.key(row, Sense.NAME, Fold.postal(ours.get(5)));
            }
            atlas.spell(row, Sense.ADJECTIVE, Sources.several(ours.get(6)));
        }
    }

    private int division(
            String scheme, String code, String name, Kind kind, Extent extent, List<Town> towns) {
        int row =
                atlas.add(
                        code,
                        new Entry(
                                scheme + code,
                                name,
                                List.of(),
                                kind,
                                atlas.row(code.substring(0, code.lastIndexOf('.'))),
                                extent.lat(),
                                extent.lon(),
                                extent.radiusKm(),
                                towns.stream().mapToLong(Town::population).sum()));
        atlas.spell(row, Sense.NAME, List.of(name));
        atlas.spell(
                row, kind == Kind.PROVINCE ? Sense.NAME : Sense.OTHER_NAME, List.of(bare(name)));
        return row;
    }

    /// The name without the word for the kind of division: `Sumy Oblast` → `Sumy`.
    static String bare(String name) {
        List<String> words = new ArrayList<>(List.of(name.split("[ ’']+", -1)));
        words.removeIf(GENERIC::contains);
        if (!words.isEmpty() && words.getFirst().equals("of")) {
            words.removeFirst();
        }
        return words.isEmpty() ? name : String.join(" ", words);
    }

    /// A district that only repeats the name of a town in it is left to the town.
    void addDistricts() {
        Map<String, List<Town>> towns =
                sources.towns().stream()
                        .filter(t -> t.district().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        t -> t.district().orElseThrow(),
                                        TreeMap::new,
                                        Collectors.toList()));
        towns.forEach((code, inside) -> {
            String name = sources.districtNames().getOrDefault(code, "");
            if (!name.isEmpty() && !isTown(name, inside)) {
                division("adm2:", code, name, Kind.DISTRICT, Extent.of(inside), inside);
            }
        });
    }

    private static boolean isTown(String name, List<Town> inside) {
        String key = Fold.key(name);
        return inside.stream()
                        .anyMatch(t ->
                                Fold.key(t.name()).equals(key) || Fold.key(t.ascii()).equals(key))
                || Fold.key(name).isEmpty();
    }
}
