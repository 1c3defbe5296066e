package org.dateline.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Span;
import org.dateline.text.NumberWords;
import org.dateline.text.Table;

/// Where something is told relative to a named place: `south of Goris`, `near Sisian`, `200 km
/// north of Baku`.
///
/// `words` is the relation as printed; `km` how far off the named place it may be, never less than
/// the distance that the text states. Of an area, `words` may tell the part: `northern`.
record Nearby(Span words, double km) {

    private static final double CLOSE_KM = 10;
    private static final double DIRECTION_KM = 20;
    private static final double SEA_KM = 50;

    /// Kilometres to a unit: `miles` → 1.609.
    private static final Map<String, Double> UNITS = units();

    static Optional<Nearby> of(Found found, Cues cues) {
        int words = relation(found, cues);
        if (words == 0) {
            return isAway(found) ? Optional.of(stated(found, 1, CLOSE_KM)) : Optional.empty();
        }
        double km = isSea(found) ? SEA_KM : words == 1 ? CLOSE_KM : DIRECTION_KM;
        return Optional.of(stated(found, words, km));
    }

    /// `northern Syria`, `north-eastern Mali`: which part of it.
    static Optional<Span> part(Found found, Cues cues) {
        if (found.from() == 0 || !cues.part().contains(found.before(1))) {
            return Optional.empty();
        }
        boolean isDouble =
                found.words().get(found.from() - 1).gap() == Word.Gap.HYPHEN
                        && cues.direction().contains(found.before(2));
        return Optional.of(words(found, isDouble ? 2 : 1));
    }

    /// How many words before the name tell the relation; 0 where none does.
    private static int relation(Found found, Cues cues) {
        if (isSea(found)) {
            return found.before(1).equals("of") ? seaWords(found) : 1;
        }
        if (found.from() >= 2
                && found.before(1).equals("of")
                && cues.direction().contains(found.before(2))) {
            boolean isDouble =
                    cues.direction().contains(found.before(3))
                            && found.words().get(found.from() - 2).gap() == Word.Gap.HYPHEN;
            return isDouble ? 3 : 2;
        }
        return found.from() >= 1 && cues.near().contains(found.before(1)) ? 1 : 0;
    }

    /// `off Basra`, `off the coast of Basra`.
    private static boolean isSea(Found found) {
        return found.before(1).equals("off") || seaWords(found) > 0;
    }

    private static int seaWords(Found found) {
        boolean coast = found.before(1).equals("of") && found.before(2).equals("coast");
        for (int steps = 3; coast && steps <= 5; steps++) {
            if (found.before(steps).equals("off")) {
                return steps;
            }
        }
        return 0;
    }

    /// `30 km from Goris`.
    private static boolean isAway(Found found) {
        return found.before(1).equals("from") && UNITS.containsKey(found.before(2));
    }

    /// With the distance that stands before the relation, if one does: `200 km [north of]`.
    private static Nearby stated(Found found, int relation, double km) {
        for (int steps = relation + 1; steps <= relation + 3; steps++) {
            OptionalDouble unit = unit(found.before(steps));
            if (unit.isPresent()) {
                OptionalDouble number = number(found, steps + 1);
                double stated = number.orElse(0) * unit.getAsDouble();
                return number.isPresent()
                        ? new Nearby(words(found, steps + 1), Math.round(stated))
                        : new Nearby(words(found, relation), km);
            }
        }
        return new Nearby(words(found, relation), km);
    }

    private static OptionalDouble unit(String word) {
        Double km = UNITS.get(word);
        return km == null ? OptionalDouble.empty() : OptionalDouble.of(km);
    }

    private static OptionalDouble number(Found found, int steps) {
        String word = found.before(steps);
        if (word.matches("\\d{1,4}")) {
            return OptionalDouble.of(Double.parseDouble(word));
        }
        return NumberWords.unit(word).stream().asDoubleStream().findFirst();
    }

    private static Span words(Found found, int count) {
        Span last = found.words().get(found.from() - 1).span();
        return found.words().get(found.from() - count).span().cover(last);
    }

    private static Map<String, Double> units() {
        Map<String, Double> out = new HashMap<>();
        for (List<String> row : Table.read("/lang/en/places.tsv").of("unit")) {
            for (String word : row.getFirst().split("\\|", -1)) {
                out.put(word, Double.parseDouble(row.get(1)));
            }
        }
        return Map.copyOf(out);
    }
}
