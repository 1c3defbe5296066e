package org.dateline.app.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.place.Kind;
import org.dateline.place.Site;

/// A dump of GeoNames: a country's file or `allCountries.txt`. Nineteen columns parted by tabs, no
/// header, no quotes (download.geonames.org/export/dump/readme.txt).
final class GeoNamesPlaces implements Form {

    private static final int COLUMNS = 19;

    private final Choice choice;

    GeoNamesPlaces(Choice choice) {
        this.choice = choice;
    }

    static final String LICENCE = "GeoNames, www.geonames.org, CC BY 4.0";

    static boolean isFirst(List<String> columns) {
        return columns.size() == COLUMNS && isNumber(columns.getFirst());
    }

    static boolean isNumber(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String label() {
        return "GeoNames places";
    }

    @Override
    public String licence() {
        return LICENCE;
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public Row row(String line) throws BrokenRow {
        Fields fields = new Fields(Fields.tabs(line), COLUMNS);
        String id = "geonames:" + id(fields, 0);
        String name = fields.needed(1, "name");
        double lat = fields.degrees(4, "latitude", 90);
        double lon = fields.degrees(5, "longitude", 180);
        String country = fields.country(8);
        long population = fields.count(14, "population");
        Feature feature = new Feature(fields.text(6), fields.text(7));
        Optional<Kind> kind = feature.kind();
        if (kind.isEmpty() || !choice.keeps(feature) || !choice.keepsCountry(country)) {
            return new Row.Passed();
        }
        Site site =
                new Site(
                        id,
                        OptionalInt.empty(),
                        kind.get(),
                        lat,
                        lon,
                        country,
                        division(fields, country),
                        population,
                        Names.of(List.of(name, Fields.plain(fields.text(2)))),
                        Names.of(List.of(fields.text(3).split(",", -1))));
        return site.isReadable() ? new Row.Kept(site) : new Row.Passed();
    }

    static int id(Fields fields, int column) throws BrokenRow {
        long id = fields.number(column, "GeoNames number");
        if (id == 0 || id > Integer.MAX_VALUE) {
            throw Fields.wrong("GeoNames number", fields.text(column));
        }
        return (int) id;
    }

    private static String division(Fields fields, String country) {
        String province = fields.text(10);
        String district = fields.text(11);
        if (province.isEmpty()) {
            return "";
        }
        return country + "." + province + (district.isEmpty() ? "" : "." + district);
    }
}
