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
import org.dateline.model.Article;
import org.dateline.model.Figure;
import org.dateline.model.Stamp;
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
                all.stream().filter(other -> replaces(other, id)).max(byDay()));
    }

    /// A source's own later number: in an article, or a revision of one, of a later day.
    private boolean replaces(String later, String earlier) {
        Optional<LocalDate> at = day(later);
        Optional<LocalDate> before = day(earlier);
        boolean after = at.isPresent() && before.isPresent() && at.get().isAfter(before.get());
        return after
                && told.oneTeller(later, earlier)
                && (!told.oneText(later, earlier) || told.oneWork(later, earlier));
    }

    private Comparator<String> byDay() {
        return Comparator.comparing((String id) -> day(id).orElse(LocalDate.MIN))
                .thenComparing(Comparator.naturalOrder());
    }

    /// When its article was last changed, or else published, as far as the page says.
    private Optional<LocalDate> day(String figure) {
        Article article = told.records().owner(figure).reading().article();
        return article.modified().or(article::published).map(Stamp::day);
    }
}
