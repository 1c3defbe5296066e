package org.dateline.app.export;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.app.export.Codebook.Case;
import org.dateline.app.export.Codebook.Cell;
import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Place;

/// One incident in the codes of ACLED, UCDP and PLOVER; where a community would not code it, or not
/// without knowing more, the code is blank and the reason says why.
record Coding(
        String acledEvent,
        Cell acled,
        Cell ucdp,
        Cell plover,
        String acledWhere,
        String acledWhen,
        String ucdpWhere,
        String ucdpWhen) {

    private static final String FORCE = "force";

    /// The names of [#cells], in their order.
    static final List<String> HEADER =
            List.of(
                    "acled_event_type",
                    "acled_sub_event_type",
                    "acled_geo_precision",
                    "acled_time_precision",
                    "acled_reason",
                    "ucdp_type_of_violence",
                    "ucdp_where_prec",
                    "ucdp_date_prec",
                    "ucdp_reason",
                    "plover_event_type",
                    "plover_reason");

    /// `places` and `figures` are the reading's; `located` is false where a person rejected the
    /// incident's place.
    static Coding of(Incident incident, List<Place> places, List<Figure> figures, boolean located) {
        Optional<Place> place =
                incident.place().isPresent() && located
                        ? Optional.of(places.get(incident.place().getAsInt()))
                        : Optional.empty();
        Optional<Place.Level> level =
                place.filter(p -> p instanceof Place.Located).flatMap(p -> p.mention().level());
        Codebook.Row row =
                Codebook.builtIn()
                        .find(incident.type(), subtypes(incident), cases(incident, figures))
                        .orElseThrow();
        Optional<String> never = never(incident);
        Optional<String> lacks = never.or(() -> lacks(incident, level));
        boolean stopped = isStopped(incident);
        Cell acled = stopped ? new Cell("Disrupted weapons use", "") : row.acled();
        return new Coding(
                lacks.isPresent() ? "" : stopped ? "Strategic developments" : row.acledEvent(),
                lacks.map(why -> new Cell("", why)).orElse(acled),
                lacks.map(why -> new Cell("", why))
                        .orElseGet(() -> ucdp(incident, figures, row.ucdp())),
                never.map(why -> new Cell("", why)).orElse(row.plover()),
                Precisions.acledWhere(level),
                Precisions.acledWhen(incident.time()),
                Precisions.ucdpWhere(level),
                Precisions.ucdpWhen(incident.time()));
    }

    private static SortedSet<String> subtypes(Incident incident) {
        SortedSet<String> out = new TreeSet<>();
        incident.subtype().ifPresent(out::add);
        incident.weapons().forEach(weapon -> out.add(weapon.kind()));
        return out;
    }

    private static SortedSet<Case> cases(Incident incident, List<Figure> figures) {
        SortedSet<Case> out = new TreeSet<>(Sides.of(incident).cases());
        boolean harmed =
                own(incident, figures).stream()
                        .anyMatch(f ->
                                f.measure() == Figure.Measure.KILLED
                                        || f.measure() == Figure.Measure.WOUNDED);
        if (harmed) {
            out.add(Case.HARMED);
        }
        return out;
    }

    /// What no community codes: what has not happened, and what is no single event.
    private static Optional<String> never(Incident incident) {
        boolean fought = incident.outcome().filter(Incident.Outcome.REPULSED::equals).isPresent();
        Optional<String> unreal =
                switch (incident.realis()) {
                    case ACTUAL, ONGOING -> Optional.empty();
                    case ATTEMPTED ->
                            fought || isStopped(incident)
                                    ? Optional.empty()
                                    : Optional.of("told as an attempt");
                    case PLANNED -> Optional.of("told as planned");
                    case DENIED -> Optional.of("told as denied");
                    case GENERIC -> Optional.of("told as a habit or a possibility");
                };
        return unreal.or(
                () -> incident.aggregate() ? Optional.of("several events told as one") : unreal);
    }

    /// A weapon that was stopped before it did harm: ACLED has a sub-event type for that.
    private static boolean isStopped(Incident incident) {
        return incident.realis() == Incident.Realis.ATTEMPTED
                && switch (incident.type()) {
                    case BOMBING, AIR_STRIKE, DRONE_STRIKE, MISSILE_STRIKE, SHELLING -> true;
                    default -> false;
                };
    }

    /// What a row of events cannot be without.
    private static Optional<String> lacks(Incident incident, Optional<Place.Level> level) {
        if (Precisions.days(incident.time()) == 0) {
            return Optional.of("no day is told");
        }
        if (level.isEmpty()) {
            return Optional.of("no place is told, or none that is located");
        }
        return Optional.empty();
    }

    private static Cell ucdp(Incident incident, List<Figure> figures, Cell table) {
        if (!table.code().equals(FORCE)) {
            return table;
        }
        boolean dead =
                own(incident, figures).stream()
                        .filter(f -> f.measure() == Figure.Measure.KILLED)
                        .anyMatch(f -> f.quantity().low().orElse(0) >= 1);
        return dead
                ? Sides.of(incident).violence()
                : new Cell("", "no death is told, and UCDP counts events with one at least");
    }

    private static List<Figure> own(Incident incident, List<Figure> figures) {
        return figures.stream().filter(f -> incident.figures().contains(f.id())).toList();
    }

    /// The cells of a row, blank where nothing is known.
    List<String> cells() {
        return List.of(
                acledEvent,
                acled.code(),
                acledWhere,
                acledWhen,
                acledReason(),
                ucdp.code(),
                ucdpWhere,
                ucdpWhen,
                ucdp.reason(),
                plover.code(),
                plover.reason());
    }

    /// ACLED places nothing by a country alone, and dates nothing by more than a month.
    private String acledReason() {
        if (!acled.reason().isEmpty()) {
            return acled.reason();
        }
        return acledWhere.isEmpty()
                ? "no place within the country is told"
                : acledWhen.isEmpty() ? "told over more than a month" : "";
    }
}
