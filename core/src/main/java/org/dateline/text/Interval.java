package org.dateline.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.model.When.Precision;

/// "two days after …", "the night before …": how far what a sentence tells lies from what the words
/// behind tell, words `[from, to)`.
public record Interval(int from, int to, OptionalInt count, ChronoUnit unit, boolean after) {

    /// Hours that seldom lead into another day.
    private static final int FEW_HOURS = 6;

    /// The one whose unit stands at this word and that goes on behind "after" or "before".
    public static Optional<Interval> at(Words words, int unit) {
        boolean after = words.is(unit + 1, "after");
        Optional<ChronoUnit> length =
                TimeWords.unit(words.at(unit))
                        .or(() -> TimeWords.isPart(words.at(unit)) ? days() : Optional.empty());
        if (length.isEmpty() || !(after || words.is(unit + 1, "before")) || ends(words, unit + 2)) {
            return Optional.empty();
        }
        if (!after && words.is(unit - 1, "the") && !leadsOn(words, unit + 2)) {
            return Optional.empty();
        }
        OptionalInt count = count(words.at(unit - 1));
        boolean counted = count.isPresent() || Periods.isVagueCount(words.at(unit - 1));
        int from = counted ? unit - 1 : unit;
        return counted || unit == 0 || !words.tagged(unit - 1, "NUM")
                ? Optional.of(new Interval(from, unit + 2, count, length.get(), after))
                : Optional.empty();
    }

    private static Optional<ChronoUnit> days() {
        return Optional.of(ChronoUnit.DAYS);
    }

    private static OptionalInt count(String word) {
        return switch (word) {
            case "a", "an", "the" -> OptionalInt.of(1);
            default ->
                    word.chars().allMatch(Character::isDigit)
                                    && word.length() < 4
                                    && !word.isEmpty()
                            ? OptionalInt.of(Integer.parseInt(word))
                            : NumberWords.unit(word);
        };
    }

    /// "the night before the attack", not "the night before killed two".
    private static boolean leadsOn(Words words, int at) {
        return TimeWords.leadsOn(words.at(at))
                || words.tagged(at, "PROPN")
                || words.tagged(at, "NOUN")
                || words.tagged(at, "NUM");
    }

    private static boolean ends(Words words, int at) {
        return words.at(at).isEmpty() || !Character.isLetterOrDigit(words.at(at).codePointAt(0));
    }

    /// When the words behind happened, if the sentence's own deed was done on `day`; unclear where
    /// that is not known, or not how far.
    public When told(Span span, Optional<LocalDate> day) {
        if (day.isEmpty() || count.isEmpty()) {
            return new When.Unclear(Optional.of(span), Precision.DAY);
        }
        if (unit.compareTo(ChronoUnit.DAYS) < 0) {
            if (unit == ChronoUnit.MINUTES || count.getAsInt() <= FEW_HOURS) {
                return new When.Between(Optional.of(span), day.get(), day.get(), Precision.DAY);
            }
            LocalDate first = after ? day.get().minusDays(1) : day.get();
            return new When.Between(Optional.of(span), first, first.plusDays(1), Precision.RANGE);
        }
        int away = after ? -count.getAsInt() : count.getAsInt();
        Moment moment = AgoTime.away(from, to, day.get(), away, unit);
        Moment.Days days = moment.days().orElseThrow();
        return new When.Between(Optional.of(span), days.first(), days.last(), moment.precision());
    }
}
