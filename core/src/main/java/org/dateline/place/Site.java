package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/// A place as a source to be imported states it.
///
/// `id` is the source's own (`geonames:616982`, `wof:421199207`); `geonames` the GeoNames number
/// that another source gives it, which is a hint and no key. `country` is ISO 3166-1 alpha-2, empty
/// where the source states none; `division` the codes of its divisions joined by dots (`AM.04`), or
/// empty. `names` are as good as the name itself, `others` weigh less. Degrees are WGS 84,
/// population 0 is unknown.
public record Site(
        String id,
        OptionalInt geonames,
        Kind kind,
        double lat,
        double lon,
        String country,
        String division,
        long population,
        List<String> names,
        List<String> others) {

    public Site {
        names = List.copyOf(names);
        others = List.copyOf(others);
    }

    /// Whether anything of it can be looked up: a name with Latin letters.
    public boolean isReadable() {
        return !keys().isEmpty();
    }

    /// The keys of all its names, sorted.
    TreeSet<String> keys() {
        TreeSet<String> out = new TreeSet<>();
        names.forEach(name -> out.add(Fold.key(name)));
        others.stream().filter(Written::isWritten).forEach(name -> out.add(Fold.key(name)));
        out.remove("");
        return out;
    }

    Site in(String other) {
        return new Site(id, geonames, kind, lat, lon, other, division, population, names, others);
    }

    /// This one, with the names that another record of the same id brings.
    Site joined(Site other) {
        List<String> first = new ArrayList<>(names);
        other.names.stream().filter(name -> !first.contains(name)).forEach(first::add);
        List<String> rest = new ArrayList<>(others);
        other.others.stream().filter(name -> !rest.contains(name)).forEach(rest::add);
        return new Site(id, geonames, kind, lat, lon, country, division, population, first, rest);
    }
}
