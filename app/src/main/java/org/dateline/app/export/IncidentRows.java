package org.dateline.app.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.dateline.app.ledger.Finding;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Toponym;
import org.dateline.model.Claim;
import org.dateline.model.Decision;
import org.dateline.model.Figure;
import org.dateline.model.Group;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Said;
import org.dateline.model.When;

/// The cells of one article's incidents, in the order of the header of [Csv].
final class IncidentRows {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private final Held held;
    private final Reading reading;
    private final Standing standing;
    private final Map<String, Finding> byLocal;
    private final Map<Integer, String> places = new HashMap<>();

    IncidentRows(Held held, Reading reading, Standing standing) {
        this.held = held;
        this.reading = reading;
        this.standing = standing;
        this.byLocal =
                Finding.all(reading).stream().collect(Collectors.toMap(Finding::local, f -> f));
        Toponym.all(reading)
                .forEach(place ->
                        place.mentions().forEach(n -> places.put(n, place.id().toString())));
    }

    /// Sorted by id; those that a person rejected are left out.
    List<List<String>> all() {
        return reading.incidents().stream()
                .map(this::cells)
                .filter(cells -> !rejected(cells.getFirst()))
                .sorted((a, b) -> a.getFirst().compareTo(b.getFirst()))
                .toList();
    }

    private boolean rejected(String id) {
        return standing.verdict(id).filter(v -> v == Decision.Verdict.REJECTED).isPresent();
    }

    private List<String> cells(Incident incident) {
        Finding finding = Objects.requireNonNull(byLocal.get(incident.id()));
        String id = finding.id().toString();
        List<String> out = new ArrayList<>();
        out.add(id);
        out.add(held.id().toString());
        out.add(standing.group(id).map(Group::id).orElse(""));
        out.add(standing.main(id) ? "true" : "");
        out.add(incident.type().code());
        out.add(incident.subtype().orElse(""));
        out.add(incident.realis().code());
        out.add(incident.outcome().map(Incident.Outcome::code).orElse(""));
        out.add(incident.aggregate() ? "true" : "");
        out.addAll(when(incident.time()));
        out.addAll(where(incident));
        for (Party.Role role :
                List.of(
                        Party.Role.PERPETRATOR,
                        Party.Role.TARGET,
                        Party.Role.VICTIM,
                        Party.Role.PARTY)) {
            out.add(parties(incident, role));
        }
        out.addAll(figure(incident, Figure.Measure.KILLED));
        out.addAll(figure(incident, Figure.Measure.WOUNDED));
        out.add(saidBy(incident.saidBy()));
        Optional<Group.Standing> status = standing.group(id).flatMap(Group::standing);
        out.add(status.map(s -> s.status().code()).orElse(""));
        out.add(status.map(Group.Standing::rule).orElse(""));
        out.add(held.publisher().orElse(""));
        out.add(held.published().orElse(""));
        out.add(finding.words());
        out.add(held.capture().hex());
        out.addAll(ends(finding.span().start(), finding.span().end()));
        out.addAll(ends(finding.source().start(), finding.source().end()));
        boolean located = standing.isLocated(reading, incident);
        out.addAll(Coding.of(incident, reading.places(), reading.figures(), located).cells());
        return out;
    }

    private static List<String> ends(int start, int end) {
        return List.of(Integer.toString(start), Integer.toString(end));
    }

    private List<String> when(Optional<When> time) {
        if (time.isEmpty()) {
            return List.of("", "", "", "");
        }
        When when = time.get();
        String words = when.span().map(reading.page()::words).orElse("");
        String precision = when.precision().code();
        return switch (when) {
            case When.At at -> {
                String minute = MINUTE.format(at.moment());
                yield List.of(words, minute, minute, precision);
            }
            case When.Between days ->
                    List.of(words, days.from().toString(), days.to().toString(), precision);
            case When.Unclear _ -> List.of(words, "", "", "");
        };
    }

    /// The words stay where a person rejected what they were taken for.
    private List<String> where(Incident incident) {
        if (incident.place().isEmpty()) {
            return List.of("", "", "", "", "", "", "");
        }
        Place place = reading.places().get(incident.place().getAsInt());
        String level = place.mention().level().map(Place.Level::code).orElse("");
        String words = place.mention().text();
        if (rejected(places.getOrDefault(incident.place().getAsInt(), ""))) {
            return List.of(words, "", "", "", "", "", "");
        }
        return switch (place) {
            case Place.Located at ->
                    List.of(
                            words,
                            at.name(),
                            at.id(),
                            at.country().orElse(""),
                            Double.toString(at.lat()),
                            Double.toString(at.lon()),
                            level);
            case Place.Named _ -> List.of(words, "", "", "", "", "", level);
        };
    }

    private static String parties(Incident incident, Party.Role role) {
        return incident.actors().stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /// The one figure of this measure that the incident has; several stay blank here, for a person.
    private List<String> figure(Incident incident, Figure.Measure measure) {
        List<Figure> found =
                reading.figures().stream()
                        .filter(f -> incident.figures().contains(f.id()))
                        .filter(f -> f.measure() == measure)
                        .toList();
        if (found.isEmpty()) {
            return List.of("", "");
        }
        OptionalDouble low =
                found.stream()
                        .map(f -> f.quantity().low())
                        .flatMapToDouble(OptionalDouble::stream)
                        .min();
        boolean open = found.stream().anyMatch(f -> f.quantity().high().isEmpty());
        OptionalDouble high =
                open
                        ? OptionalDouble.empty()
                        : found.stream()
                                .map(f -> f.quantity().high())
                                .flatMapToDouble(OptionalDouble::stream)
                                .max();
        return List.of(Numbers.text(low), Numbers.text(high));
    }

    private String saidBy(Said said) {
        return switch (said) {
            case Said.Narrator() -> "narrator";
            case Said.InClaim(String claim) ->
                    reading.claims().stream()
                            .filter(c -> c.id().equals(claim))
                            .map(Claim::source)
                            .flatMap(Optional::stream)
                            .map(source -> source.name().orElse(source.text()))
                            .findFirst()
                            .orElse("");
        };
    }
}
