package org.dateline.app.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.place.Kind;
import org.dateline.place.Site;

/// A pack of Who's On First: one line a record, parted by tabs, the first line `# wof_id` and the
/// other columns' names. Names stand as `name@lang:variant`, joined by `|`.
final class WhosOnFirst implements Form {

    private static final String FIRST = "# wof_id\tname\tplacetype\tcountry\tlat\tlon\t";
    private static final int COLUMNS = 13;

    private final Choice choice;

    WhosOnFirst(Choice choice) {
        this.choice = choice;
    }

    static boolean isFirst(String line) {
        return line.startsWith(FIRST);
    }

    @Override
    public String label() {
        return "Who's On First";
    }

    @Override
    public String licence() {
        return "Data from Who's On First, CC0; points partly of GeoNames, Quattroshapes (CC BY)";
    }

    @Override
    public Row row(String line) throws BrokenRow {
        Fields fields = new Fields(Fields.tabs(line), COLUMNS);
        long id = fields.number(0, "id");
        String name = fields.needed(1, "name");
        double lat = fields.degrees(4, "latitude", 90);
        double lon = fields.degrees(5, "longitude", 180);
        String country = fields.country(3);
        long population = fields.count(6, "population");
        Optional<Feature> feature = feature(fields.text(2));
        Optional<Kind> kind = feature.flatMap(Feature::kind);
        if (kind.isEmpty()
                || !choice.keeps(feature.orElseThrow())
                || !choice.keepsCountry(country)) {
            return new Row.Passed();
        }
        Tagged names = Tagged.of(fields.text(12));
        List<String> first = new ArrayList<>(names.english());
        first.add(name);
        Site site =
                new Site(
                        "wof:" + id,
                        geonames(fields),
                        kind.get(),
                        lat,
                        lon,
                        country,
                        "",
                        population,
                        Names.of(first),
                        Names.of(names.others()));
        return site.isReadable() ? new Row.Kept(site) : new Row.Passed();
    }

    private static OptionalInt geonames(Fields fields) throws BrokenRow {
        return fields.text(7).isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(GeoNamesPlaces.id(fields, 7));
    }

    /// The class and code that GeoNames would give; countries are known.
    private static Optional<Feature> feature(String placetype) {
        return switch (placetype) {
            case "locality" -> Optional.of(new Feature("P", "PPL"));
            case "neighbourhood" -> Optional.of(new Feature("P", "PPLX"));
            case "region" -> Optional.of(new Feature("A", "ADM1"));
            case "county" -> Optional.of(new Feature("A", "ADM2"));
            case "localadmin" -> Optional.of(new Feature("A", "ADM3"));
            default -> Optional.empty();
        };
    }

    /// Names by their tags: the preferred English one, and all others.
    private record Tagged(List<String> english, List<String> others) {

        static Tagged of(String field) {
            List<String> english = new ArrayList<>();
            List<String> others = new ArrayList<>();
            for (String one : field.split("\\|", -1)) {
                int at = one.lastIndexOf('@');
                String name = at < 0 ? one : one.substring(0, at);
                (one.endsWith("@eng") ? english : others).add(name);
            }
            return new Tagged(english, others);
        }
    }
}
