package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.text.Prose;
import org.dateline.text.Sentence;
import org.dateline.text.Times;
import org.dateline.text.Words;

/// The places and days of an article around a sentence: those that it names, and those that the
/// sentences before it named.
final class Surroundings {

    private final Prose prose;
    private final Times times;
    private final List<Place> places;
    private final Definites definites;

    Surroundings(Prose prose, Times times, List<Place> places) {
        this.prose = prose;
        this.times = times;
        this.places = List.copyOf(places);
        this.definites = new Definites(prose, places);
    }

    /// The literal places that a sentence names.
    List<Scene.Located> places(Sentence sentence, Words words) {
        List<Scene.Located> out = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place.Mention mention = places.get(i).mention();
            boolean here = sentence.span().contains(mention.span());
            if (here && mention.use() == Place.Use.LITERAL) {
                out.add(new Scene.Located(places.get(i), i, token(words, mention.span())));
            }
        }
        return out;
    }

    private static int token(Words words, Span span) {
        int at = 0;
        while (at < words.size() - 1 && words.sentence().tokens().get(at).end() <= span.start()) {
            at++;
        }
        return at;
    }

    /// An incident's own place; where it has none, or only a country, the one that its sentence
    /// takes up; else the one that was named before it.
    Optional<Scene.Located> place(Draft draft) {
        Optional<Scene.Located> own = draft.place();
        if (own.filter(place -> !Places.isWide(place)).isPresent()) {
            return own;
        }
        Optional<Scene.Located> around =
                own.filter(Places::isUnlisted).isPresent()
                        ? placeBefore(draft).filter(Places::isDivision)
                        : Optional.empty();
        return definites
                .near(draft.span())
                .or(() -> around)
                .or(() -> own)
                .or(() -> placeBefore(draft));
    }

    /// The last literal place that the same paragraph or the one before it named.
    private Optional<Scene.Located> placeBefore(Draft draft) {
        Optional<Scene.Located> last = Optional.empty();
        for (int i = 0; i < places.size(); i++) {
            Place.Mention mention = places.get(i).mention();
            boolean before = mention.span().end() <= draft.span().start();
            Scene.Located here = new Scene.Located(places.get(i), i, 0);
            boolean literal = mention.use() == Place.Use.LITERAL && !Places.isCountry(here);
            if (before && literal && isNear(draft, mention.span()) && !isHomeOfSome(mention)) {
                last = Places.better(Optional.of(here), last);
            }
        }
        return last;
    }

    private boolean isHomeOfSome(Place.Mention mention) {
        return prose.at(mention.span().start())
                .map(Words::of)
                .filter(words -> Places.isHomeOfSome(words, token(words, mention.span())))
                .isPresent();
    }

    /// An incident's own day, else the one that was named before it.
    Optional<When> time(Draft draft) {
        return draft.time().or(() -> timeBefore(draft));
    }

    /// The last day that the same paragraph or the one before it named; a period says too little.
    private Optional<When> timeBefore(Draft draft) {
        return times.all().stream()
                .filter(when -> !(when instanceof When.Unclear) && !Clock.isPeriod(when))
                .filter(when ->
                        when.span().filter(s -> s.end() <= draft.span().start()).isPresent())
                .filter(when -> isNear(draft, when.span().orElseThrow()))
                .filter(when -> !isOfSentence(draft, when.span().orElseThrow()))
                .reduce((a, b) -> b);
    }

    /// What its own sentence names has been asked already.
    private boolean isOfSentence(Draft draft, Span time) {
        return prose.at(time.start()).equals(prose.at(draft.span().start()));
    }

    private boolean isNear(Draft draft, Span span) {
        return prose.at(span.start())
                .filter(s -> s.zone() == draft.zone())
                .filter(s -> draft.paragraph() - s.paragraph() <= 1)
                .filter(s -> s.paragraph() <= draft.paragraph())
                .isPresent();
    }
}
