package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Party;
import org.dateline.model.Party.Role;
import org.dateline.text.NounGroup;
import org.dateline.text.Syntax;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Reads who did it to whom: from subject, object and "by" of a verb, from what hangs on a noun.
///
/// A bare passive gets no perpetrator.
record Roles(Parties parties) {

    private static final List<String> MUTUAL = List.of("clash", "agreement", "protest");
    private static final List<String> ON = List.of("of", "on", "against", "at");
    private static final List<String> REPELS =
            List.of(
                    "halted",
                    "halt",
                    "repel",
                    "repelled",
                    "repulse",
                    "repulsed",
                    "stopped",
                    "thwarted",
                    "foiled");

    List<Party> of(Scene scene, Trigger trigger) {
        List<Party> out = new ArrayList<>();
        if (trigger.verb().isPresent()) {
            verb(scene, trigger, trigger.verb().get(), out);
        } else {
            noun(scene, trigger, out);
        }
        return out;
    }

    private void verb(Scene scene, Trigger trigger, VerbGroup verb, List<Party> out) {
        Syntax syntax = scene.syntax();
        String word = scene.words().at(trigger.from());
        boolean mutual = MUTUAL.contains(trigger.entry().kind());
        boolean suffers = verb.passive() || GuardWords.is("suffer", word) || isDone(scene, trigger);
        Role first = mutual ? Role.PARTY : suffers ? Role.TARGET : Role.PERPETRATOR;
        boolean bomb = suffers && !verb.passive() && trigger.entry().kind().equals("bombing");
        syntax.subject(verb).filter(g -> !bomb).ifPresent(group -> add(scene, group, first, out));
        Role second = mutual ? Role.PARTY : Role.TARGET;
        syntax.object(verb).ifPresent(group -> add(scene, group, second, out));
        syntax.agent(verb).ifPresent(group -> add(scene, group, Role.PERPETRATOR, out));
        behind(scene, trigger.to(), mutual, out);
    }

    private static boolean isDone(Scene scene, Trigger trigger) {
        return trigger.entry().kind().equals("displacement")
                && scene.words().at(trigger.from()).startsWith("fl");
    }

    private void noun(Scene scene, Trigger trigger, List<Party> out) {
        Syntax syntax = scene.syntax();
        boolean mutual = MUTUAL.contains(trigger.entry().kind());
        syntax.nounAt(trigger.from()).ifPresent(group -> owner(scene, group, trigger, out));
        Optional<VerbGroup> lets = lets(scene, trigger);
        lets.flatMap(syntax::subject)
                .ifPresent(group ->
                        add(
                                scene,
                                group,
                                repels(scene, lets.get())
                                        ? Role.TARGET
                                        : mutual ? Role.PARTY : Role.PERPETRATOR,
                                out));
        behind(scene, trigger.to(), mutual, out);
    }

    private static boolean repels(Scene scene, VerbGroup verb) {
        return REPELS.contains(scene.words().at(verb.head()));
    }

    /// The verb whose object the noun is: "launched an assault", "repulsed the attack".
    private static Optional<VerbGroup> lets(Scene scene, Trigger trigger) {
        return scene.syntax().verbs().stream()
                .filter(verb ->
                        GuardWords.is("launch", scene.words().at(verb.head()))
                                || repels(scene, verb))
                .filter(verb -> verb.to() <= trigger.from())
                .filter(verb ->
                        scene.syntax()
                                .object(verb)
                                .filter(g -> g.from() <= trigger.from() && trigger.from() < g.to())
                                .isPresent())
                .findFirst();
    }

    /// "the Ostrian assault", "Ostria's shelling": a name before the noun in its own group.
    private void owner(Scene scene, NounGroup group, Trigger trigger, List<Party> out) {
        Words words = scene.words();
        int last = trigger.from() - 1;
        while (last >= group.from() && !words.tagged(last, "PROPN") && !isNation(words, last)) {
            last--;
        }
        int from = last;
        while (from > group.from() && words.tagged(from - 1, "PROPN")) {
            from--;
        }
        boolean isPlace =
                last >= 0
                        && scene.places().stream()
                                .anyMatch(p ->
                                        p.token() >= group.from() && p.token() < trigger.from());
        if (last >= group.from() && !isPlace) {
            add(
                    scene,
                    new NounGroup(Math.max(from, group.from()), last + 1, last),
                    Role.PERPETRATOR,
                    out);
        }
    }

    private static boolean isNation(Words words, int at) {
        return words.tagged(at, "ADJ") && words.capital(at);
    }

    /// "by the army", "between A and B", "of the town", in the words behind.
    private void behind(Scene scene, int to, boolean mutual, List<Party> out) {
        Words words = scene.words();
        int end = Math.min(words.size(), to + 12);
        for (int i = to; i < end; i++) {
            if (words.tagged(i, "PUNCT") || (scene.syntax().verbAt(i).isPresent() && i > to)) {
                return;
            }
            Optional<NounGroup> next = scene.syntax().nounAt(i + 1).filter(g -> !isPlace(scene, g));
            if (next.isPresent()) {
                prepositional(scene, words.at(i), next.get(), mutual, out);
            }
        }
    }

    private void prepositional(
            Scene scene, String preposition, NounGroup group, boolean mutual, List<Party> out) {
        if (preposition.equals("by")) {
            add(scene, group, Role.PERPETRATOR, out);
        } else if (preposition.equals("between") || (mutual && preposition.equals("with"))) {
            add(scene, group, Role.PARTY, out);
            boolean pair = scene.words().is(group.to(), "and");
            (pair ? scene.syntax().nounAt(group.to() + 1) : Optional.<NounGroup>empty())
                    .ifPresent(other -> add(scene, other, Role.PARTY, out));
        } else if (!mutual && ON.contains(preposition)) {
            add(scene, group, Role.TARGET, out);
        }
    }

    private static boolean isPlace(Scene scene, NounGroup group) {
        return scene.places().stream()
                .anyMatch(p -> p.token() >= group.from() && p.token() < group.to());
    }

    private void add(Scene scene, NounGroup group, Role role, List<Party> out) {
        parties.of(scene, group, role)
                .filter(party -> role != Role.PERPETRATOR || party.kind() != Party.Kind.OBJECT)
                .filter(party -> out.stream().noneMatch(p -> p.name().equals(party.name())))
                .ifPresent(out::add);
    }
}
