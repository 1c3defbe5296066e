package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.figure.People;
import org.dateline.model.Party;
import org.dateline.model.Party.Role;
import org.dateline.model.Span;
import org.dateline.text.NounGroup;
import org.dateline.text.Syntax;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Reads who did it to whom: from subject, object and "by" of a verb, from what hangs on a noun.
///
/// A bare passive gets no perpetrator.
record Roles(Parties parties) {

    List<Party> of(Scene scene, Trigger trigger) {
        List<Party> out = new ArrayList<>();
        if (trigger.verb().isPresent()) {
            verb(scene, trigger, trigger.verb().get(), out);
        } else {
            noun(scene, trigger, out);
        }
        members(scene, trigger, out);
        if (trigger.isDisaster()) {
            out.removeIf(party -> party.role() == Role.TARGET);
        }
        if (trigger.entry().guard() != Guard.ROAD && !isMutual(trigger)) {
            Responsibility.of(scene)
                    .or(() -> Accused.before(scene, trigger))
                    .ifPresent(group -> add(scene, trigger, group, Role.PERPETRATOR, out));
        }
        return out;
    }

    /// Whom a list behind those who suffered names: "killed four, including Aran Vesk".
    private void members(Scene scene, Trigger trigger, List<Party> out) {
        int last = -1;
        for (Party party : out) {
            boolean some = party.role() == Role.VICTIM && party.kind() == Party.Kind.GROUP;
            int end = some ? party.span().map(s -> scene.tokenAt(s) + 1).orElse(-1) : -1;
            last = Math.max(last, end);
        }
        if (last > 0) {
            Members.behind(scene, last).forEach(group -> addPerson(scene, trigger, group, out));
        }
    }

    private void addPerson(Scene scene, Trigger trigger, NounGroup group, List<Party> out) {
        boolean name = scene.words().tagged(group.head(), "PROPN");
        List<Party> found = new ArrayList<>(out);
        add(scene, trigger, group, Role.TARGET, found);
        boolean person = found.size() > out.size() && found.getLast().kind() == Party.Kind.PERSON;
        if (name && person) {
            out.add(found.getLast());
        }
    }

    private void verb(Scene scene, Trigger trigger, VerbGroup verb, List<Party> out) {
        Syntax syntax = scene.syntax();
        String word = scene.words().at(trigger.from());
        boolean mutual = isMutual(trigger);
        Optional<NounGroup> taker = Ground.taker(scene, trigger);
        Optional<NounGroup> object =
                taker.isPresent() ? Optional.empty() : object(scene, trigger, verb);
        boolean hurt =
                object.isEmpty() && word.endsWith("ed") && isDoneToOne(scene.words(), trigger);
        boolean past = !word.endsWith("ed") && !Lexicon.isPresent(word);
        boolean by = past && object.isEmpty() && scene.words().is(trigger.to(), "by");
        boolean suffers =
                verb.passive()
                        || hurt
                        || by
                        || GuardWords.is("suffer", word)
                        || isDone(scene, trigger)
                        || taker.isPresent();
        Role first = mutual ? Role.PARTY : suffers ? Role.TARGET : Role.PERPETRATOR;
        boolean found = GuardWords.is("finds", trigger.entry().first());
        boolean bomb = suffers && !verb.passive() && trigger.entry().kind().equals("bombing");
        Accused.of(scene, verb)
                .or(() -> syntax.subject(verb))
                .map(g -> Antecedent.of(scene, g))
                .filter(g -> !bomb && !found && !isOtherClause(scene, g, verb))
                .filter(g -> !isOwnWord(scene, trigger, g) && !isLifeless(scene, trigger, g))
                .ifPresent(group ->
                        Series.before(scene, group)
                                .forEach(g -> add(scene, trigger, g, first, out)));
        Role second = mutual ? Role.PARTY : Role.TARGET;
        object.filter(group -> !isDone(scene, trigger) && !isOwnWord(scene, trigger, group))
                .ifPresent(group ->
                        Series.after(scene, group)
                                .forEach(g -> add(scene, trigger, g, second, out)));
        syntax.agent(verb)
                .or(() -> taker)
                .ifPresent(group -> add(scene, trigger, group, Role.PERPETRATOR, out));
        behind(scene, trigger, out);
    }

    /// "taken prisoner", "exchanged 90 prisoners": a word of the deed itself.
    private static boolean isOwnWord(Scene scene, Trigger trigger, NounGroup group) {
        List<String> words = trigger.entry().words();
        String head = scene.words().at(group.head());
        boolean named = words.indexOf(head) > 0 || head.equals(Lexicon.plural(words.getLast()));
        boolean own = isMutual(trigger) && words.size() > 1 && named;
        boolean fire = trigger.isDisaster() && GuardWords.is("blaze", head);
        boolean captive =
                scene.words().isAny(group.head(), List.of("prisoner", "captive", "hostage"));
        return own || fire || (words.size() > 1 && captive);
    }

    /// A bus does not die or flee; a town may.
    private static boolean isLifeless(Scene scene, Trigger trigger, NounGroup group) {
        String head = scene.words().at(group.head());
        return List.of("die", "flee").contains(trigger.entry().first())
                && GuardWords.is("thing", head)
                && !GuardWords.is("wide", head);
    }

    /// "the nine men arrested in Orvan": without an object, who stands before suffered it.
    private static boolean isDoneToOne(Words words, Trigger trigger) {
        boolean transitive = GuardWords.is("transitive", trigger.entry().first());
        boolean closed =
                words.tagged(trigger.to(), "ADP")
                        && !GuardWords.is("quantity", words.at(trigger.to()));
        return trigger.isKill() || (transitive && closed);
    }

    /// Clashes and agreements have sides, nobody to whom they are done.
    private static boolean isMutual(Trigger trigger) {
        return GuardWords.is("mutual", trigger.entry().kind());
    }

    /// "the envoy wrote that fighting went on": the envoy does not fight.
    private static boolean isOtherClause(Scene scene, NounGroup subject, VerbGroup verb) {
        boolean that = false;
        for (int i = subject.to(); i < verb.from(); i++) {
            boolean own = scene.words().isAny(i + 1, List.of("it", "they"));
            that |= scene.words().is(i, "that") && scene.words().tagged(i, "SCONJ") && !own;
        }
        return that;
    }

    /// "attacked the post", "blew up the post".
    private static Optional<NounGroup> object(Scene scene, Trigger trigger, VerbGroup verb) {
        Optional<NounGroup> near =
                scene.syntax()
                        .object(verb)
                        .filter(group -> group.to() > trigger.to())
                        .map(group -> without(group, trigger.to()));
        boolean particle = !verb.passive() && trigger.to() > trigger.from() + 1;
        Optional<NounGroup> behind =
                particle ? near.or(() -> scene.syntax().nounAt(trigger.to())) : near;
        return verb.passive() ? behind : behind.or(() -> counted(scene, trigger.to()));
    }

    /// "shot dead four clerks": a word of the deed is none of the object.
    private static NounGroup without(NounGroup group, int end) {
        boolean meets = group.from() < end && end <= group.head();
        return meets ? new NounGroup(end, group.to(), group.head()) : group;
    }

    /// "more than 30 guards": a number with its bound opens the object.
    private static Optional<NounGroup> counted(Scene scene, int at) {
        return scene.figures().stream()
                .filter(f -> scene.tokenAt(f.span()) == at)
                .map(f -> scene.tokenAt(new Span(f.span().end() - 1, f.span().end())))
                .flatMap(last ->
                        scene
                                .syntax()
                                .nounAt(last)
                                .or(() -> scene.syntax().nounAt(last + 1))
                                .stream())
                .findFirst();
    }

    private static boolean isDone(Scene scene, Trigger trigger) {
        return trigger.entry().kind().equals("displacement")
                && scene.words().at(trigger.from()).startsWith("fl");
    }

    private void noun(Scene scene, Trigger trigger, List<Party> out) {
        Syntax syntax = scene.syntax();
        boolean mutual = isMutual(trigger);
        syntax.nounAt(trigger.from())
                .map(group -> Owners.of(scene, group, trigger))
                .ifPresent(all -> all.forEach(o -> add(scene, trigger, o.group(), o.role(), out)));
        Optional<VerbGroup> lets =
                LightVerbs.of(scene, trigger)
                        .filter(it -> !GuardWords.is("hearsay", scene.words().at(it.head())));
        lets.flatMap(syntax::subject)
                .ifPresent(group ->
                        add(
                                scene,
                                trigger,
                                group,
                                LightVerbs.repels(scene, lets.get())
                                        ? Role.TARGET
                                        : mutual ? Role.PARTY : Role.PERPETRATOR,
                                out));
        Effects.of(scene, trigger).ifPresent(group -> add(scene, trigger, group, Role.TARGET, out));
        behind(scene, trigger, out);
    }

    /// "by the army", "between A and B", "of the town", in the words behind.
    private void behind(Scene scene, Trigger trigger, List<Party> out) {
        Words words = scene.words();
        int to = trigger.to();
        int end = Math.min(words.size(), to + 12);
        for (int i = to; i < end; i++) {
            boolean other = scene.syntax().verbAt(i).isPresent() || isDeed(words, i);
            if (words.tagged(i, "PUNCT") || (other && i > to)) {
                return;
            }
            String preposition = words.at(i);
            Optional<NounGroup> next =
                    scene.syntax().nounAt(i + 1).filter(g -> !isPlace(scene, g, preposition));
            if (next.isPresent()) {
                prepositional(scene, trigger, i, next.get(), out);
            }
        }
    }

    /// "arrested over the attack on the bank": the bank is the attack's.
    private static boolean isDeed(Words words, int at) {
        return words.tagged(at, "NOUN")
                && !People.names(words.at(at))
                && Lexicon.nouns(words.at(at)).stream().anyMatch(e -> e.words().size() == 1)
                && (words.is(at + 1, "on")
                        || words.is(at + 1, "of")
                        || words.is(at + 1, "between")
                        || words.is(at + 1, "against"));
    }

    private void prepositional(
            Scene scene, Trigger trigger, int at, NounGroup group, List<Party> out) {
        String preposition = scene.words().at(at);
        boolean mutual = isMutual(trigger);
        boolean under = preposition.equals("of") && trigger.entry().words().contains("under");
        if (under
                || preposition.equals("by")
                || Prepositions.isUnderFire(scene, trigger, at, group)) {
            Series.after(scene, group).forEach(g -> add(scene, trigger, g, Role.PERPETRATOR, out));
        } else if (preposition.equals("between") || (mutual && preposition.equals("with"))) {
            Series.after(scene, group).forEach(g -> add(scene, trigger, g, Role.PARTY, out));
            Series.second(scene, group).ifPresent(g -> add(scene, trigger, g, Role.PARTY, out));
        } else if (!mutual && Prepositions.isDoneTo(scene, trigger, at)) {
            Series.after(scene, group).forEach(g -> add(scene, trigger, g, Role.TARGET, out));
        } else if (Prepositions.isSite(scene, trigger, at)) {
            Series.after(scene, group).stream()
                    .filter(g -> Prepositions.isBuilt(scene.words(), g))
                    .forEach(g -> add(scene, trigger, g, Role.TARGET, out));
        }
    }

    /// Where it was done: "in Orvan", "at an Orvan club"; an Orvan club is hit.
    private static boolean isPlace(Scene scene, NounGroup group, String preposition) {
        int from = preposition.equals("at") ? group.from() : group.head();
        Span words = scene.words().span(from, group.head() + 1);
        return scene.places().stream().anyMatch(p -> p.place().mention().span().meets(words));
    }

    /// Who withdraws or hands over arms perpetrates nothing.
    private void add(Scene scene, Trigger trigger, NounGroup group, Role told, List<Party> out) {
        boolean other = trigger.entry().kind().equals("other");
        boolean harmless = other && (told == Role.PERPETRATOR || trigger.hasOnlyParties());
        Role role = harmless ? Role.PARTY : told;
        boolean doer = role == Role.PERPETRATOR;
        Takes takes = doer ? Takes.PERSON : trigger.entry().takes();
        NounGroup who = doer ? Owners.ofArms(scene.words(), group) : group;
        parties.of(scene, who, role, takes)
                .filter(party -> role != Role.PERPETRATOR || party.kind() != Party.Kind.OBJECT)
                .filter(party -> !isRoad(trigger, party) && !isDead(scene, who))
                .filter(party -> role == Role.PARTY || !Arms.isSpent(scene, trigger, who))
                .filter(party -> out.stream().noneMatch(p -> p.name().equals(party.name())))
                .ifPresent(out::add);
    }

    /// "bodies were found": they are whose they are.
    private static boolean isDead(Scene scene, NounGroup group) {
        return GuardWords.is("bodies", scene.words().at(group.head()));
    }

    /// What is closed is where it happens; to whom it is closed is a party.
    private static boolean isRoad(Trigger trigger, Party party) {
        String name = party.name().toLowerCase(Locale.ROOT);
        String head = name.substring(name.lastIndexOf(' ') + 1);
        return trigger.entry().guard() == Guard.ROAD
                && !head.equals("traffic")
                && GuardWords.is("road", head);
    }
}
