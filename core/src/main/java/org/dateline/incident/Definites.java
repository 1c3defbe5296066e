package org.dateline.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Place;
import org.dateline.model.Place.Level;
import org.dateline.model.Span;
import org.dateline.text.Prose;
import org.dateline.text.Sentence;
import org.dateline.text.Words;

/// Places that a sentence takes up without their name: "the city", "the region", "the capital",
/// "the Ostrian capital".
///
/// A town or region is the last of its kind that the paragraphs before named; a capital the one
/// that the article names of the country that is meant. The place stays the one that was named, so
/// that its evidence is those words.
final class Definites {

    private static final int PARAGRAPHS = 3;

    private final Prose prose;
    private final List<Place> places;

    Definites(Prose prose, List<Place> places) {
        this.prose = prose;
        this.places = List.copyOf(places);
    }

    /// The place so taken up that stands nearest to these words, in their sentence.
    Optional<Scene.Located> near(Span words) {
        return prose.at(words.start()).flatMap(sentence -> near(sentence, words));
    }

    private Optional<Scene.Located> near(Sentence sentence, Span trigger) {
        Words words = Words.of(sentence);
        Optional<Scene.Located> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (int at = 0; at < words.size(); at++) {
            int away = Math.abs(sentence.tokens().get(at).start() - trigger.start());
            if (away < least && !isNamed(words, at)) {
                int token = at;
                Optional<Scene.Located> found =
                        meant(sentence, words, at)
                                .map(i -> new Scene.Located(places.get(i), i, token));
                least = found.isPresent() ? away : least;
                best = found.isPresent() ? found : best;
            }
        }
        return best;
    }

    /// "the city of Orvan", "the capital, Orvan": the name says it.
    private static boolean isNamed(Words words, int at) {
        int next = words.is(at + 1, ",") ? at + 2 : at + 1;
        return words.is(at + 1, "of") || words.capital(next) || words.capital(at);
    }

    private Optional<Integer> meant(Sentence sentence, Words words, int at) {
        if (GuardWords.is("capital-word", words.at(at))) {
            return country(sentence, words, at).flatMap(this::capital);
        }
        if (!words.is(at - 1, "the")) {
            return Optional.empty();
        }
        if (GuardWords.is("town-word", words.at(at))) {
            return last(sentence, List.of(Level.SETTLEMENT, Level.NEAR_SETTLEMENT));
        }
        return GuardWords.is("division-word", words.at(at))
                ? last(sentence, List.of(Level.ADM1, Level.ADM2, Level.REGION))
                : Optional.empty();
    }

    private Optional<Integer> last(Sentence sentence, List<Level> levels) {
        for (int i = places.size() - 1; i >= 0; i--) {
            Place.Mention mention = places.get(i).mention();
            boolean fits =
                    mention.use() == Place.Use.LITERAL
                            && mention.level().filter(levels::contains).isPresent();
            if (fits && isBefore(mention, sentence)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isBefore(Place.Mention mention, Sentence sentence) {
        return mention.span().end() <= sentence.span().start()
                && prose.at(mention.span().start())
                        .filter(s -> sentence.paragraph() - s.paragraph() <= PARAGRAPHS)
                        .isPresent();
    }

    /// The country of the word before "capital"; for "the capital" that in which most places lie.
    private Optional<String> country(Sentence sentence, Words words, int at) {
        if (words.is(at - 1, "the")) {
            return mostNamed();
        }
        return at == 0
                ? Optional.empty()
                : places.stream()
                        .filter(p ->
                                p.mention().span().contains(sentence.tokens().get(at - 1).span()))
                        .findFirst()
                        .flatMap(Definites::country);
    }

    /// None where two are named as often: whose capital is meant is not for us to say.
    private Optional<String> mostNamed() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Place place : places) {
            if (place.mention().use() == Place.Use.LITERAL) {
                country(place).ifPresent(code -> counts.merge(code, 1, Integer::sum));
            }
        }
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<String> first =
                counts.keySet().stream()
                        .filter(code -> counts.getOrDefault(code, 0) == most)
                        .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private static Optional<String> country(Place place) {
        return switch (place) {
            case Place.Located located -> located.country();
            case Place.Named named -> Optional.empty();
        };
    }

    private Optional<Integer> capital(String country) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < places.size(); i++) {
            boolean literal = places.get(i).mention().use() == Place.Use.LITERAL;
            if (isCapital(places.get(i), country) && (literal || found.isEmpty())) {
                found = Optional.of(i);
            }
        }
        return found;
    }

    private static boolean isCapital(Place place, String country) {
        return place instanceof Place.Located located
                && located.kind().equals("capital")
                && located.country().filter(country::equals).isPresent();
    }
}
