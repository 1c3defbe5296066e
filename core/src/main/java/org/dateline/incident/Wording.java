package org.dateline.incident;

import java.util.Optional;
import org.dateline.figure.People;
import org.dateline.model.Span;
import org.dateline.name.PeopleWords;
import org.dateline.text.NounGroup;
import org.dateline.text.Words;

/// Which words of a noun group, and of what hangs on it by "of", name the party.
final class Wording {

    private Wording() {}

    /// The group without number and article, a person without what stands before the name.
    static NounGroup of(Scene scene, NounGroup printed) {
        Words words = scene.words();
        NounGroup group = beforeTime(scene, printed);
        int from = afterTime(scene, group);
        while (from < group.head() && isLead(words, from)) {
            from++;
        }
        Optional<NounGroup> given = named(words, from, group.to());
        if (given.isPresent()) {
            return given.get();
        }
        int name = afterTitles(words, from, group.head());
        int end = afterPeople(words, name, group.head());
        NounGroup core =
                end > group.head()
                        ? new NounGroup(name, group.to(), group.head())
                        : new NounGroup(name, end, end - 1);
        return name == from ? withTail(scene, core) : core;
    }

    /// "In late May [rebel fighters] struck": the day runs into the group where no comma parts
    /// them.
    private static int afterTime(Scene scene, NounGroup group) {
        int from = group.from();
        while (from < group.head() && isTime(scene, from)) {
            from++;
        }
        return from;
    }

    /// "[rebel fighters] today struck", where no comma parts them either.
    private static NounGroup beforeTime(Scene scene, NounGroup group) {
        int head = group.head();
        while (head > group.from() && isTime(scene, head)) {
            head--;
        }
        boolean noun = scene.words().tagged(head, "NOUN") || scene.words().tagged(head, "PROPN");
        return noun && head < group.head() ? new NounGroup(group.from(), head + 1, head) : group;
    }

    private static boolean isTime(Scene scene, int token) {
        Span word = scene.words().span(token, token + 1);
        return scene.times().stream()
                .anyMatch(when -> when.span().filter(s -> s.contains(word)).isPresent());
    }

    private static boolean isLead(Words words, int at) {
        return words.tagged(at, "DET")
                || words.tagged(at, "NUM")
                || GuardWords.is("lead", words.at(at))
                || (words.tagged(at, "PRON") && !words.tagged(at + 1, "PUNCT"));
    }

    /// "thirteen soldiers aboard", "three boys herding goats": the tagger takes some adverbs, and
    /// what somebody was doing, for nouns.
    private static int afterPeople(Words words, int from, int head) {
        for (int i = from; i < head - 1; i++) {
            boolean doing = words.at(i + 1).endsWith("ing") && words.tagged(i + 1, "NOUN");
            if (doing && People.areSome(words.at(i))) {
                return i + 1;
            }
        }
        boolean odd = words.tagged(head, "NOUN") && !People.names(words.at(head));
        boolean people = odd && head > from && People.areSome(words.at(head - 1));
        return people && !words.at(head).endsWith("s") ? head : head + 1;
    }

    /// From a given name to the last word of the name: "magistrate [aran vesk] two days" ago.
    private static Optional<NounGroup> named(Words words, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (words.tagged(i, "PROPN") && SmallNames.isGiven(words.sentence().tokens().get(i))) {
                int end = i + 1;
                while (end < to && isOfName(words, end)) {
                    end++;
                }
                boolean owner = end < to && words.tagged(end, "PART");
                return end > i + 1 && !owner
                        ? Optional.of(new NounGroup(i, end, end - 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOfName(Words words, int at) {
        return words.tagged(at, "PROPN") || GuardWords.is("small-name", words.at(at));
    }

    /// "police chief Colonel [Aran Vesk]", where nothing but the name follows the last title.
    private static int afterTitles(Words words, int from, int head) {
        int at = from;
        for (int i = from; i < head; i++) {
            boolean title = PeopleWords.isTitle(words.at(i)) || People.isOne(words.at(i));
            at = title ? i + 1 : at;
        }
        boolean name = !People.names(words.at(head)) && !isCommon(words, at, head);
        return name && !words.tagged(at, "PART") && !words.tagged(at, "PUNCT") ? at : from;
    }

    private static boolean isCommon(Words words, int from, int head) {
        for (int i = from; i <= head; i++) {
            String word = words.at(i);
            boolean known =
                    GuardWords.is("thing", word)
                            || GuardWords.is("group", word)
                            || PeopleWords.isOrganisation(word);
            if (known || words.tagged(i, "ADJ") || words.tagged(i, "PART")) {
                return true;
            }
        }
        return false;
    }

    /// "offices of the union", "members of the front".
    private static NounGroup withTail(Scene scene, NounGroup group) {
        boolean open = GuardWords.is("tailed", scene.words().at(group.head()));
        boolean of = scene.words().is(group.to(), "of");
        return open && of
                ? scene.syntax()
                        .nounAt(group.to() + 1)
                        .map(tail -> new NounGroup(group.from(), tail.to(), group.head()))
                        .orElse(group)
                : group;
    }
}
