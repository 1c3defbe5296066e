package org.dateline.incident;

import java.util.Optional;
import org.dateline.text.Denials;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Who says that it was their deed or to whom others lay it: "claimed by the cell", "the cell
/// claimed responsibility", "attributed to the cell".
final class Responsibility {

    private static final int REACH = 8;

    private Responsibility() {}

    /// The group that the sentence names as having done what it tells.
    static Optional<NounGroup> of(Scene scene) {
        for (VerbGroup verb : scene.syntax().verbs()) {
            Optional<NounGroup> found =
                    verb.negated()
                            ? Optional.empty()
                            : claimant(scene, verb).or(() -> blamed(scene, verb));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<NounGroup> claimant(Scene scene, VerbGroup verb) {
        if (!GuardWords.is("claim", scene.words().at(verb.head()))) {
            return Optional.empty();
        }
        return verb.passive() ? scene.syntax().agent(verb) : owner(scene, verb);
    }

    /// "attributed the raid to the cell", "blamed on the cell", "the cell is responsible for", "was
    /// the work of the cell".
    private static Optional<NounGroup> blamed(Scene scene, VerbGroup verb) {
        Words words = scene.words();
        String word = words.at(verb.head());
        if (GuardWords.is("attribute", word)) {
            return behind(scene, verb, "to");
        }
        if (GuardWords.is("blame", word)) {
            return behind(scene, verb, "on")
                    .or(() -> verb.passive() ? Optional.empty() : scene.syntax().object(verb));
        }
        if (words.is(verb.to(), "the") && words.is(verb.to() + 1, "work")) {
            return words.is(verb.to() + 2, "of")
                    ? scene.syntax().nounAt(verb.to() + 3)
                    : Optional.empty();
        }
        boolean responsible = words.is(verb.to(), "responsible") && words.is(verb.to() + 1, "for");
        return responsible ? scene.syntax().subject(verb) : Optional.empty();
    }

    private static Optional<NounGroup> behind(Scene scene, VerbGroup verb, String preposition) {
        int end = Math.min(scene.words().size() - 1, verb.to() + REACH);
        for (int i = verb.to(); i < end && !scene.words().tagged(i, "PUNCT"); i++) {
            if (scene.words().is(i, preposition)) {
                return scene.syntax().nounAt(i + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<NounGroup> owner(Scene scene, VerbGroup verb) {
        boolean by = scene.words().is(verb.to(), "by");
        boolean responsible =
                scene.syntax()
                        .object(verb)
                        .filter(group -> scene.words().is(group.head(), "responsibility"))
                        .isPresent();
        if (by) {
            return scene.syntax().nounAt(verb.to() + 1);
        }
        return responsible
                ? scene.syntax().subject(verb).filter(group -> !isNobody(scene.words(), group))
                : Optional.empty();
    }

    /// "no group", "no man or group".
    private static boolean isNobody(Words words, NounGroup group) {
        for (int i = group.head(); i >= group.head() - 4; i--) {
            if (Denials.has(words.at(i)) || words.is(i, "no") || words.is(i, "nobody")) {
                return true;
            }
        }
        return false;
    }
}
