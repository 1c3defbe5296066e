package org.dateline.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.model.Party;
import org.dateline.model.Party.Role;
import org.dateline.text.Nations;
import org.dateline.text.NounGroup;
import org.dateline.text.Words;

/// Whether what was bombed was bombed from the air: by what flies, by an army or a country, or over
/// a whole town. A cell bombs a bank; an air force bombs a valley.
final class FromTheAir {

    private FromTheAir() {}

    static boolean is(Scene scene, Trigger trigger, List<Party> actors) {
        String word = trigger.entry().first();
        if (trigger.entry().words().size() > 1
                || !(word.equals("bomb") || word.equals("bombing"))) {
            return false;
        }
        if (isFlown(scene, trigger)) {
            return true;
        }
        boolean known = actors.stream().anyMatch(party -> party.role() == Role.PERPETRATOR);
        return known ? isByArmy(actors) : isOverArea(actors);
    }

    /// Whether those who dropped something may have flown: whoever is not told may have.
    static boolean mayFly(Scene scene, Trigger trigger, List<Party> actors) {
        boolean known = actors.stream().anyMatch(party -> party.role() == Role.PERPETRATOR);
        return !known || isFlown(scene, trigger) || isByArmy(actors);
    }

    /// "a guided bomb", "barrel bombs": dropped by what flies.
    static boolean isDropped(Words words, Weapons.Armed armed) {
        return armed.weapon().kind().equals("bomb")
                && (GuardWords.is("dropped", words.at(armed.from()))
                        || GuardWords.is("dropped", words.at(armed.from() - 1)));
    }

    /// An aeroplane drops bombs; beside an explosion it may be what exploded.
    private static boolean isFlown(Scene scene, Trigger trigger) {
        return scene.weapons().stream()
                .filter(armed -> Math.abs(armed.from() - trigger.from()) <= Kinds.NEAR)
                .map(armed -> armed.weapon().kind())
                .anyMatch(kind -> kind.equals("aircraft") || kind.equals("helicopter"));
    }

    private static boolean isByArmy(List<Party> actors) {
        return actors.stream()
                .filter(party -> party.role() == Role.PERPETRATOR)
                .anyMatch(party -> party.kind() == Party.Kind.STATE || flies(party));
    }

    private static boolean flies(Party party) {
        boolean irregular = false;
        for (String word : party.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
            irregular |= GuardWords.is("irregular", word);
        }
        return !irregular && GuardWords.is("flies", head(party));
    }

    /// "the air force struck a depot", "the military said it had struck a depot": an army that
    /// strikes things, by no weapon that is told.
    static boolean isByState(Scene scene, Trigger trigger) {
        Words words = scene.words();
        Optional<NounGroup> doer =
                trigger.verb()
                        .filter(verb -> !verb.passive())
                        .filter(verb -> words.at(verb.head()).startsWith("str"))
                        .flatMap(scene.syntax()::subject);
        boolean flies =
                doer.filter(group ->
                                words.tagged(group.head(), "PRON")
                                        ? isArmyBefore(words, group.from())
                                        : GuardWords.is("flies", words.at(group.head()))
                                                || Nations.name(words.printed(group.head()))
                                                        .isPresent())
                        .isPresent();
        return flies
                && trigger.verb()
                        .flatMap(scene.syntax()::object)
                        .filter(group ->
                                GuardWords.is("thing", words.at(group.head()))
                                        || isPlace(scene, group.head()))
                        .isPresent();
    }

    private static boolean isPlace(Scene scene, int head) {
        return GuardWords.is("area", scene.words().at(head))
                || scene.places().stream().anyMatch(place -> place.token() == head);
    }

    private static boolean isArmyBefore(Words words, int at) {
        return IntStream.range(0, at)
                .anyMatch(i -> GuardWords.is("flies", words.at(i)) && words.tagged(i, "NOUN"));
    }

    private static boolean isOverArea(List<Party> actors) {
        return actors.stream()
                .filter(party -> party.role() != Role.PERPETRATOR)
                .anyMatch(party -> GuardWords.is("area", head(party)));
    }

    private static String head(Party party) {
        String name = party.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
