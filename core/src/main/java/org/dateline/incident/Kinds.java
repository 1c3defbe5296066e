package org.dateline.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.Weapon;
import org.dateline.text.Words;

/// Settles the type of a trigger: "attack" is what its weapon makes it, else what its victim does.
final class Kinds {

    private static final int NEAR = 14;
    private static final List<String> NEEDS_WEAPON =
            List.of(
                    "hit",
                    "hits",
                    "hitting",
                    "target",
                    "targets",
                    "targeted",
                    "targeting",
                    "struck");

    private Kinds() {}

    /// The type, or nothing where the word without a weapon tells of none.
    static Optional<Incident.Type> of(Scene scene, Trigger trigger, List<Party> actors) {
        String kind = trigger.entry().kind();
        return switch (kind) {
            case "kill" -> Optional.of(Incident.Type.ATTACK_ON_CIVILIANS);
            case "attack" -> attack(scene, trigger, actors);
            case "damage" ->
                    Optional.of(isFlying(actors) ? Incident.Type.SHOOT_DOWN : Incident.Type.DAMAGE);
            case "bombing" ->
                    Optional.of(
                            isFromTheAir(scene, trigger)
                                    ? Incident.Type.AIR_STRIKE
                                    : Incident.Type.BOMBING);
            default ->
                    Optional.of(
                            Incident.Type.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
        };
    }

    private static Optional<Incident.Type> attack(
            Scene scene, Trigger trigger, List<Party> actors) {
        Optional<Incident.Type> armed = armed(scene, trigger);
        if (armed.isPresent()) {
            return armed;
        }
        Words words = scene.words();
        String word = words.at(trigger.from());
        if (NEEDS_WEAPON.contains(word)) {
            return Optional.empty();
        }
        boolean strike = word.startsWith("strike") && trigger.verb().isEmpty();
        if (strike) {
            return Optional.of(Incident.Type.AIR_STRIKE);
        }
        return Optional.of(
                isOnForce(actors)
                        ? Incident.Type.GROUND_ASSAULT
                        : Incident.Type.ATTACK_ON_CIVILIANS);
    }

    private static boolean isOnForce(List<Party> actors) {
        return actors.stream()
                .filter(party ->
                        party.role() == Party.Role.TARGET || party.role() == Party.Role.VICTIM)
                .anyMatch(party -> isForce(party.name()));
    }

    /// What flies and is destroyed was shot down.
    private static boolean isFlying(List<Party> actors) {
        return actors.stream()
                .filter(party -> party.role() == Party.Role.TARGET)
                .map(party -> party.name().toLowerCase(Locale.ROOT).replace("#", ""))
                .anyMatch(
                        name -> GuardWords.is("flying", name.substring(name.lastIndexOf(' ') + 1)));
    }

    private static boolean isForce(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (GuardWords.is("group", word) || GuardWords.is("defended", word)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Incident.Type> armed(Scene scene, Trigger trigger) {
        for (Weapons.Armed armed : scene.weapons()) {
            if (Math.abs(armed.from() - trigger.from()) <= NEAR) {
                Optional<Incident.Type> type = by(armed.weapon());
                if (type.isPresent()) {
                    return type;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Incident.Type> by(Weapon weapon) {
        return switch (weapon.kind()) {
            case "uav" -> Optional.of(Incident.Type.DRONE_STRIKE);
            case "aircraft", "helicopter" -> Optional.of(Incident.Type.AIR_STRIKE);
            case "missile", "rocket" -> Optional.of(Incident.Type.MISSILE_STRIKE);
            case "artillery", "mortar" -> Optional.of(Incident.Type.SHELLING);
            case "bomb", "ied", "mine", "grenade" -> Optional.of(Incident.Type.BOMBING);
            case "tank", "armoured-vehicle" -> Optional.of(Incident.Type.GROUND_ASSAULT);
            default -> Optional.empty();
        };
    }

    private static boolean isFromTheAir(Scene scene, Trigger trigger) {
        return scene.weapons().stream()
                .filter(armed -> Math.abs(armed.from() - trigger.from()) <= NEAR)
                .anyMatch(armed -> armed.weapon().kind().equals("aircraft"));
    }
}
