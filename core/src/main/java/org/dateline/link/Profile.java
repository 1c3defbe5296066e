package org.dateline.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Claim;
import org.dateline.model.Reading;
import org.dateline.model.Said;
import org.dateline.model.Span;

/// What comparing needs of one reading, computed once: its ids, its body, its outlet, its incidents
/// and its sayings.
record Profile(
        Reading reading,
        String id,
        Ids ids,
        List<Paragraph> page,
        Body body,
        Outlet outlet,
        List<Happening> happenings,
        List<Saying> sayings)
        implements Comparable<Profile> {

    static Profile of(Reading reading) {
        List<Paragraph> page = Paragraph.of(reading);
        Ids ids = Ids.of(reading);
        return new Profile(
                reading,
                RecordId.article(reading).toString(),
                ids,
                page,
                Body.of(reading, page),
                Outlet.of(reading),
                Happening.all(reading, ids),
                Saying.all(reading, ids));
    }

    /// The lasting id of a finding that the reading calls `c1` or `i2`.
    String id(String local) {
        return ids.of(local);
    }

    String words(Span span) {
        return reading.page().words(span);
    }

    /// The words of a paragraph as the page prints them.
    String print(Paragraph paragraph) {
        return words(paragraph.span());
    }

    Map<String, Claim> claims() {
        Map<String, Claim> out = new TreeMap<>();
        reading.claims().forEach(claim -> out.put(claim.id(), claim));
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
