package org.dateline.incident;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.Span;
import org.dateline.model.Weapon;
import org.dateline.text.NounGroup;

/// Tells with what an incident was done from what it was done to, was found or only rode along.
final class Arms {

    private static final int NEAR = 20;

    /// What is done without arms: a rifle that stands beside an arrest or a capture was found.
    private static final Set<Incident.Type> UNARMED =
            EnumSet.of(
                    Incident.Type.AGREEMENT,
                    Incident.Type.DISPLACEMENT,
                    Incident.Type.CASUALTY_TOTAL,
                    Incident.Type.ARREST,
                    Incident.Type.OTHER);

    /// What is done on the ground, so that an aircraft beside it is no weapon.
    private static final Set<Incident.Type> GROUNDED =
            EnumSet.of(
                    Incident.Type.BOMBING,
                    Incident.Type.TARGETED_KILLING,
                    Incident.Type.ATTACK_ON_CIVILIANS,
                    Incident.Type.ABDUCTION,
                    Incident.Type.DAMAGE,
                    Incident.Type.TERRITORY_CHANGE,
                    Incident.Type.PROTEST);

    private Arms() {}

    static List<Weapon> of(Scene scene, Trigger trigger, Incident.Type type, List<Party> actors) {
        return scene.weapons().stream()
                .filter(armed -> Math.abs(armed.from() - trigger.from()) <= NEAR)
                .filter(armed -> !isHeard(scene, armed))
                .map(Weapons.Armed::weapon)
                .filter(weapon ->
                        isLost(type, weapon) || (fits(type, weapon) && !suffers(weapon, actors)))
                .toList();
    }

    /// "gunfire was heard": the deed itself.
    private static boolean isHeard(Scene scene, Weapons.Armed armed) {
        return Lexicon.nouns(scene.words().at(armed.from())).stream()
                        .anyMatch(entry -> entry.kind().equals("clash"))
                && scene.anyWord("heard");
    }

    /// A drone that is shot down is still the weapon that was in use.
    private static boolean isLost(Incident.Type type, Weapon weapon) {
        return type == Incident.Type.SHOOT_DOWN && weapon.kind().equals("uav");
    }

    private static boolean fits(Incident.Type type, Weapon weapon) {
        if (type == Incident.Type.SHOOT_DOWN) {
            return !weapon.kind().equals("aircraft") && !weapon.kind().equals("helicopter");
        }
        boolean flies = weapon.kind().equals("aircraft");
        return !UNARMED.contains(type) && !(flies && GROUNDED.contains(type));
    }

    /// "an attack on the missile base", "destroyed two tanks".
    private static boolean suffers(Weapon weapon, List<Party> actors) {
        return actors.stream()
                .filter(party ->
                        party.role() == Party.Role.TARGET || party.role() == Party.Role.VICTIM)
                .anyMatch(party -> party.span().filter(weapon.span()::meets).isPresent());
    }

    /// "set off the bomb", "fired two rockets": spent in the deed, so not what it was done to.
    static boolean isSpent(Scene scene, Trigger trigger, NounGroup group) {
        Span head = scene.words().span(group.head(), group.head() + 1);
        boolean worn = GuardWords.is("worn", scene.words().at(group.head()));
        if (worn && trigger.entry().kind().equals("bombing")) {
            return true;
        }
        if (GuardWords.is("rounds", scene.words().at(group.head()))) {
            return true;
        }
        return !GuardWords.is("keeps", trigger.entry().kind())
                && scene.weapons().stream()
                        .map(Weapons.Armed::weapon)
                        .filter(weapon -> GuardWords.is("spent", weapon.kind()))
                        .anyMatch(weapon -> weapon.span().meets(head));
    }
}
