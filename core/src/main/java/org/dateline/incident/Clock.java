package org.dateline.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.model.When;

/// Which of the times that a sentence names is the incident's, and whether two can be one.
final class Clock {

    /// How far a day may stand from the verb that it belongs to: "was, police said, charged
    /// Monday".
    private static final int BESIDE = 4;

    private Clock() {}

    /// The nearest clear time, a day before a period.
    static Optional<When> of(Scene scene, Trigger trigger) {
        return scene.times().stream()
                .filter(when -> !(when instanceof When.Unclear))
                .filter(when -> !isAfterwards(scene, when, trigger))
                .min(Comparator.comparingInt(when -> distance(scene, when, trigger)));
    }

    private static int distance(Scene scene, When when, Trigger trigger) {
        int token = when.span().map(scene::tokenAt).orElse(0);
        int between =
                parted(scene, Math.min(token, trigger.from()), Math.max(token, trigger.from()));
        return Math.abs(token - trigger.from()) + (isPeriod(when) ? 20 : 0) + between;
    }

    /// Behind a semicolon is another sentence.
    private static int parted(Scene scene, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> scene.words().is(i, ";")) ? 10 : 0;
    }

    /// "was charged on Monday with the murder of a clerk": the day of the charge, not of the
    /// murder.
    private static boolean isAfterwards(Scene scene, When when, Trigger trigger) {
        int token = when.span().map(scene::tokenAt).orElse(-1);
        return token >= 0
                && token < trigger.from()
                && scene.syntax().verbs().stream()
                        .filter(verb -> verb.head() < trigger.from())
                        .filter(verb -> Math.abs(token - verb.head()) <= BESIDE)
                        .anyMatch(
                                verb -> GuardWords.is("afterwards", scene.words().at(verb.head())));
    }

    static boolean isPeriod(When when) {
        return ChronoUnit.DAYS.between(first(when), last(when)) > 2;
    }

    static boolean agree(Optional<When> a, Optional<When> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        return !first(a.get()).isAfter(last(b.get())) && !first(b.get()).isAfter(last(a.get()));
    }

    /// The day, where it is one.
    static Optional<LocalDate> day(When when) {
        boolean one = !(when instanceof When.Unclear) && first(when).equals(last(when));
        return one ? Optional.of(first(when)) : Optional.empty();
    }

    private static LocalDate first(When when) {
        return switch (when) {
            case When.At at -> at.moment().toLocalDate();
            case When.Between between -> between.from();
            case When.Unclear unclear -> LocalDate.MIN;
        };
    }

    private static LocalDate last(When when) {
        return switch (when) {
            case When.At at -> at.moment().toLocalDate();
            case When.Between between -> between.to();
            case When.Unclear unclear -> LocalDate.MAX;
        };
    }
}
