package org.dateline.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// A mention of a place: located in the gazetteer, or only named.
public sealed interface Place {

    Mention mention();

    /// The words and how they are used.
    ///
    /// `relation` is as printed ("south of", "towards"); `uncertaintyKm` how far off the point may
    /// be.
    record Mention(
            Span span,
            String text,
            Use use,
            Optional<Level> level,
            Optional<String> relation,
            OptionalDouble uncertaintyKm) {}

    /// `id` is `geonames:N` or another gazetteer's; `names` are other names of the same place;
    /// `country` is ISO 3166-1 alpha-2, empty where the gazetteer gives none; degrees are WGS 84.
    record Located(
            Mention mention,
            String id,
            String name,
            List<String> names,
            Optional<String> country,
            double lat,
            double lon,
            String kind)
            implements Place {
        public Located {
            names = List.copyOf(names);
        }
    }

    /// A place that the gazetteer lacks or that could be several: `candidates` are ids, best first.
    record Named(Mention mention, List<String> candidates) implements Place {
        public Named {
            candidates = List.copyOf(candidates);
        }
    }

    enum Use {
        LITERAL,
        ASSOCIATIVE,
        DATELINE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Level {
        EXACT,
        SETTLEMENT,
        NEAR_SETTLEMENT,
        LINE,
        ADM2,
        ADM1,
        REGION,
        COUNTRY;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
