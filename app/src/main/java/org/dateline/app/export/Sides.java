package org.dateline.app.export;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.app.export.Codebook.Case;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.text.Nations;
import org.dateline.text.Table;

/// Of what kind the parties of an incident are, as far as their names tell it.
record Sides(SortedSet<Kind> doers, SortedSet<Kind> hit, SortedSet<Kind> met) {

    private static final Table WORDS = Table.read("/codes/parties.tsv");

    /// A state's force, an organised group, somebody armed of neither, people without arms.
    enum Kind {
        NONSTATE,
        CIVILIAN,
        STATE,
        ARMED,
        UNSTATED;

        private boolean isArmed() {
            return this == NONSTATE || this == STATE || this == ARMED;
        }

        private boolean isOrganised() {
            return this == NONSTATE || this == STATE;
        }
    }

    static Sides of(Incident incident) {
        return new Sides(
                kinds(incident, List.of(Party.Role.PERPETRATOR)),
                kinds(incident, List.of(Party.Role.TARGET, Party.Role.VICTIM)),
                kinds(incident, List.of(Party.Role.PARTY)));
    }

    private static SortedSet<Kind> kinds(Incident incident, List<Party.Role> roles) {
        SortedSet<Kind> out = new TreeSet<>();
        incident.actors().stream()
                .filter(party -> roles.contains(party.role()))
                .forEach(party -> out.add(kind(party)));
        return out;
    }

    /// By the words of the name; a nation's "forces" are its state's.
    static Kind kind(Party party) {
        if (party.kind() == Party.Kind.STATE) {
            return Kind.STATE;
        }
        List<String> words = List.of(party.name().split("[^\\p{L}-]+", -1));
        for (Kind kind : List.of(Kind.NONSTATE, Kind.CIVILIAN, Kind.STATE, Kind.ARMED)) {
            SortedSet<String> list =
                    new TreeSet<>(WORDS.words(kind.name().toLowerCase(Locale.ROOT)));
            if (words.stream().anyMatch(w -> list.contains(w.toLowerCase(Locale.ROOT)))) {
                boolean national = words.stream().anyMatch(w -> Nations.country(w).isPresent());
                return kind == Kind.ARMED && national ? Kind.STATE : kind;
            }
        }
        return Kind.UNSTATED;
    }

    /// The cases of the table that hold: armed people decide before civilians beside them.
    SortedSet<Case> cases() {
        SortedSet<Case> out = new TreeSet<>();
        out.add(
                hit.stream().anyMatch(Kind::isArmed)
                        ? Case.ARMED
                        : hit.contains(Kind.CIVILIAN) ? Case.CIVILIAN : Case.UNSTATED);
        out.add(
                doers.equals(new TreeSet<>(List.of(Kind.STATE)))
                        ? Case.STATE
                        : doers.equals(new TreeSet<>(List.of(Kind.NONSTATE)))
                                ? Case.NONSTATE
                                : Case.UNKNOWN);
        return out;
    }

    /// UCDP's type of violence: 1 where a state fought an organised actor, 2 where two others did,
    /// 3 where an organised actor killed civilians; a reason where that is not stated.
    Codebook.Cell violence() {
        SortedSet<Kind> one = doers.isEmpty() ? met : doers;
        SortedSet<Kind> other = doers.isEmpty() ? met : hit;
        boolean known = one.stream().anyMatch(Kind::isOrganised);
        boolean armed = other.stream().anyMatch(Kind::isOrganised);
        if (known && armed) {
            boolean state = one.contains(Kind.STATE) || other.contains(Kind.STATE);
            return new Codebook.Cell(state ? "1" : "2", "");
        }
        boolean civilians = !hit.isEmpty() && hit.first() == Kind.CIVILIAN && hit.size() == 1;
        if (known && civilians) {
            return new Codebook.Cell("3", "");
        }
        return new Codebook.Cell(
                "",
                known
                        ? "whether those attacked were armed or civilians is not stated"
                        : "no organised actor is stated");
    }
}
