package org.dateline.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Name;
import org.dateline.model.Party;
import org.dateline.model.Place;
import org.dateline.model.Publication;
import org.dateline.model.Quantity;
import org.dateline.model.Said;
import org.dateline.model.Span;
import org.dateline.model.Voice;
import org.dateline.model.When;

/// What stands before the bar of a mark in a [Sketch]: an id, plain words, and `key=value` pairs.
record Mark(String id, List<String> words, List<String> pairs) {

    static Mark of(String mark) {
        List<String> all = Arrays.asList(mark.split(" "));
        List<String> rest = all.subList(1, all.size());
        return new Mark(
                all.getFirst(),
                rest.stream().filter(word -> !word.contains("=")).toList(),
                rest.stream().filter(word -> word.contains("=")).toList());
    }

    private Optional<String> value(String key) {
        return pairs.stream()
                .filter(pair -> pair.startsWith(key + "="))
                .map(pair -> pair.substring(key.length() + 1).replace('_', ' '))
                .findFirst();
    }

    Claim claim(Span span, CharSequence text) {
        boolean post = words.contains("post");
        String name = String.join(" ", words.stream().filter(w -> !w.equals("post")).toList());
        Optional<Voice> voice =
                name.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Voice(
                                        List.of(),
                                        name,
                                        Optional.of(name),
                                        value("role"),
                                        value("side"),
                                        Optional.empty()));
        return new Claim(
                id,
                post ? Claim.Form.POST : Claim.Form.INDIRECT,
                Claim.Modality.ASSERTED,
                List.of(span),
                Optional.empty(),
                voice,
                List.of(),
                List.of(),
                Optional.empty());
    }

    Publication publication(Span span) {
        int medium = words.size() - 3;
        Optional<String> status =
                words.get(medium + 1).equals("-")
                        ? Optional.empty()
                        : Optional.of("reported " + words.get(medium + 1));
        return new Publication(
                id,
                span,
                String.join(" ", words.subList(0, medium)),
                words.get(medium),
                status,
                List.of(words.getLast()));
    }

    Figure figure(Span span) {
        String number = words.get(1);
        Figure.Scope scope =
                value("scope")
                        .map(word -> Figure.Scope.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Figure.Scope.INCIDENT);
        return new Figure(
                id,
                span,
                Figure.Measure.valueOf(words.getFirst().toUpperCase(Locale.ROOT)),
                value("of"),
                quantity(number),
                scope,
                value("asof").map(LocalDate::parse).map(Mark::until),
                said(),
                Optional.empty());
    }

    /// The period that a count runs to.
    private static When until(LocalDate day) {
        return new When.Between(Optional.empty(), day.minusDays(1), day, When.Precision.RANGE);
    }

    private static Quantity quantity(String number) {
        if (number.equals("-")) {
            return new Quantity(
                    OptionalDouble.empty(), OptionalDouble.empty(), Quantity.Qualifier.VAGUE);
        }
        return number.endsWith("+")
                ? new Quantity(
                        OptionalDouble.of(Double.parseDouble(number.replace("+", ""))),
                        OptionalDouble.empty(),
                        Quantity.Qualifier.AT_LEAST)
                : Quantity.exactly(Double.parseDouble(number));
    }

    boolean hasPlace() {
        return words.stream().anyMatch(word -> word.startsWith("@"));
    }

    Optional<Place> place(Span span, CharSequence text) {
        return words.stream()
                .filter(word -> word.startsWith("@"))
                .map(word -> word.substring(1))
                .findFirst()
                .map(name -> {
                    int at = span.in(text).indexOf(name);
                    int start = span.start() + Math.max(0, at);
                    Span mention = new Span(start, start + (at < 0 ? 0 : name.length()));
                    return new Place.Named(
                            new Place.Mention(
                                    mention,
                                    name,
                                    Place.Use.LITERAL,
                                    Optional.of(Place.Level.SETTLEMENT),
                                    Optional.empty(),
                                    OptionalDouble.empty()),
                            List.of());
                });
    }

    Incident incident(Span span, int place) {
        return new Incident(
                id,
                span,
                Incident.Type.valueOf(words.getFirst().toUpperCase(Locale.ROOT).replace('-', '_')),
                Optional.empty(),
                List.of(),
                realis(),
                Optional.empty(),
                doer(span),
                place < 0 ? OptionalInt.empty() : OptionalInt.of(place),
                day(),
                List.of(),
                words.stream().filter(word -> word.matches("f[0-9]{1,3}")).toList(),
                value("ordinal")
                        .map(n -> OptionalInt.of(Integer.parseInt(n)))
                        .orElse(OptionalInt.empty()),
                said(),
                words.contains("summary"));
    }

    /// Who is said to have done it: `by=Norland`, a party of that side.
    private List<Party> doer(Span span) {
        return value("by").stream()
                .map(name ->
                        new Party(
                                Party.Role.PERPETRATOR,
                                Party.Kind.STATE,
                                name,
                                Optional.of(span),
                                Party.Basis.EXPLICIT,
                                Optional.of("n" + id)))
                .toList();
    }

    /// The name of who did it.
    Optional<Name> named() {
        return value("by")
                .map(name ->
                        new Name(
                                "n" + id,
                                Name.Kind.ORGANISATION,
                                name,
                                Optional.empty(),
                                Optional.of(name),
                                Optional.empty(),
                                List.of()));
    }

    private Incident.Realis realis() {
        return Arrays.stream(Incident.Realis.values())
                .filter(realis -> words.contains(realis.code()))
                .findFirst()
                .orElse(Incident.Realis.ACTUAL);
    }

    private Optional<When> day() {
        return words.stream()
                .filter(word -> word.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .map(LocalDate::parse)
                .map(day -> (When) new When.Between(Optional.empty(), day, day, When.Precision.DAY))
                .findFirst();
    }

    private Said said() {
        return value("said").<Said>map(Said.InClaim::new).orElse(new Said.Narrator());
    }

    /// Figures with the incident that names them.
    static List<Figure> joined(List<Figure> figures, List<Incident> incidents) {
        List<Figure> out = new ArrayList<>();
        for (Figure figure : figures) {
            out.add(
                    incidents.stream()
                            .filter(incident -> incident.figures().contains(figure.id()))
                            .findFirst()
                            .map(incident -> figure.incident(incident.id()))
                            .orElse(figure));
        }
        return out;
    }
}
