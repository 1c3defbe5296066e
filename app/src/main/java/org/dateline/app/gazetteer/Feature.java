package org.dateline.app.gazetteer;

import java.util.Optional;
import org.dateline.place.Kind;

/// What a place is, in GeoNames' classes and codes (geonames.org/export/codes.html), which GNS
/// shares: `P PPLX`.
record Feature(String group, String code) {

    /// The gazetteer's kind, empty for what it has no place for: states and the leftovers of
    /// divisions.
    Optional<Kind> kind() {
        return switch (group) {
            case "P" -> Optional.of(town());
            case "A" -> division();
            case "H" -> Optional.of(Kind.WATER);
            case "L" -> Optional.of(code.startsWith("RGN") ? Kind.REGION : Kind.SITE);
            case "R", "S", "T", "U", "V" -> Optional.of(Kind.SITE);
            default -> Optional.empty();
        };
    }

    private Kind town() {
        return switch (code) {
            case "PPLC" -> Kind.CAPITAL;
            case "PPLA" -> Kind.SEAT;
            case "PPLX" -> Kind.QUARTER;
            default -> Kind.TOWN;
        };
    }

    private Optional<Kind> division() {
        return switch (code) {
            case "ADM1" -> Optional.of(Kind.PROVINCE);
            case "ADM2", "ADM3", "ADM4", "ADM5", "ADMD" -> Optional.of(Kind.DISTRICT);
            default -> Optional.empty();
        };
    }
}
