package org.dateline.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/// ISO codes for countries that a source states by codes of its own (`gns:UP`): the country of most
/// of the towns next to such places.
final class Countries {

    private final Map<String, String> iso = new TreeMap<>();

    private Countries() {}

    static Countries of(Collection<Site> sites, Surroundings surroundings) {
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        for (Site site : sites) {
            if (isForeign(site)) {
                surroundings
                        .country(site)
                        .ifPresent(code ->
                                votes.computeIfAbsent(site.country(), c -> new TreeMap<>())
                                        .merge(code, 1, Integer::sum));
            }
        }
        Countries out = new Countries();
        votes.forEach((code, counts) -> out.iso.put(code, most(counts)));
        return out;
    }

    private static boolean isForeign(Site site) {
        return site.country().indexOf(':') > 0;
    }

    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    /// The site with its country as ISO has it.
    Site stated(Site site) {
        return isForeign(site) ? site.in(iso.getOrDefault(site.country(), "")) : site;
    }
}
