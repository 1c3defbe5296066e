package org.dateline.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Story.Best;
import org.dateline.model.Story.Count;
import org.dateline.model.Story.Version;

/// The numbers told for one thing, each with who tells it: what was counted, over what, as of when.
final class Counts {

    private final Told told;

    Counts(Told told) {
        this.told = told;
    }

    /// What must be the same for two numbers to stand side by side.
    private record Counting(
            Figure.Measure measure, Subject subject, Figure.Scope scope, Optional<LocalDate> asOf)
            implements Comparable<Counting> {

        static Counting of(Figure figure) {
            return new Counting(
                    figure.measure(), Subject.of(figure), figure.scope(), Counted.asOf(figure));
        }

        @Override
        public int compareTo(Counting other) {
            return Comparator.comparing(Counting::measure)
                    .thenComparing(Counting::scope)
                    .thenComparing(it -> it.asOf.map(LocalDate::toString).orElse(""))
                    .thenComparing(it -> it.subject.toString())
                    .compare(this, other);
        }
    }

    /// One for each thing counted, by measure, scope and day. Numbers whose words make them parts
    /// of others are left out.
    List<Count> all() {
        NavigableMap<Counting, List<String>> byThing = new TreeMap<>();
        for (String id : told.figures()) {
            Figure figure = told.figure(id);
            if (!PartWords.is(told.records().owner(id), figure)) {
                byThing.computeIfAbsent(Counting.of(figure), k -> new ArrayList<>()).add(id);
            }
        }
        List<Count> out = new ArrayList<>();
        byThing.forEach((thing, ids) -> out.add(count(thing, ids)));
        return out;
    }

    private Count count(Counting thing, List<String> ids) {
        List<String> inOrder = new ArrayList<>(ids);
        inOrder.sort(
                Comparator.comparingDouble((String id) -> Counted.low(told.figure(id)))
                        .thenComparing(Comparator.naturalOrder()));
        List<Version> versions = inOrder.stream().map(id -> version(id, inOrder)).toList();
        List<Version> stand = versions.stream().filter(v -> v.replacedBy().isEmpty()).toList();
        List<Figure> known =
                stand.stream()
                        .map(version -> told.figure(version.figure()))
                        .filter(figure -> figure.quantity().low().isPresent())
                        .toList();
        OptionalDouble low = known.stream().mapToDouble(Counted::low).min();
        OptionalDouble high =
                known.isEmpty()
                        ? OptionalDouble.empty()
                        : Totals.total(thing.measure(), known).high();
        return new Count(
                thing.measure(),
                thing.subject().everybody()
                        ? Optional.empty()
                        : inOrder.stream().flatMap(id -> told.figure(id).of().stream()).findFirst(),
                thing.scope(),
                thing.asOf(),
                versions,
                low,
                high,
                best(stand));
    }

    private Optional<Best> best(List<Version> stand) {
        return BestNumber.of(
                stand.stream()
                        .map(it -> new BestNumber.Attested(told.teller(it.figure()), it.quantity()))
                        .toList());
    }

    private Version version(String id, Collection<String> all) {
        return new Version(
                id,
                told.records().owner(id).id(),
                told.teller(id).origin(),
                told.figure(id).quantity(),
                latest(all.stream().filter(it -> replaces(it, id)))
                        .or(() -> latest(all.stream().filter(it -> replacesTwin(it, id, all)))));
    }

    /// Whether it replaces the same number elsewhere in the text, by whomever told.
    private boolean replacesTwin(String later, String id, Collection<String> all) {
        return all.stream()
                .filter(it -> told.oneText(it, id))
                .filter(it -> told.figure(it).quantity().equals(told.figure(id).quantity()))
                .anyMatch(it -> replaces(later, it));
    }

    /// A source's own later number: in an article, or a revision of one, of a later day or hour.
    private boolean replaces(String later, String earlier) {
        return isAfter(later, earlier)
                && told.oneTeller(later, earlier)
                && (!told.oneText(later, earlier) || told.oneWork(later, earlier));
    }

    /// By when their articles were last changed, or else published, as far as the pages say.
    private boolean isAfter(String later, String earlier) {
        Profile one = told.records().owner(later);
        Profile other = told.records().owner(earlier);
        Direction order = Direction.of(one, other);
        return !one.equals(other) && order.known() && order.later().equals(one);
    }

    private Optional<String> latest(Stream<String> figures) {
        return figures.sorted().reduce((a, b) -> isAfter(a, b) ? a : b);
    }
}
