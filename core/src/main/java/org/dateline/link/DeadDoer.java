package org.dateline.link;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Group.Total;
import org.dateline.text.Table;

/// Who killed others and died of it, by their own hand ("kills two, self") or by that of others.
/// Some count them among the killed and some do not, and a number alone does not tell which.
final class DeadDoer {

    private static final Table REASONS = Table.read("/lang/en/count-reasons.tsv");
    private static final Set<List<String>> DIES = phrases("doer-dies");
    private static final Set<List<String>> COUNTED = phrases("doer-counted");
    private static final Set<String> TRIES = REASONS.words("doer-tries");

    /// "tried to take his own life".
    private static final int TRIED_BEFORE = 4;

    private DeadDoer() {}

    private static Set<List<String>> phrases(String kind) {
        return REASONS.words(kind).stream().map(Words::of).collect(Collectors.toUnmodifiableSet());
    }

    /// The numbers of killed, and one more than the highest where who killed them may not be in it.
    static Total widened(Total total, Stream<Open> leftOpen) {
        boolean killed =
                total.measure() == Figure.Measure.KILLED
                        && total.low() > 0
                        && total.high().isPresent();
        if (!killed) {
            return total;
        }
        double high = total.high().getAsDouble();
        return leftOpen.anyMatch(open -> open.to(high))
                ? new Total(total.measure(), total.low(), OptionalDouble.of(high + 1))
                : total;
    }

    /// From which number on one may not hold who killed the others. Where it was somebody else who
    /// killed that one, a number of one may count nobody besides.
    enum Open {
        NO,
        FROM_ONE,
        FROM_TWO;

        private boolean to(double number) {
            return this == FROM_ONE || (this == FROM_TWO && number > 1);
        }
    }

    /// Whether somebody dies by their own hand beside others, or is killed for it, and nothing says
    /// that a count holds them: in headline or lead, or in the paragraph that tells of the
    /// incident.
    static Open leftOpen(Profile profile, Happening happening) {
        List<List<String>> texts =
                profile.body().paragraphs().stream()
                        .filter(it ->
                                profile.inLead(it.span())
                                        || it.span().meets(happening.incident().span()))
                        .map(Paragraph::words)
                        .toList();
        List<String> title = profile.reading().article().title().map(Words::of).orElse(List.of());
        List<List<String>> all = Stream.concat(Stream.of(title), texts.stream()).toList();
        if (all.stream().anyMatch(DeadDoer::countedIn)) {
            return Open.NO;
        }
        if (all.stream().anyMatch(it -> diesIn(it) || KilledDoer.besideOthers(it))) {
            return Open.FROM_ONE;
        }
        return all.stream().anyMatch(KilledDoer::in) ? Open.FROM_TWO : Open.NO;
    }

    /// Whether these words say that who did it died by their own hand.
    static boolean diesIn(List<String> words) {
        for (List<String> phrase : DIES) {
            int at = Collections.indexOfSubList(words, phrase);
            if (at >= 0
                    && words.subList(Math.max(0, at - TRIED_BEFORE), at).stream()
                            .noneMatch(TRIES::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean countedIn(List<String> words) {
        return COUNTED.stream().anyMatch(it -> Collections.indexOfSubList(words, it) >= 0);
    }
}
