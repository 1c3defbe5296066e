package org.dateline.app.export;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.app.export.Codebook.Case;
import org.dateline.incident.Standing;
import org.dateline.model.Incident;
import org.dateline.model.Party;

/// Of what standing the parties of an incident are.
record Sides(SortedSet<Standing> doers, SortedSet<Standing> hit, SortedSet<Standing> met) {

    static Sides of(Incident incident) {
        return new Sides(
                kinds(incident, List.of(Party.Role.PERPETRATOR)),
                kinds(incident, List.of(Party.Role.TARGET, Party.Role.VICTIM)),
                kinds(incident, List.of(Party.Role.PARTY)));
    }

    private static SortedSet<Standing> kinds(Incident incident, List<Party.Role> roles) {
        SortedSet<Standing> out = new TreeSet<>();
        incident.actors().stream()
                .filter(party -> roles.contains(party.role()))
                .forEach(party -> out.add(Standing.of(party)));
        return out;
    }

    /// The cases of the table that hold: armed people decide before civilians beside them.
    SortedSet<Case> cases() {
        SortedSet<Case> out = new TreeSet<>();
        out.add(
                hit.stream().anyMatch(Standing::isArmed)
                        ? Case.ARMED
                        : hit.contains(Standing.CIVILIAN) ? Case.CIVILIAN : Case.UNSTATED);
        out.add(
                doers.equals(new TreeSet<>(List.of(Standing.STATE)))
                        ? Case.STATE
                        : doers.equals(new TreeSet<>(List.of(Standing.NONSTATE)))
                                ? Case.NONSTATE
                                : Case.UNKNOWN);
        return out;
    }

    /// UCDP's type of violence: 1 where a state fought an organised actor, 2 where two others did,
    /// 3 where an organised actor killed civilians; a reason where that is not stated.
    Codebook.Cell violence() {
        SortedSet<Standing> one = doers.isEmpty() ? met : doers;
        SortedSet<Standing> other = doers.isEmpty() ? met : hit;
        boolean known = one.stream().anyMatch(Standing::isOrganised);
        boolean armed = other.stream().anyMatch(Standing::isOrganised);
        if (known && armed) {
            boolean state = one.contains(Standing.STATE) || other.contains(Standing.STATE);
            return new Codebook.Cell(state ? "1" : "2", "");
        }
        boolean civilians = !hit.isEmpty() && hit.first() == Standing.CIVILIAN && hit.size() == 1;
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
