package org.dateline.incident;

import org.dateline.figure.People;
import org.dateline.name.PeopleWords;
import org.dateline.text.NounGroup;
import org.dateline.text.Words;

/// What a preposition behind a deed tells: to whom it was done, where, or who did it.
final class Prepositions {

    private Prepositions() {}

    /// "came under attack from militants", not "from the hills".
    static boolean isUnderFire(Scene scene, Trigger trigger, int at, NounGroup group) {
        Words words = scene.words();
        boolean under =
                words.is(trigger.from() - 1, "under") || words.is(trigger.from() + 1, "under");
        String head = words.at(group.head());
        return under
                && words.is(at, "from")
                && (People.names(head) || GuardWords.is("group", head));
    }

    /// What a bomb goes off in or beside is what it hits: "exploded outside the ministry", "in
    /// front of the bank".
    static boolean isSite(Scene scene, Trigger trigger, int at) {
        Words words = scene.words();
        String phrase = words.at(at - 1) + " " + words.at(at);
        return trigger.entry().kind().equals("bombing")
                && (GuardWords.is("beside", words.at(at)) || GuardWords.is("beside", phrase));
    }

    /// "hit a car on the road", "was hit on the road": to whom it was done is told, so that "on"
    /// tells where.
    private static boolean isDoneAlready(Scene scene, Trigger trigger) {
        return trigger.verb().isPresent()
                && trigger.entry().words().size() == 1
                && trigger.patient(scene.syntax())
                        .map(group -> scene.words().at(group.head()))
                        .filter(head -> !GuardWords.is("rounds", head))
                        .filter(head -> !GuardWords.is("flung", head))
                        .isPresent();
    }

    /// "shot by two men on a motorbike", not "an attack on a motorbike".
    private static boolean isRidden(Scene scene, Trigger trigger, int at) {
        boolean person = trigger.entry().words().getLast().equals("bomber");
        return (person || at > trigger.to())
                && scene.syntax()
                        .nounAt(at + 1)
                        .filter(group -> GuardWords.is("ridden", scene.words().at(group.head())))
                        .isPresent();
    }

    static boolean isBuilt(Words words, NounGroup group) {
        String head = words.at(group.head());
        boolean front = head.equals("front") && words.is(group.to(), "of");
        boolean open = front || GuardWords.is("wide", head) || GuardWords.is("group", head);
        return !open && (GuardWords.is("thing", head) || PeopleWords.isOrganisation(head));
    }

    /// Of a noun also "of": "the shelling of the town", "set fire to part of the town"; a road is
    /// closed "to" somebody.
    static boolean isDoneTo(Scene scene, Trigger trigger, int at) {
        String preposition = scene.words().at(at);
        boolean closed = trigger.entry().kind().equals("movement-restriction");
        boolean part = GuardWords.is("nothing", scene.words().at(at - 1));
        boolean of = preposition.equals("of") && (trigger.verb().isEmpty() || part);
        boolean there = trigger.isKill() || GuardWords.is("done-there", trigger.entry().kind());
        boolean done =
                GuardWords.is("done-to", preposition) && !there && !isRidden(scene, trigger, at);
        boolean fire = trigger.entry().words().contains("fire");
        return of
                || ((closed || fire) && preposition.equals("to"))
                || (done && !isDoneAlready(scene, trigger));
    }
}
