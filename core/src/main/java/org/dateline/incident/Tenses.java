package org.dateline.incident;

import java.util.List;
import org.dateline.model.Zone;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Whether a verb in the present tells of what is still to come.
final class Tenses {

    private static final List<String> OPENERS = List.of("after", "before", "once", "when", "until");

    /// Words of a subject: "the government in the capital".
    private static final int SUBJECT = 6;

    private Tenses() {}

    /// "after the army takes the town", outside headlines, which tell the past so; "to hunt down
    /// and kill rebels", but not "managed to grab a gun and kill a guard".
    static boolean isToCome(Scene scene, VerbGroup verb) {
        Words words = scene.words();
        boolean alone = verb.from() == verb.head() && verb.form() == VerbGroup.Form.FINITE;
        return alone
                && Lexicon.isPresent(words.at(verb.head()))
                && (isBehindOpener(scene, verb) || isSecondInfinitive(scene, verb));
    }

    private static boolean isBehindOpener(Scene scene, VerbGroup verb) {
        Zone zone = scene.words().sentence().zone();
        boolean headline = zone == Zone.TITLE || zone == Zone.SUBTITLE;
        // "after tribal clashes", "after rebel attacks": nouns, whatever the tagger takes them for.
        boolean verbal = !headline && scene.syntax().object(verb).isPresent();
        for (int i = verb.from() - 1; verbal && i >= verb.from() - SUBJECT && i >= 0; i--) {
            if (OPENERS.contains(scene.words().at(i))) {
                return i < verb.from() - 1;
            }
            if (scene.syntax().verbAt(i).isPresent() || scene.words().tagged(i, "PUNCT")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSecondInfinitive(Scene scene, VerbGroup verb) {
        VerbGroup last = null;
        for (VerbGroup other : scene.syntax().verbs()) {
            last = other.to() <= verb.from() ? other : last;
        }
        boolean joined = scene.words().is(verb.from() - 1, "and");
        boolean base = !scene.words().at(verb.head()).endsWith("s");
        return joined
                && base
                && last != null
                && last.form() == VerbGroup.Form.INFINITIVE
                && !Reality.isDoneAnyway(scene.words(), last.head());
    }
}
