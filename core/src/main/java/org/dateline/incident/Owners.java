package org.dateline.incident;

import java.util.List;
import org.dateline.model.Party.Role;
import org.dateline.text.Nations;
import org.dateline.text.NounGroup;
import org.dateline.text.Words;

/// Reads whose deed a noun names by the words before it in its own group.
///
/// "the Ostrian assault", "Ostria's shelling", "a rebel offensive"; "the mayor's murder" says to
/// whom.
final class Owners {

    /// A group and the role that it has in the deed.
    record Owner(NounGroup group, Role role) {}

    private Owners() {}

    static List<Owner> of(Scene scene, NounGroup group, Trigger trigger) {
        Words words = scene.words();
        int last = trigger.from() - 1;
        while (last >= group.from() && !isName(words, last)) {
            last--;
        }
        if (last < group.from()) {
            return doer(words, group, trigger);
        }
        int from = last;
        while (from > group.from() && words.tagged(from - 1, "PROPN")) {
            from--;
        }
        if (isNation(words, last) && isOfAnother(words, last, trigger.from())) {
            return List.of();
        }
        Role role = suffers(scene, trigger, last) ? Role.TARGET : Role.PERPETRATOR;
        return isPlace(scene, group, trigger, last)
                ? List.of()
                : List.of(new Owner(new NounGroup(from, last + 1, last), role));
    }

    /// "an Ostrian drone", "army shells": whose arms they are; any other group is itself.
    static NounGroup ofArms(Words words, NounGroup group) {
        boolean arms =
                GuardWords.is("flung", words.at(group.head()))
                        || GuardWords.is("airborne", words.at(group.head()));
        for (int i = group.from(); arms && i < group.head(); i++) {
            String word = words.at(i);
            boolean nation = isNation(words, i) && Nations.adjective(words.printed(i)).isPresent();
            if (nation || GuardWords.is("doer", word) || GuardWords.is("group", word)) {
                return new NounGroup(i, i + 1, i);
            }
        }
        return group;
    }

    /// "a rebel offensive", "police firing": the common noun right before the deed.
    private static List<Owner> doer(Words words, NounGroup group, Trigger trigger) {
        int last = trigger.from() - 1;
        boolean doer = last >= group.from() && GuardWords.is("doer", words.at(last));
        return doer
                ? List.of(new Owner(new NounGroup(last, last + 1, last), Role.PERPETRATOR))
                : List.of();
    }

    private static boolean isName(Words words, int at) {
        return words.tagged(at, "PROPN") || isNation(words, at);
    }

    private static boolean isPlace(Scene scene, NounGroup group, Trigger trigger, int last) {
        return !isNation(scene.words(), last)
                && scene.places().stream()
                        .anyMatch(p -> p.token() >= group.from() && p.token() < trigger.from());
    }

    /// "the mayor's murder": whose death it is; "Ostria's murder of the mayor" says both.
    private static boolean suffers(Scene scene, Trigger trigger, int owner) {
        boolean owned = scene.words().tagged(owner + 1, "PART");
        boolean other = scene.words().is(trigger.to(), "of");
        return owned && !other && trigger.entry().takes() == Takes.PERSON;
    }

    /// "the Ostrian bus attack": the bus is Ostrian.
    private static boolean isOfAnother(Words words, int nation, int deed) {
        for (int i = nation + 1; i < deed; i++) {
            if (words.tagged(i, "NOUN")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNation(Words words, int at) {
        return words.tagged(at, "ADJ") && words.capital(at);
    }
}
