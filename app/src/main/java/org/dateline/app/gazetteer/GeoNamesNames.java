package org.dateline.app.gazetteer;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.place.Naming;

/// GeoNames' `alternateNames.txt` or `alternateNamesV2.txt`, whole or of one country: eight or ten
/// columns parted by tabs, no header.
final class GeoNamesNames implements Form {

    private static final Set<Integer> COLUMNS = Set.of(8, 10);

    /// What stands in the column of languages and is none: codes, links, sounds.
    private static final Set<String> NO_LANGUAGE =
            Set.of(
                    "post", "iata", "icao", "faac", "tcid", "unlc", "link", "wkdt", "phon", "piny",
                    "fr_1793");

    private final Predicate<String> isHeld;

    GeoNamesNames(Predicate<String> isHeld) {
        this.isHeld = isHeld;
    }

    static boolean isFirst(List<String> columns) {
        return COLUMNS.contains(columns.size())
                && GeoNamesPlaces.isNumber(columns.get(0))
                && GeoNamesPlaces.isNumber(columns.get(1));
    }

    @Override
    public String label() {
        return "GeoNames alternate names";
    }

    @Override
    public String licence() {
        return GeoNamesPlaces.LICENCE;
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public boolean isOfNames() {
        return true;
    }

    @Override
    public Row row(String line) throws BrokenRow {
        List<String> columns = Fields.tabs(line);
        if (!COLUMNS.contains(columns.size())) {
            throw new BrokenRow("%d columns instead of 8 or 10".formatted(columns.size()));
        }
        Fields fields = new Fields(columns, columns.size());
        String id = "geonames:" + GeoNamesPlaces.id(fields, 1);
        String name = fields.needed(3, "name");
        List<String> names = Names.of(List.of(name));
        if (NO_LANGUAGE.contains(fields.text(2)) || names.isEmpty() || !isHeld.test(id)) {
            return new Row.Passed();
        }
        boolean first = fields.text(2).equals("en") && fields.text(4).equals("1");
        return new Row.Named(
                first ? new Naming(id, names, List.of()) : new Naming(id, List.of(), names));
    }
}
