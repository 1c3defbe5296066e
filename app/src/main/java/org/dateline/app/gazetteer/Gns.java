package org.dateline.app.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.place.Kind;
import org.dateline.place.Site;

/// A file of the GEOnet Names Server, of the layout before 2022 or since: parted by tabs, the
/// columns named in the first line, one line a name, lines of one feature sharing its `ufi`.
///
/// Its country codes are not ISO's; what they mean follows from where their places lie.
final class Gns implements Form {

    private final Choice choice;
    private final int columns;
    private final int feature;
    private final int lat;
    private final int lon;
    private final int group;
    private final int code;
    private final int country;
    private final int name;
    private final int type;

    private Gns(List<String> header, Choice choice) {
        this.choice = choice;
        columns = header.size();
        feature = at(header, "ufi");
        lat = at(header, "lat_dd", "lat");
        lon = at(header, "long_dd", "long");
        group = at(header, "fc");
        code = at(header, "desig_cd", "dsg");
        country = at(header, "cc_ft", "cc1");
        name = at(header, "full_name", "full_name_ro");
        type = at(header, "nt");
    }

    static Optional<Form> of(String first, Choice choice) {
        List<String> header =
                Fields.tabs(first).stream()
                        .map(column -> column.strip().toLowerCase(Locale.ROOT))
                        .toList();
        Gns form = new Gns(header, choice);
        return form.isWhole() ? Optional.of(form) : Optional.empty();
    }

    private boolean isWhole() {
        return List.of(feature, lat, lon, group, code, country, name, type).stream()
                .allMatch(column -> column >= 0);
    }

    private static int at(List<String> header, String... names) {
        for (String one : names) {
            if (header.contains(one)) {
                return header.indexOf(one);
            }
        }
        return -1;
    }

    @Override
    public String label() {
        return "GNS";
    }

    @Override
    public String licence() {
        return "GEOnet Names Server, US NGA: public domain, credit asked";
    }

    @Override
    public Row row(String line) throws BrokenRow {
        Fields fields = new Fields(Fields.tabs(line), columns);
        // some numbers are negative
        String id = fields.text(feature);
        if (!GeoNamesPlaces.isNumber(id.replaceFirst("^-", ""))) {
            throw Fields.wrong("ufi", id);
        }
        double north = fields.degrees(lat, "latitude", 90);
        double east = fields.degrees(lon, "longitude", 180);
        String written = fields.needed(name, "name");
        Feature what = new Feature(fields.text(group), fields.text(code));
        Optional<Kind> kind = what.kind();
        if (kind.isEmpty() || !choice.keeps(what)) {
            return new Row.Passed();
        }
        List<String> names = Names.of(List.of(written));
        boolean first = !fields.text(type).startsWith("V");
        Site site =
                new Site(
                        "gns:" + id,
                        OptionalInt.empty(),
                        kind.get(),
                        north,
                        east,
                        "gns:" + fields.text(country),
                        "",
                        0,
                        first ? names : new ArrayList<>(),
                        first ? new ArrayList<>() : names);
        return site.isReadable() ? new Row.Kept(site) : new Row.Passed();
    }
}
