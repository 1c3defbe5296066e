package org.dateline.link;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dateline.model.Group;
import org.dateline.model.Group.Standing;
import org.dateline.model.Group.Status;
import org.dateline.model.Incident;
import org.dateline.model.Party;

/// What all sources of an incident amount to: the first status that fits, with its rule.
///
/// It is derived, never typed in; it says who speaks, not what is true.
final class Standings {

    private Standings() {}

    /// `contested` and `denied`: whether links say so of a member.
    static Standing of(
            List<Happening> members, NavigableSet<Root> roots, boolean contested, boolean denied) {
        if (contested) {
            return new Standing(Status.CONTESTED, "contested/1: versions that cannot both be true");
        }
        if (denied) {
            return new Standing(Status.DENIED, "denied/1: somebody says that it did not happen");
        }
        NavigableSet<String> sides = sides(roots);
        if (admitted(members, sides)) {
            return new Standing(
                    Status.ADMITTED, "admitted/1: said by the side responsible: " + sides.first());
        }
        if (sides.size() >= 2) {
            return new Standing(
                    Status.FAIR, "fair/1: sides that speak: " + String.join(", ", sides));
        }
        return single(roots, sides);
    }

    private static Standing single(NavigableSet<Root> roots, NavigableSet<String> sides) {
        boolean stranger = roots.stream().anyMatch(r -> !r.publisher() && r.side().isEmpty());
        if (stranger) {
            return new Standing(Status.WEAK, "weak/1: rests on " + names(roots));
        }
        if (!sides.isEmpty()) {
            return new Standing(Status.CLAIMED, "claimed/1: only " + sides.first() + " says so");
        }
        return new Standing(
                Status.ASSERTED, "asserted/1: only the publisher's own voice: " + names(roots));
    }

    private static NavigableSet<String> sides(NavigableSet<Root> roots) {
        NavigableSet<String> out = new TreeSet<>();
        roots.forEach(root -> root.side().ifPresent(out::add));
        return out;
    }

    private static String names(NavigableSet<Root> roots) {
        return String.join("; ", roots.stream().map(Standings::shown).distinct().toList());
    }

    /// As people read it: whose name no text tells is said to have none.
    private static String shown(Root root) {
        Group.Origin origin = root.origin();
        return origin.name() + (origin.unnamedIn().isPresent() ? " (not named)" : "");
    }

    /// Only harm to people who do not fight is told against one's own interest: a side that boasts
    /// of a success only claims it.
    private static boolean admitted(List<Happening> members, NavigableSet<String> sides) {
        return sides.size() == 1
                && members.stream()
                        .map(Happening::incident)
                        .filter(incident -> incident.type() == Incident.Type.ATTACK_ON_CIVILIANS)
                        .flatMap(incident -> incident.actors().stream())
                        .filter(party -> party.role() == Party.Role.PERPETRATOR)
                        .filter(party -> party.basis() == Party.Basis.EXPLICIT)
                        .anyMatch(party -> party.name().contains(sides.first()));
    }
}
