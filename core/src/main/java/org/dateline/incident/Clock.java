package org.dateline.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.model.When;
import org.dateline.text.Words;

/// Which of the times that a sentence names is the incident's, and whether two can be one.
final class Clock {

    /// How far a day may stand from the verb that it belongs to: "was, police said, charged
    /// Monday".
    private static final int BESIDE = 4;

    private static final int FAR = 9;

    /// How much nearer the day on which it was said seems than it is.
    private static final int SAYING = 12;

    private static final List<String> CLAUSES = List.of("after", "before", "when", "while");

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
        return Math.abs(token - trigger.from())
                + (isPeriod(when) ? 20 : 0)
                + between
                + (isOfSaying(scene, token, trigger) ? SAYING : 0);
    }

    /// Behind a semicolon is another sentence, behind "after" another deed.
    private static int parted(Scene scene, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> isJoint(scene.words(), i)) ? 10 : 0;
    }

    private static boolean isJoint(Words words, int at) {
        return words.is(at, ";")
                || (words.isAny(at, CLAUSES) && words.tagged(at, "SCONJ") && at > 0);
    }

    /// "was charged on Monday with the murder of a clerk": the day of the charge, not of the
    /// murder.
    private static boolean isAfterwards(Scene scene, When when, Trigger trigger) {
        int token = when.span().map(scene::tokenAt).orElse(-1);
        return token >= 0
                && token < trigger.from()
                && scene.syntax().verbs().stream()
                        .filter(verb -> verb.head() < trigger.from())
                        .filter(verb -> Math.abs(token - verb.head()) <= beside(scene, trigger))
                        .anyMatch(
                                verb -> GuardWords.is("afterwards", scene.words().at(verb.head())));
    }

    /// Behind "for" and "with" stands what somebody was charged with.
    private static int beside(Scene scene, Trigger trigger) {
        return scene.words().isAny(trigger.from() - 1, List.of("for", "with")) ? FAR : BESIDE;
    }

    /// "said on Thursday that", before the deed.
    private static boolean isOfSaying(Scene scene, int token, Trigger trigger) {
        int before = scene.words().tagged(token - 1, "ADP") ? token - 2 : token - 1;
        return token < trigger.from()
                && hasDayBehind(scene, trigger)
                && (GuardWords.is("tells", scene.words().at(before))
                        || GuardWords.is("tells", scene.words().at(token + 1)));
    }

    /// "killed nine on Tuesday".
    private static boolean hasDayBehind(Scene scene, Trigger trigger) {
        return scene.times().stream()
                .filter(when -> day(when).isPresent())
                .flatMap(when -> when.span().stream())
                .mapToInt(scene::tokenAt)
                .filter(at -> at > trigger.from() && scene.words().is(at - 1, "on"))
                .anyMatch(at -> parted(scene, trigger.from(), at) == 0);
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
