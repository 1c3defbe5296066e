package org.dateline.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Claim;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Stamp;
import org.dateline.model.When;
import org.dateline.text.Table;

/// An incident as incidents are compared: when, where, to whom, in which words.
///
/// `sites` begins with the incident's own place, then come other literal places in its words.
/// `victims` are names of people, `telling` the stems of its words.
record Happening(
        Incident incident,
        String id,
        String article,
        Optional<Days> days,
        Optional<LocalDate> published,
        List<Site> sites,
        List<String> victims,
        List<String> telling) {

    private static final Set<String> WAYS = ways();

    Happening {
        sites = List.copyOf(sites);
        victims = List.copyOf(victims);
        telling = List.copyOf(telling);
    }

    private static Set<String> ways() {
        Table places = Table.read("/lang/en/places.tsv");
        Set<String> out = new HashSet<>(places.words("road"));
        out.addAll(places.words("way"));
        out.addAll(Table.read("/lang/en/who.tsv").words("place-end"));
        return Set.copyOf(out);
    }

    static List<Happening> all(Reading reading, Ids ids) {
        String article = RecordId.article(reading).toString();
        Optional<LocalDate> published = reading.article().published().map(Stamp::day);
        Set<Span> said = said(reading);
        return reading.incidents().stream()
                .map(incident ->
                        new Happening(
                                incident,
                                ids.of(incident.id()),
                                article,
                                days(incident, said),
                                published,
                                sites(reading, incident),
                                victims(incident),
                                Words.telling(reading.page().words(incident.span()))))
                .toList();
    }

    private static Optional<Days> days(Incident incident, Set<Span> said) {
        Optional<Days> days = incident.time().flatMap(Days::of);
        boolean saying = incident.time().flatMap(When::span).filter(said::contains).isPresent();
        return saying ? days.map(Days::ofSaying) : days;
    }

    /// When something was said.
    private static Set<Span> said(Reading reading) {
        Set<Span> out = new HashSet<>();
        for (Claim claim : reading.claims()) {
            claim.said().flatMap(When::span).ifPresent(out::add);
        }
        return out;
    }

    /// Whether it may be one with another: a single thing that is told as having happened.
    boolean single() {
        return !incident.aggregate()
                && switch (incident.realis()) {
                    case ACTUAL, ONGOING, ATTEMPTED -> true;
                    case PLANNED, DENIED, GENERIC -> false;
                };
    }

    Optional<Site> site() {
        return incident.place().isPresent() ? Optional.of(sites.getFirst()) : Optional.empty();
    }

    private static List<Site> sites(Reading reading, Incident incident) {
        List<Site> out = new ArrayList<>();
        incident.place().ifPresent(index -> out.add(Site.of(reading.places().get(index))));
        for (Place place : reading.places()) {
            Span at = place.mention().span();
            boolean inside = incident.span().contains(at) || isDoneTo(incident, at);
            if (inside && place.mention().use() == Place.Use.LITERAL) {
                out.add(Site.of(place));
            }
        }
        return out.stream().distinct().toList();
    }

    /// "captured Sarvenok": where it was done to.
    private static boolean isDoneTo(Incident incident, Span place) {
        return incident.actors().stream()
                .filter(party -> party.role() != Party.Role.PERPETRATOR)
                .anyMatch(party -> party.span().filter(it -> it.contains(place)).isPresent());
    }

    private static List<String> victims(Incident incident) {
        return incident.actors().stream()
                .filter(party -> party.kind() == Party.Kind.PERSON)
                .filter(party -> party.role() != Party.Role.PERPETRATOR)
                .map(party -> party.name().strip())
                .filter(name -> name.contains(" ") && isName(name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    /// "Norvik district guard" is a description, "Orange Avenue" a place that was taken for a
    /// person.
    private static boolean isName(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return name.chars().filter(Character::isUpperCase).count() >= 2
                && !Character.isLowerCase(last.charAt(0))
                && !WAYS.contains(last.toLowerCase(Locale.ROOT));
    }
}
