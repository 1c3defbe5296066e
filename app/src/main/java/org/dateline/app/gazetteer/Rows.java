package org.dateline.app.gazetteer;

import java.util.List;
import java.util.OptionalInt;
import org.dateline.place.Kind;
import org.dateline.place.Naming;
import org.dateline.place.Site;

/// Kept rows as lines, so that a gazetteer can be packed again when a source is added. A naming has
/// three columns, a site ten; lists are parted by `|`, which no kept name holds.
final class Rows {

    private static final int NAMING = 3;

    private Rows() {}

    static String line(Naming naming) {
        return String.join("\t", naming.id(), joined(naming.names()), joined(naming.others()));
    }

    static String line(Site site) {
        return String.join(
                "\t",
                site.id(),
                site.geonames().isPresent() ? Integer.toString(site.geonames().getAsInt()) : "",
                Integer.toString(site.kind().code()),
                Double.toString(site.lat()),
                Double.toString(site.lon()),
                site.country(),
                site.division(),
                Long.toString(site.population()),
                joined(site.names()),
                joined(site.others()));
    }

    static void read(String line, List<Site> sites, List<Naming> names) {
        List<String> f = Fields.tabs(line);
        if (f.size() == NAMING) {
            names.add(new Naming(f.get(0), parted(f.get(1)), parted(f.get(2))));
        } else {
            sites.add(site(f));
        }
    }

    private static Site site(List<String> f) {
        return new Site(
                f.get(0),
                f.get(1).isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(f.get(1))),
                Kind.of(Integer.parseInt(f.get(2))),
                Double.parseDouble(f.get(3)),
                Double.parseDouble(f.get(4)),
                f.get(5),
                f.get(6),
                Long.parseLong(f.get(7)),
                parted(f.get(8)),
                parted(f.get(9)));
    }

    private static String joined(List<String> names) {
        return String.join("|", names);
    }

    private static List<String> parted(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
    }
}
