package org.dateline.app.gazetteer;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// Which places of a source are kept: of these countries (ISO 3166, none named: all), of these
/// GeoNames classes (`P`) or codes (`AIRB`).
public record Choice(List<String> countries, List<String> features) {

    /// Settlements: what the built-in gazetteer lacks most and news names most.
    static final String USUAL = "P";

    public Choice {
        countries = sorted(countries);
        features = sorted(features.isEmpty() ? List.of(USUAL) : features);
    }

    private static List<String> sorted(Collection<String> words) {
        TreeSet<String> out = new TreeSet<>();
        words.forEach(word -> out.add(word.strip().toUpperCase(Locale.ROOT)));
        out.remove("");
        return List.copyOf(out);
    }

    boolean keepsCountry(String country) {
        return countries.isEmpty() || countries.contains(country);
    }

    boolean keeps(Feature feature) {
        return features.contains(feature.group()) || features.contains(feature.code());
    }

    /// As it stands in the list of sources: `P` or `P,AIRB of AM,AZ`.
    String text() {
        String of = countries.isEmpty() ? "" : " of " + String.join(",", countries);
        return String.join(",", features) + of;
    }
}
