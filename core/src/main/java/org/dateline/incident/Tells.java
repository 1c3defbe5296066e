package org.dateline.incident;

import org.dateline.text.NounGroup;
import org.dateline.text.Words;

/// How much a mention says of what was done, the most first.
enum Tells {
    /// A deed of its own kind: "a bomb exploded".
    DEED,
    /// One that was told before, by its kind: "the bombing".
    AGAIN,
    /// Only that something violent was done, of whatever kind: "the attack".
    ATTACK,
    /// Only who was killed or hurt.
    LOSS;

    static Tells of(Scene scene, Trigger trigger) {
        if (trigger.isKill()) {
            return LOSS;
        }
        if (trigger.verb().isPresent() || !isKnown(scene, trigger)) {
            return DEED;
        }
        boolean any = trigger.entry().kind().equals("attack") && !isStrike(scene.words(), trigger);
        return any && Kinds.armed(scene, trigger).isEmpty() ? ATTACK : AGAIN;
    }

    /// A strike of which nothing else is said came from the air.
    private static boolean isStrike(Words words, Trigger trigger) {
        return words.at(trigger.to() - 1).startsWith("strike");
    }

    /// "the attack", "this raid", not "an attack", "attacks".
    private static boolean isKnown(Scene scene, Trigger trigger) {
        Words words = scene.words();
        int from =
                scene.syntax().nounAt(trigger.from()).map(NounGroup::from).orElse(trigger.from());
        return GuardWords.is("known", words.at(from)) && !words.at(trigger.to() - 1).endsWith("s");
    }

    Tells with(Tells other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
