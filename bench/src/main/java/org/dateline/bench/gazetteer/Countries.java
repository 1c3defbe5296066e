package org.dateline.bench.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.place.Entry;
import org.dateline.place.Kind;
import org.dateline.place.Spelling.Sense;

/// Puts the countries into the atlas, and the regions, continents and waters that news names.
final class Countries {

    private Countries() {}

    static void add(Atlas atlas, Map<String, List<Town>> townsByCountry) {
        Map<String, List<String>> points = new TreeMap<>();
        for (List<String> row : Sources.table("/gazetteer/countries.tsv")) {
            points.put(row.getFirst(), row);
        }
        for (List<String> row : Sources.table("/lang/en/demonyms.tsv")) {
            String code = row.getFirst();
            List<String> point = points.get(code);
            if (point == null) {
                throw new IllegalStateException("no point for " + code);
            }
            country(atlas, row, point, townsByCountry.getOrDefault(code, List.of()));
        }
    }

    private static void country(
            Atlas atlas, List<String> words, List<String> point, List<Town> towns) {
        String code = words.getFirst();
        List<String> names = Sources.several(words.get(1));
        Extent extent =
                Extent.around(
                        Double.parseDouble(point.get(1)), Double.parseDouble(point.get(2)), towns);
        long people = towns.stream().mapToLong(Town::population).sum();
        int row =
                atlas.add(
                        code,
                        new Entry(
                                "iso:" + code,
                                names.getFirst(),
                                names.subList(1, Math.min(3, names.size())),
                                Kind.COUNTRY,
                                Entry.NOWHERE,
                                extent.lat(),
                                extent.lon(),
                                extent.radiusKm(),
                                people));
        atlas.spell(row, Sense.NAME, names);
        atlas.spell(row, Sense.ADJECTIVE, Sources.several(words.get(2)));
        atlas.spell(row, Sense.PEOPLE, Sources.several(words.get(3)));
    }

    static void addAreas(Atlas atlas) {
        for (List<String> row : Sources.table("/gazetteer/areas.tsv")) {
            List<String> names = Sources.several(row.get(4));
            int at =
                    atlas.add(
                            "area:" + names.getFirst(),
                            new Entry(
                                    "area:"
                                            + names.getFirst()
                                                    .toLowerCase(java.util.Locale.ROOT)
                                                    .replace(' ', '-'),
                                    names.getFirst(),
                                    List.of(),
                                    Kind.valueOf(row.get(0).toUpperCase(java.util.Locale.ROOT)),
                                    Entry.NOWHERE,
                                    Double.parseDouble(row.get(1)),
                                    Double.parseDouble(row.get(2)),
                                    Integer.parseInt(row.get(3)),
                                    0));
            atlas.spell(at, Sense.NAME, names);
            atlas.spell(at, Sense.ADJECTIVE, Sources.several(row.get(5)));
            atlas.spell(at, Sense.PEOPLE, Sources.several(row.get(6)));
        }
    }
}
