package org.dateline.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.claim.Traits;
import org.dateline.figure.People;
import org.dateline.model.Party;
import org.dateline.model.Party.Basis;
import org.dateline.model.Party.Kind;
import org.dateline.model.Party.Role;
import org.dateline.model.Span;

/// Gives learnt roles to whom the rules left without one, and takes a role from what is most
/// unlikely to have it. See docs/decisions/0013.
final class Casting {

    /// From which chance on a role is given.
    private static final double GIVEN = 0.25;

    /// From which chance on somebody is said to have done it: the graver word asks for more.
    private static final double BLAMED = 0.4;

    /// Below which chance a rule's victim or target is withdrawn.
    private static final double WITHDRAWN = 0.03;

    /// A candidate and how likely it has a role.
    private record Chance(Party party, Span span, double of) {}

    private final RoleModel model;

    Casting(RoleModel model) {
        this.model = model;
    }

    /// The same incidents, by and to whom the model says.
    List<Draft> cast(List<Draft> drafts, List<Candidate> candidates) {
        List<List<List<Chance>>> all = new ArrayList<>();
        for (int d = 0; d < drafts.size(); d++) {
            all.add(RoleModel.ROLES.stream().<List<Chance>>map(r -> new ArrayList<>()).toList());
        }
        Traits traits = new Traits();
        for (Candidate one : candidates) {
            int draft = one.deed().draft();
            RoleTraits.collect(traits, one, drafts.get(draft));
            for (int role = 0; role < RoleModel.ROLES.size(); role++) {
                double chance = model.chance(traits, role);
                all.get(draft).get(role).add(new Chance(one.party(), one.span(), chance));
            }
        }
        List<Draft> out = new ArrayList<>();
        for (int d = 0; d < drafts.size(); d++) {
            out.add(drafts.get(d).by(actors(drafts.get(d), all.get(d))));
        }
        return out;
    }

    private static List<Party> actors(Draft draft, List<List<Chance>> byRole) {
        List<Party> out = new ArrayList<>(draft.actors());
        for (int role = 0; role < byRole.size(); role++) {
            List<Chance> chances = byRole.get(role);
            Role of = RoleModel.ROLES.get(role);
            out.removeIf(party -> party.role() == of && isUnlikely(party, chances));
        }
        for (int role = 0; role < byRole.size(); role++) {
            give(RoleModel.ROLES.get(role), byRole.get(role), out);
        }
        return out;
    }

    /// Whom the model does not see, who did it, people without a name and whole places stay: shells
    /// do hit "the village", though MUC's keys seldom list it.
    private static boolean isUnlikely(Party party, List<Chance> chances) {
        String head = party.name().substring(party.name().lastIndexOf(' ') + 1);
        boolean place =
                GuardWords.is("wide", head.toLowerCase(Locale.ROOT))
                        || Character.isUpperCase(head.codePointAt(0));
        boolean kept = party.role() == Role.PERPETRATOR || place;
        boolean unnamed = party.role() == Role.VICTIM && isUnnamed(party);
        Optional<Double> best =
                chances.stream()
                        .filter(c -> party.span().filter(c.span()::equals).isPresent())
                        .map(Chance::of)
                        .max(Comparator.naturalOrder());
        return !kept && !unnamed && best.filter(chance -> chance < WITHDRAWN).isPresent();
    }

    /// "six clerks", "the driver": MUC's slots leave such victims out, whatever befell them, so
    /// that nothing can be learnt of them.
    static boolean isUnnamed(Party party) {
        String name = party.name().toLowerCase(Locale.ROOT);
        return party.kind() == Kind.GROUP
                || People.names(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static void give(Role role, List<Chance> chances, List<Party> out) {
        double mark = role == Role.PERPETRATOR ? BLAMED : GIVEN;
        chances.stream()
                .filter(chance -> chance.of() >= mark)
                .sorted(
                        Comparator.comparingDouble((Chance c) -> -c.of())
                                .thenComparing(Chance::span))
                .filter(chance -> out.stream().noneMatch(known -> isSame(known, chance)))
                .forEachOrdered(chance -> out.add(as(role, chance.party())));
    }

    /// Who already has a role, under this name or one that shares a word with it.
    private static boolean isSame(Party known, Chance chance) {
        List<String> words = words(chance.party());
        return known.span().filter(chance.span()::meets).isPresent()
                || words(known).stream().anyMatch(words::contains);
    }

    private static List<String> words(Party party) {
        return Arrays.asList(party.name().toLowerCase(Locale.ROOT).split(" ", -1));
    }

    private static Party as(Role role, Party party) {
        Kind kind = party.kind();
        Kind settled =
                switch (role) {
                    case VICTIM -> kind == Kind.GROUP ? kind : Kind.PERSON;
                    case TARGET -> kind == Kind.ORGANISATION ? kind : Kind.OBJECT;
                    case PERPETRATOR, PARTY -> kind == Kind.OBJECT ? Kind.ORGANISATION : kind;
                };
        return new Party(role, settled, party.name(), party.span(), Basis.CONTEXT, party.ref());
    }
}
