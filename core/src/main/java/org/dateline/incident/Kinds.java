package org.dateline.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.text.Words;

/// Settles the type of a trigger: "attack" is what its weapon makes it, else what its victim does.
final class Kinds {

    static final int NEAR = 14;

    private Kinds() {}

    /// The type, or nothing where the word without a weapon tells of none.
    static Optional<Incident.Type> of(Scene scene, Trigger trigger, List<Party> actors) {
        String kind = trigger.entry().kind();
        return switch (kind) {
            case "movement-restriction" -> Optional.of(restriction(scene));
            case "kill" ->
                    Optional.of(
                            byItself(scene, trigger)
                                    .or(() -> Sprung.of(scene))
                                    .orElse(onPeople(actors)));
            case "attack" -> attack(scene, trigger, actors);
            case "damage" ->
                    Optional.of(
                            isFlying(actors)
                                    ? Incident.Type.SHOOT_DOWN
                                    : byItself(scene, trigger).orElse(Incident.Type.DAMAGE));
            case "bombing" ->
                    Optional.of(
                            FromTheAir.is(scene, trigger, actors)
                                    ? Incident.Type.AIR_STRIKE
                                    : Incident.Type.BOMBING);
            case "drop" -> Optional.of(dropped(scene, trigger, actors));
            case "ground-assault" -> Optional.of(assault(scene, trigger));
            default ->
                    Optional.of(
                            Incident.Type.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
        };
    }

    /// Between those who bear arms it is a fight.
    private static Incident.Type onPeople(List<Party> actors) {
        boolean armed =
                areArmed(actors, Party.Role.PERPETRATOR) && areArmed(actors, Party.Role.VICTIM);
        return armed ? Incident.Type.CLASH : Incident.Type.ATTACK_ON_CIVILIANS;
    }

    private static boolean areArmed(List<Party> actors, Party.Role role) {
        List<Party> those = actors.stream().filter(party -> party.role() == role).toList();
        return !those.isEmpty() && those.stream().map(Standing::of).allMatch(Standing::isArmed);
    }

    /// Jets that raid a town bomb it.
    private static Incident.Type assault(Scene scene, Trigger trigger) {
        boolean raid = trigger.entry().first().equals("raid");
        for (int i = trigger.from() - NEAR; raid && i < trigger.from(); i++) {
            if (GuardWords.is("airborne", scene.words().at(i))) {
                return Incident.Type.AIR_STRIKE;
            }
        }
        return Incident.Type.GROUND_ASSAULT;
    }

    /// What drops bombs flies; a grenade, or what two men drop, may be dropped by hand.
    private static Incident.Type dropped(Scene scene, Trigger trigger, List<Party> actors) {
        Optional<Incident.Type> armed = armed(scene, trigger);
        boolean bomb = trigger.entry().words().getLast().startsWith("bomb");
        boolean bombed = armed.filter(Incident.Type.BOMBING::equals).isPresent();
        return bombed && bomb && FromTheAir.mayFly(scene, trigger, actors)
                ? Incident.Type.AIR_STRIKE
                : armed.orElse(Incident.Type.AIR_STRIKE);
    }

    /// Who blocks a road to demand something protests.
    private static Incident.Type restriction(Scene scene) {
        return scene.anyWord("demand") ? Incident.Type.PROTEST : Incident.Type.MOVEMENT_RESTRICTION;
    }

    private static Optional<Incident.Type> attack(
            Scene scene, Trigger trigger, List<Party> actors) {
        Optional<Incident.Type> armed = armed(scene, trigger);
        if (isFlying(actors) && scene.anyWord("crash")) {
            return Optional.of(Incident.Type.SHOOT_DOWN);
        }
        if (armed.isPresent()) {
            return armed;
        }
        if (scene.anyWord("suicidal") && trigger.verb().isPresent()) {
            return Optional.of(Incident.Type.BOMBING);
        }
        Words words = scene.words();
        String word = words.at(trigger.from());
        if (GuardWords.is("needs-weapon", word)) {
            return scene.anyWord("unnamed")
                    ? Optional.of(Incident.Type.MISSILE_STRIKE)
                    : FromTheAir.isByState(scene, trigger)
                            ? Optional.of(Incident.Type.AIR_STRIKE)
                            : Optional.empty();
        }
        boolean strike = word.startsWith("strike") && trigger.verb().isEmpty();
        if (strike || FromTheAir.isByState(scene, trigger)) {
            return Optional.of(Incident.Type.AIR_STRIKE);
        }
        return Optional.of(
                isOnForce(actors) || isByForceAlone(actors)
                        ? Incident.Type.GROUND_ASSAULT
                        : Incident.Type.ATTACK_ON_CIVILIANS);
    }

    private static boolean isOnForce(List<Party> actors) {
        return actors.stream()
                .filter(party ->
                        party.role() == Party.Role.TARGET || party.role() == Party.Role.VICTIM)
                .anyMatch(party -> isForce(party.name()));
    }

    /// "Ostrian forces attacked near Orvan": an army, and nobody said to suffer it.
    private static boolean isByForceAlone(List<Party> actors) {
        return !actors.isEmpty()
                && actors.stream()
                        .allMatch(party ->
                                party.role() == Party.Role.PERPETRATOR && isArmy(party.name()));
    }

    private static boolean isArmy(String name) {
        String head = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return GuardWords.is("army", head);
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
            boolean unarmed = GuardWords.is("unarmed", word);
            if (!unarmed && (GuardWords.is("group", word) || GuardWords.is("defended", word))) {
                return true;
            }
        }
        return false;
    }

    /// "a missile killed seven", "was destroyed by a shell": what is fired or set off does it.
    private static Optional<Incident.Type> byItself(Scene scene, Trigger trigger) {
        return trigger.doer(scene.syntax())
                .map(group -> scene.words().span(group.head(), group.head() + 1))
                .flatMap(head ->
                        scene.weapons().stream()
                                .filter(armed -> armed.weapon().span().meets(head))
                                .findFirst())
                .flatMap(armed -> by(scene, armed));
    }

    /// By what was fired before what fired it: tanks that fire shells shell.
    static Optional<Incident.Type> armed(Scene scene, Trigger trigger) {
        Optional<Incident.Type> carried = Optional.empty();
        for (Weapons.Armed armed : scene.weapons()) {
            Optional<Incident.Type> type =
                    Math.abs(armed.from() - trigger.from()) <= NEAR
                            ? by(scene, armed)
                            : Optional.empty();
            if (type.isPresent() && type.get() != Incident.Type.GROUND_ASSAULT) {
                return type;
            }
            carried = carried.or(() -> type);
        }
        return carried;
    }

    private static Optional<Incident.Type> by(Scene scene, Weapons.Armed armed) {
        if (FromTheAir.isDropped(scene.words(), armed)) {
            return Optional.of(Incident.Type.AIR_STRIKE);
        }
        return switch (armed.weapon().kind()) {
            case "uav" -> Optional.of(Incident.Type.DRONE_STRIKE);
            case "aircraft", "helicopter" -> Optional.of(Incident.Type.AIR_STRIKE);
            case "missile", "rocket" -> Optional.of(Incident.Type.MISSILE_STRIKE);
            case "artillery", "mortar" -> Optional.of(Incident.Type.SHELLING);
            case "bomb", "ied", "mine", "grenade" -> Optional.of(Incident.Type.BOMBING);
            case "tank", "armoured-vehicle" -> Optional.of(Incident.Type.GROUND_ASSAULT);
            default -> Optional.empty();
        };
    }
}
