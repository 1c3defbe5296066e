package org.dateline.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.model.When.Precision;

/// A time expression that was read, words `[from, to)` of a scan, not yet joined with others.
record Moment(
        int from, int to, Optional<Days> days, Optional<LocalTime> clock, Precision precision) {

    /// First and last day, both inclusive.
    record Days(LocalDate first, LocalDate last) {}

    static Moment day(int from, int to, LocalDate day, Precision precision) {
        return range(from, to, day, day, precision);
    }

    static Moment range(int from, int to, LocalDate first, LocalDate last, Precision precision) {
        return new Moment(
                from, to, Optional.of(new Days(first, last)), Optional.empty(), precision);
    }

    static Moment unclear(int from, int to, Precision precision) {
        return new Moment(from, to, Optional.empty(), Optional.empty(), precision);
    }

    static Moment clock(int from, int to, LocalTime clock, Precision precision) {
        return new Moment(from, to, Optional.empty(), Optional.of(clock), precision);
    }

    /// Whether it is one day or a part of one.
    boolean isDay() {
        return days.isPresent() && days.get().first().equals(days.get().last());
    }

    Moment ends(int from, int to) {
        return new Moment(from, to, days, clock, precision);
    }

    Moment as(Precision finer) {
        return new Moment(from, to, days, clock, finer);
    }

    Moment on(Days days) {
        return new Moment(from, to, Optional.of(days), clock, precision);
    }

    When when(TimeScan scan) {
        Optional<Span> span = Optional.of(scan.span(from, to));
        if (days.isEmpty()) {
            return new When.Unclear(span, precision);
        }
        if (clock.isPresent()) {
            return new When.At(span, days.get().first().atTime(clock.get()), precision);
        }
        return new When.Between(span, days.get().first(), days.get().last(), precision);
    }
}
