package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.dateline.model.Claim;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Said;
import org.dateline.model.Span;
import org.dateline.model.Zone;

/// What comparing needs of one reading, computed once: its ids, its body, its outlet, its incidents
/// and its sayings. `singles` are those incidents that may be one with another, `quoting` those
/// sayings that quote at length.
///
/// `source` gives the reading: ten thousand of them need not be in memory for a rule that asks for
/// one now and then.
record Profile(
        Supplier<Reading> source,
        String id,
        Ids ids,
        List<Paragraph> page,
        Body body,
        Outlet outlet,
        List<Happening> happenings,
        List<Happening> singles,
        Optional<Happening> main,
        Wording wording,
        Cast cast,
        NavigableSet<String> whereabouts,
        List<Saying> sayings,
        List<Saying> quoting)
        implements Comparable<Profile> {

    /// What part of an article is its lead: the first of so many.
    private static final int LEAD = 4;

    /// Characters that a first paragraph may have, however short the article is.
    private static final int FIRST = 300;

    static Profile of(Reading reading) {
        return of(reading, () -> reading);
    }

    static Profile of(Reading reading, Supplier<Reading> source) {
        List<Paragraph> page = Paragraph.of(reading);
        Ids ids = Ids.of(reading);
        Body body = Body.of(reading, page);
        List<Happening> happenings = Happening.all(reading, ids);
        List<Saying> sayings = Saying.all(reading, ids);
        List<String> told = told(reading, body);
        return new Profile(
                source,
                RecordId.article(reading).toString(),
                ids,
                page,
                body,
                Outlet.of(reading),
                happenings,
                happenings.stream().filter(Happening::single).toList(),
                Mains.of(reading, happenings),
                Wording.of(Words.stems(told)),
                Cast.of(reading, told),
                whereabouts(reading),
                sayings,
                sayings.stream().filter(saying -> !saying.longQuotes().isEmpty()).toList());
    }

    /// The words of title and body, as often as they stand there.
    private static List<String> told(Reading reading, Body body) {
        List<String> words =
                new ArrayList<>(reading.article().title().map(Words::of).orElse(List.of()));
        body.paragraphs().forEach(paragraph -> words.addAll(paragraph.words()));
        return words;
    }

    /// What the article names as places where something is, finer than a country.
    private static NavigableSet<String> whereabouts(Reading reading) {
        NavigableSet<String> out = new TreeSet<>();
        for (Place place : reading.places()) {
            boolean there = place.mention().use() != Place.Use.ASSOCIATIVE;
            Site site = Site.of(place);
            if (there && site.usable() && site.known()) {
                out.add(site.key());
            }
        }
        return out;
    }

    Reading reading() {
        return source.get();
    }

    /// The same with its reading in memory, for rules that ask for it often.
    Profile with(Reading reading) {
        return new Profile(
                () -> reading,
                id,
                ids,
                page,
                body,
                outlet,
                happenings,
                singles,
                main,
                wording,
                cast,
                whereabouts,
                sayings,
                quoting);
    }

    /// What the article is about, where there is enough of it to compare it as a whole.
    Optional<Happening> subject() {
        return body.shell() ? Optional.empty() : main;
    }

    /// The lasting id of a finding that the reading calls `c1` or `i2`.
    String id(String local) {
        return ids.of(local);
    }

    /// Whether the headline says it.
    boolean inTitle(Span span) {
        return reading().page().blocks().stream()
                .filter(block -> block.zone() == Zone.TITLE || block.zone() == Zone.SUBTITLE)
                .anyMatch(block -> block.span().contains(span));
    }

    /// Whether headline or lead says it: there a number without an incident of its own is that of
    /// what the article is about.
    boolean inLead(Span span) {
        int length = reading().page().text().length();
        return inTitle(span) || span.start() < Math.max(FIRST, length / LEAD);
    }

    String words(Span span) {
        return reading().page().words(span);
    }

    /// The words of a paragraph as the page prints them.
    String print(Paragraph paragraph) {
        return words(paragraph.span());
    }

    Map<String, Claim> claims() {
        Map<String, Claim> out = new TreeMap<>();
        reading().claims().forEach(claim -> out.put(claim.id(), claim));
        return out;
    }

    /// The claim that says it, unless the writer does.
    Optional<Claim> claimOf(Said said) {
        return switch (said) {
            case Said.Narrator() -> Optional.empty();
            case Said.InClaim(String claim) -> Optional.ofNullable(claims().get(claim));
        };
    }

    /// By id, that is, by capture: never by the order of arrival.
    @Override
    public int compareTo(Profile other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile && id.equals(profile.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
