package org.dateline.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.text.Nations;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// What a line of the lexicon asks for beside its word, as data: "to:bases by:force/with:force" is
/// a base that it is done to, and somebody armed who does it or who is anywhere in the sentence.
///
/// Every wish of the outer list must come true, by one of its ways. Kinds are those of
/// `incident-guards.tsv`; `name` is a name, `nation` a country's.
record Wishes(List<List<Wish>> all) {

    static final Wishes NONE = new Wishes(List.of());

    /// Words between a verb and the group behind its particle.
    private static final int REACH = 4;

    private static final List<String> CAUSES = List.of("in", "by", "from", "during");

    private enum Where {
        /// What it is done to.
        TO,
        /// Who does it.
        BY,
        /// Anywhere in the sentence.
        WITH,
        /// Nowhere in the sentence.
        NOT,
        /// Of a noun: it does something, or somebody suffered by it.
        AS
    }

    private record Wish(Where where, String kind) {}

    static Wishes of(String code) {
        return new Wishes(
                Arrays.stream(code.split(" ", -1))
                        .map(all -> Arrays.stream(all.split("/", -1)).map(Wishes::wish).toList())
                        .toList());
    }

    private static Wish wish(String code) {
        int colon = code.indexOf(':');
        return new Wish(
                Where.valueOf(code.substring(0, colon).toUpperCase(Locale.ROOT)),
                code.substring(colon + 1));
    }

    /// Whether all come true of a trigger whose phrase ends before the token `to`.
    boolean pass(Scene scene, Trigger trigger, int to) {
        return all.stream()
                .allMatch(ways -> ways.stream().anyMatch(w -> is(scene, trigger, to, w)));
    }

    private static boolean is(Scene scene, Trigger trigger, int to, Wish wish) {
        return switch (wish.where()) {
            case TO -> patient(scene, trigger, to).filter(g -> has(scene, g, wish)).isPresent();
            case BY ->
                    trigger.doer(scene.syntax())
                            .map(group -> Antecedent.of(scene, group))
                            .filter(group -> has(scene, group, wish))
                            .isPresent();
            case WITH -> isBeside(scene, trigger, to, wish);
            case NOT -> !isBeside(scene, trigger, to, wish);
            case AS -> isDoer(scene, trigger, to);
        };
    }

    /// What hangs on the group counts, too: "300 kilos of explosives".
    private static boolean has(Scene scene, NounGroup group, Wish wish) {
        NounGroup whole =
                scene.words().is(group.to(), "of")
                        ? scene.syntax().nounAt(group.to() + 1).orElse(group)
                        : group;
        if (wish.kind().equals("name")) {
            return scene.words().tagged(group.head(), "PROPN")
                    && scene.words().capital(group.head());
        }
        return IntStream.range(group.from(), Math.max(group.to(), whole.to()))
                .anyMatch(i -> GuardWords.is(wish.kind(), scene.words().at(i)));
    }

    private static boolean isBeside(Scene scene, Trigger trigger, int to, Wish wish) {
        return IntStream.range(0, scene.words().size())
                .filter(i -> i < trigger.from() || i >= to)
                .anyMatch(i -> is(wish.kind(), scene.words(), i));
    }

    private static boolean is(String kind, Words words, int at) {
        return kind.equals("nation")
                ? words.capital(at) && Nations.country(words.at(at)).isPresent()
                : GuardWords.is(kind, words.at(at));
    }

    /// "the flood destroyed", "killed by the flood", "nine died in the flood"; "flood victims" and
    /// "since the flood" only speak of it.
    private static boolean isDoer(Scene scene, Trigger trigger, int to) {
        Words words = scene.words();
        Optional<NounGroup> group = scene.syntax().nounAt(trigger.from());
        int head = group.map(NounGroup::head).orElse(to - 1);
        int from = group.map(NounGroup::from).orElse(trigger.from());
        if (head >= to) {
            return false;
        }
        boolean does =
                scene.syntax().verbs().stream()
                        .filter(verb -> GuardWords.is("worked", words.at(verb.head())))
                        .anyMatch(verb ->
                                isIn(scene.syntax().subject(verb), head)
                                        || isIn(scene.syntax().agent(verb), head)
                                        || isIn(scene.syntax().object(verb), head));
        boolean there = words.is(from - 1, "was") || words.is(from - 1, "were");
        return does || there || (words.isAny(from - 1, CAUSES) && scene.anyWord("suffers"));
    }

    private static boolean isIn(Optional<NounGroup> group, int head) {
        return group.filter(g -> g.head() == head).isPresent();
    }

    /// "set up a base", "the envoy was expelled", "the discovery of a grave".
    private static Optional<NounGroup> patient(Scene scene, Trigger trigger, int to) {
        boolean passive = trigger.verb().filter(VerbGroup::passive).isPresent();
        Optional<NounGroup> direct =
                trigger.patient(scene.syntax()).filter(group -> passive || group.to() > to);
        return passive ? direct : direct.or(() -> behind(scene, to));
    }

    private static Optional<NounGroup> behind(Scene scene, int to) {
        for (int i = Math.max(0, to - 1); i < to + REACH; i++) {
            Optional<NounGroup> group = scene.syntax().nounAt(i);
            if (group.isPresent() || scene.words().tagged(i, "PUNCT")) {
                return group;
            }
        }
        return Optional.empty();
    }
}
