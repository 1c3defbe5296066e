package org.dateline.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.text.Interval;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// A sentence may tell of two deeds and say how far they lie apart: "drones hit the market on
/// Wednesday, a day after missiles killed nine". Each is read by itself, with its own day, place,
/// weapons and figures.
final class Episodes {

    /// What one sentence tells of one deed; `when` where only its distance from another says so.
    record Episode(Scene scene, List<Trigger> triggers, Optional<When> when) {
        Episode {
            triggers = List.copyOf(triggers);
        }
    }

    private final Scene scene;
    private final Words words;
    private final List<Trigger> all;

    private Episodes(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.all = Triggers.in(scene);
    }

    /// The deeds of a sentence that tells of any, the main one first.
    static List<Episode> of(Scene scene) {
        return new Episodes(scene).read();
    }

    private List<Episode> read() {
        for (int i = 0; i < words.size() && !all.isEmpty(); i++) {
            Optional<Interval> found = Interval.at(words, i);
            Optional<Clause> other = found.map(this::behind).filter(this::tellsAnother);
            if (other.isPresent()) {
                return split(found.get(), other.get());
            }
        }
        return all.isEmpty() ? List.of() : List.of(new Episode(scene, all, Optional.empty()));
    }

    /// Words `[from, to)` of the sentence.
    private record Clause(int from, int to) {
        boolean holds(int token) {
            return from <= token && token < to;
        }
    }

    /// In front, the other deed ends with its comma; else it is the rest of the sentence.
    private Clause behind(Interval interval) {
        int end = interval.to();
        while (interval.from() <= 1 && end < words.size() && !words.is(end, ",")) {
            end++;
        }
        return new Clause(interval.to(), interval.from() <= 1 ? end : words.size());
    }

    /// Whether it is a deed of its own: "after gunmen killed two", "after an ambush", not "after
    /// the attack", and not what somebody died of later.
    private boolean tellsAnother(Clause other) {
        boolean dies =
                all.stream()
                        .filter(it -> !other.holds(it.from()))
                        .anyMatch(it -> GuardWords.is("dies-later", words.at(it.from())));
        return !dies
                && all.stream()
                        .filter(it -> other.holds(it.from()))
                        .findFirst()
                        .filter(it -> isNew(it, other))
                        .isPresent();
    }

    private boolean isNew(Trigger trigger, Clause other) {
        Optional<VerbGroup> verb = trigger.verb();
        if (verb.isEmpty()) {
            int first =
                    scene.syntax()
                            .nounAt(trigger.from())
                            .map(NounGroup::from)
                            .orElse(trigger.from());
            return other.holds(first) && !GuardWords.is("known", words.at(first));
        }
        boolean alone = all.getFirst().equals(trigger) && other.to() == words.size();
        return verb.get().form() == VerbGroup.Form.FINITE
                && scene.syntax()
                        .subject(verb.get())
                        .filter(it -> other.holds(it.from()))
                        .filter(it -> alone || !words.tagged(it.head(), "PRON"))
                        .isPresent();
    }

    private List<Episode> split(Interval interval, Clause clause) {
        Scene main = part(token -> token < interval.from() || token >= clause.to(), false);
        Scene other = part(clause::holds, true);
        Optional<LocalDate> day =
                main.times().stream().flatMap(it -> Clock.day(it).stream()).findFirst();
        When when = interval.told(words.span(interval.from(), interval.to()), day);
        return Stream.of(
                        new Episode(main, triggers(it -> !clause.holds(it)), Optional.empty()),
                        new Episode(other, triggers(clause::holds), Optional.of(when)))
                .filter(it -> !it.triggers().isEmpty())
                .toList();
    }

    private List<Trigger> triggers(IntPredicate here) {
        return all.stream().filter(it -> here.test(it.from())).toList();
    }

    /// What stands in these words; `beside` a deed, one that names no place was done at its.
    private Scene part(IntPredicate here, boolean beside) {
        List<Scene.Located> places =
                scene.places().stream().filter(it -> here.test(it.token())).toList();
        return new Scene(
                words,
                scene.syntax(),
                places.isEmpty() && beside ? scene.places() : places,
                scene.times().stream()
                        .filter(it -> it.span().filter(at -> holds(here, at)).isPresent())
                        .toList(),
                scene.figures().stream().filter(it -> holds(here, it.span())).toList(),
                scene.weapons().stream().filter(it -> here.test(it.from())).toList());
    }

    private boolean holds(IntPredicate here, Span span) {
        return here.test(scene.tokenAt(span));
    }
}
