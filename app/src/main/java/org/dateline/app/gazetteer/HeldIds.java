package org.dateline.app.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.place.Gazetteer;
import org.dateline.place.Site;
import org.dateline.place.Terrain;

/// The ids of the places whose further names are worth keeping: built-in ones of the chosen
/// countries, and those that the sources brought.
final class HeldIds implements Predicate<String> {

    private final Set<String> ids = new HashSet<>();

    HeldIds(Held held, List<Source> sources, Choice choice) throws IOException {
        Gazetteer builtIn = Gazetteer.builtIn();
        for (int row = 0; row < builtIn.size(); row++) {
            if (choice.keepsCountry(Terrain.countryCode(builtIn, row).orElse(""))) {
                ids.add(builtIn.id(row));
            }
        }
        List<Site> sites = new ArrayList<>();
        held.read(sources, sites, new ArrayList<>());
        sites.forEach(site -> ids.add(site.id()));
    }

    @Override
    public boolean test(String id) {
        return ids.contains(id);
    }
}
