package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Group;
import org.dateline.model.Quantity;
import org.dateline.model.Quantity.Qualifier;
import org.dateline.model.Story.Best;
import org.junit.jupiter.api.Test;

/// The best attested number, held against counting by hand over all small numbers.
class BestNumberTest {

    private static final int MOST = 5;

    @Test
    void whatAllAllowIsWhatEachAllowsByItself() {
        List<Quantity> kinds = kinds();
        for (Quantity one : kinds) {
            for (Quantity other : kinds) {
                List<Integer> both =
                        IntStream.rangeClosed(0, MOST + 1)
                                .filter(n -> allows(one, n) && allows(other, n))
                                .boxed()
                                .toList();
                boolean silent = !tells(one) && !tells(other);
                Optional<Best> best = BestNumber.of(List.of(by("Ann", one), by("Ben", other)));
                assertEquals(!silent && !both.isEmpty(), best.isPresent(), one + " " + other);
                best.ifPresent(found -> {
                    assertEquals(both.getFirst().doubleValue(), found.low());
                    double last = found.high().orElse(MOST + 1);
                    assertEquals(both.getLast().doubleValue(), last);
                });
            }
        }
    }

    @Test
    void anExactNumberOfMoreSourcesIsBetterAttested() {
        Quantity four = Quantity.exactly(4);
        Quantity six = Quantity.exactly(6);
        Best best =
                BestNumber.of(List.of(by("Ann", four), by("Ben", six), by("Cleo", six)))
                        .orElseThrow();
        assertEquals(6, best.low());
        assertEquals("most-sources/1: 2 of 3 sources", best.rule());
        assertEquals(
                Optional.empty(),
                BestNumber.of(List.of(by("Ann", four), by("Ben", six), by("Ben", six))),
                "one source is one, however often it speaks");
        assertEquals(
                Optional.empty(),
                BestNumber.of(
                        List.of(by("Ann", four), by("Rescuers", six), by("Norvik rescuers", six))),
                "who may be one is counted once");
        assertEquals(
                Optional.empty(),
                BestNumber.of(
                        List.of(
                                by("Ann", four),
                                by("Ben", four),
                                by("Cleo", six),
                                by("Dora", six))));
    }

    private static BestNumber.Attested by(String teller, Quantity quantity) {
        var origin = new Group.Origin(teller, Optional.empty());
        return new BestNumber.Attested(new Root(origin, Optional.empty(), false), quantity);
    }

    private static List<Quantity> kinds() {
        List<Quantity> out = new ArrayList<>();
        for (int low = 0; low <= MOST; low++) {
            out.add(Quantity.exactly(low));
            out.add(quantity(OptionalDouble.of(low), OptionalDouble.empty(), Qualifier.AT_LEAST));
            out.add(quantity(OptionalDouble.empty(), OptionalDouble.of(low), Qualifier.AT_MOST));
            for (int high = low; high <= MOST; high++) {
                out.add(quantity(OptionalDouble.of(low), OptionalDouble.of(high), Qualifier.ABOUT));
            }
        }
        Stream.of(Qualifier.VAGUE, Qualifier.UNKNOWN)
                .map(kind -> quantity(OptionalDouble.empty(), OptionalDouble.empty(), kind))
                .forEach(out::add);
        return out;
    }

    private static Quantity quantity(OptionalDouble low, OptionalDouble high, Qualifier kind) {
        return new Quantity(low, high, kind);
    }

    private static boolean tells(Quantity quantity) {
        return quantity.low().isPresent() || quantity.high().isPresent();
    }

    private static boolean allows(Quantity quantity, int n) {
        return n >= quantity.low().orElse(0) && n <= quantity.high().orElse(MOST + 1);
    }
}
