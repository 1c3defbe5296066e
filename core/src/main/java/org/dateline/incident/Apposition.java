package org.dateline.incident;

import java.util.Optional;
import org.dateline.figure.People;
import org.dateline.name.PeopleWords;
import org.dateline.text.NounGroup;
import org.dateline.text.Words;

/// What stands beside a person without naming another: an age, an office, where somebody is from,
/// the name behind "his cook,".
final class Apposition {

    private static final int LONGEST_BRACKET = 8;

    private Apposition() {}

    /// The name behind one who is called by a common noun: "another businessman, [Aran Vesk]"; else
    /// the group itself. Behind a verb, "a businessman, Aran Vesk said" is not one.
    static NounGroup named(Scene scene, NounGroup group, boolean subject) {
        Words words = scene.words();
        boolean one = isCalled(words, group) && words.is(group.to(), ",");
        Optional<NounGroup> name =
                one
                        ? startsAt(scene, group.to() + 1).filter(g -> isName(scene, g))
                        : Optional.empty();
        return name.filter(g -> isClosed(words, g.to()))
                .filter(g -> subject || !isSpeaker(scene, g))
                .orElse(group);
    }

    /// The token after all that is only said of this member.
    static int end(Scene scene, NounGroup member) {
        int at = member.to();
        int next = next(scene, member, at);
        while (next > at) {
            at = next;
            next = next(scene, member, at);
        }
        return at;
    }

    private static int next(Scene scene, NounGroup member, int at) {
        Words words = scene.words();
        if (words.is(at, "(")) {
            return afterBracket(words, at);
        }
        boolean comma = words.is(at, ",");
        if (comma && words.tagged(at + 1, "NUM") && isClosed(words, at + 2)) {
            return at + 2;
        }
        if (comma && isName(scene, member)) {
            return afterOffice(scene, at);
        }
        return words.tagged(at, "ADP") && !words.is(at, "by")
                ? startsAt(scene, at + 1).map(NounGroup::to).orElse(at)
                : at;
    }

    /// ", leader of the movement," and ", a guide;".
    private static int afterOffice(Scene scene, int comma) {
        Words words = scene.words();
        Optional<NounGroup> office =
                startsAt(scene, comma + 1)
                        .filter(g -> isCalled(words, g) || isOffice(words, g))
                        .filter(g ->
                                !words.tagged(g.from(), "PRON") && !words.tagged(g.from(), "NUM"));
        int end = office.map(g -> scene.syntax().withTail(g, words.size()).to()).orElse(comma);
        return words.is(end, ",") || words.is(end, ";") ? end : comma;
    }

    private static int afterBracket(Words words, int open) {
        for (int i = open + 1; i < Math.min(words.size(), open + LONGEST_BRACKET); i++) {
            if (words.is(i, ")")) {
                return i + 1;
            }
        }
        return open;
    }

    /// "a guide", "his cook": one person by a common noun.
    private static boolean isCalled(Words words, NounGroup group) {
        return words.tagged(group.head(), "NOUN") && isOffice(words, group);
    }

    private static boolean isOffice(Words words, NounGroup group) {
        String head = words.at(group.head());
        return People.isOne(head) || PeopleWords.isTitle(head);
    }

    /// Nothing but a name: "Aran Vesk".
    static boolean isName(Scene scene, NounGroup group) {
        Words words = scene.words();
        boolean where =
                scene.places().stream()
                        .anyMatch(p -> p.token() >= group.from() && p.token() < group.to());
        return !where
                && group.to() > group.from() + 1
                && words.tagged(group.from(), "PROPN")
                && words.tagged(group.head(), "PROPN");
    }

    private static boolean isClosed(Words words, int at) {
        return at >= words.size()
                || words.tagged(at, "PUNCT")
                || words.tagged(at, "ADP")
                || words.is(at, "and");
    }

    private static boolean isSpeaker(Scene scene, NounGroup name) {
        int end = end(scene, name);
        int verb = scene.words().is(end, ",") ? end + 1 : end;
        return scene.syntax().verbAt(verb).isPresent();
    }

    private static Optional<NounGroup> startsAt(Scene scene, int at) {
        return scene.syntax().nounAt(at).filter(group -> group.from() == at);
    }
}
