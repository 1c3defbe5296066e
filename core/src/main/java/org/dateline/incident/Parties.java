package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.figure.People;
import org.dateline.model.Name;
import org.dateline.model.Party;
import org.dateline.model.Party.Basis;
import org.dateline.model.Party.Kind;
import org.dateline.model.Party.Role;
import org.dateline.model.Span;
import org.dateline.name.Names;
import org.dateline.name.PeopleWords;
import org.dateline.text.Nations;
import org.dateline.text.NounGroup;
import org.dateline.text.NumberWords;
import org.dateline.text.Words;

/// Makes parties of noun groups, with the fullest name that the article has for them.
record Parties(Names names) {

    /// The party that this group names; a pronoun that no name answers, a number or an event is
    /// none.
    Optional<Party> of(Scene scene, NounGroup told, Role role, Takes takes) {
        Words words = scene.words();
        NounGroup group = Antecedent.counted(scene, told);
        NounGroup wording = Wording.of(scene, group);
        String head = words.at(wording.head());
        Span span = words.span(wording.from(), wording.to());
        Optional<Name> name = named(words.span(wording.head(), wording.head() + 1));
        boolean empty =
                words.tagged(wording.head(), "PRON")
                        || words.tagged(wording.head(), "NUM")
                        || words.tagged(wording.head(), "DET");
        boolean time = name.isEmpty() && isTime(scene, span);
        boolean none = words.is(group.from(), "no") || words.is(group.from() - 1, "no");
        boolean nothing = none || (name.isEmpty() && isNothing(head));
        boolean where = isWhere(scene, wording.head(), name);
        boolean doer = role == Role.PERPETRATOR || role == Role.PARTY;
        if ((empty && name.isEmpty()) || isEvent(head) || time || nothing || (where && doer)) {
            return Optional.empty();
        }
        String printed = printed(words, wording.from(), wording.to());
        String full =
                name.filter(n -> empty || (isPart(printed, n) && !isCounted(n)))
                        .map(Name::name)
                        .orElse(printed);
        boolean nation = doer && isNation(words.printed(wording.head()), printed);
        Kind other = where ? Kind.OBJECT : nation ? Kind.STATE : kind(words, wording, takes);
        Kind kind = where ? other : name.map(Parties::kind).orElse(other);
        return Optional.of(
                new Party(
                        settled(role, kind),
                        kind,
                        full,
                        Optional.of(span),
                        Basis.EXPLICIT,
                        name.map(Name::id)));
    }

    /// "Ostrian", "Ostria".
    private static boolean isNation(String head, String printed) {
        return Nations.adjective(head).isPresent() || Nations.name(printed).isPresent();
    }

    private static boolean isEvent(String head) {
        return Lexicon.nouns(head).stream().anyMatch(e -> e.words().size() == 1)
                && !People.names(head);
    }

    private static boolean isNothing(String head) {
        return head.isEmpty()
                || Character.isDigit(head.charAt(0))
                || GuardWords.is("nothing", head);
    }

    /// "Tuesday", "the evening": when it was, not who.
    private static boolean isTime(Scene scene, Span span) {
        return scene.times().stream().anyMatch(when -> when.span().filter(span::meets).isPresent());
    }

    /// "in Ostria": where it was, not who, unless somebody has a longer name ("Ostria United").
    private static boolean isWhere(Scene scene, int head, Optional<Name> name) {
        Span word = scene.words().span(head, head + 1);
        return scene.places().stream()
                .map(located -> located.place().mention())
                .filter(mention -> mention.span().meets(word))
                .anyMatch(mention -> name.isEmpty() || name.get().name().equals(mention.text()));
    }

    /// "Seventeen miners": how many they are is no part of what they are called.
    private static boolean isCounted(Name name) {
        String first = name.name().toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return Character.isDigit(first.charAt(0)) || NumberWords.unit(first).isPresent();
    }

    private static boolean isPart(String printed, Name name) {
        return name.name().contains(printed);
    }

    /// Things are targets, people victims.
    private static Role settled(Role role, Kind kind) {
        boolean done = role == Role.TARGET || role == Role.VICTIM;
        if (!done) {
            return role;
        }
        return kind == Kind.PERSON || kind == Kind.GROUP ? Role.VICTIM : Role.TARGET;
    }

    private static String printed(Words words, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean joined =
                    i == from
                            || words.printed(i).startsWith("'")
                            || words.printed(i).startsWith("\u2019");
            out.append(joined ? "" : " ").append(words.printed(i));
        }
        return out.toString();
    }

    private Optional<Name> named(Span head) {
        for (Name name : names.all()) {
            for (Span mention : name.mentions()) {
                if (mention.meets(head)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static Kind kind(Name name) {
        return switch (name.kind()) {
            case PERSON, OFFICE -> Kind.PERSON;
            case ORGANISATION -> Kind.ORGANISATION;
            case GROUP -> Kind.GROUP;
        };
    }

    private static Kind kind(Words words, NounGroup group, Takes takes) {
        String head = words.at(group.head());
        if (People.areSome(head) || GuardWords.is("group", head)) {
            return Kind.GROUP;
        }
        if (People.isOne(head)) {
            return Kind.PERSON;
        }
        if (PeopleWords.isOrganisation(head)) {
            return Kind.ORGANISATION;
        }
        if (GuardWords.is("thing", head)) {
            return Kind.OBJECT;
        }
        if (words.tagged(group.head(), "PROPN")) {
            boolean several = words.tagged(group.head() - 1, "PROPN");
            return several || takes == Takes.PERSON ? Kind.PERSON : Kind.ORGANISATION;
        }
        return takes == Takes.PERSON && isBareName(words, group) ? Kind.PERSON : Kind.OBJECT;
    }

    /// A name that a text in small letters prints: two words or more without an article.
    private static boolean isBareName(Words words, NounGroup group) {
        boolean several =
                group.head() > group.from() && SmallNames.isSmall(words.sentence().tokens());
        for (int i = group.from(); i <= group.head(); i++) {
            boolean name = words.tagged(i, "NOUN") || words.tagged(i, "PROPN");
            if (!name || GuardWords.is("thing", words.at(i))) {
                return false;
            }
        }
        return several;
    }

    /// Who was hurt by what nobody did: nobody aimed at the ship that sank.
    static List<Party> hurt(List<Party> parties) {
        return parties.stream().filter(party -> party.role() == Role.VICTIM).toList();
    }

    /// "others were hurt": somebody suffers, so that it is told, but nobody whom a row could name.
    static boolean isFaceless(Party party) {
        String name = party.name().toLowerCase(Locale.ROOT);
        return party.role() != Role.PERPETRATOR
                && GuardWords.is("faceless", name.substring(name.lastIndexOf(' ') + 1));
    }

    /// One list, each name once in a role; what only a headline names says so.
    static List<Party> merged(List<Party> own, List<Party> other, boolean headline) {
        List<Party> out = new ArrayList<>(own);
        for (Party party : other) {
            boolean known = out.stream().anyMatch(p -> same(p, party));
            boolean roleTaken = out.stream().anyMatch(p -> p.role() == party.role());
            if (!known && !(headline && roleTaken)) {
                out.add(headline ? based(party) : party);
            }
        }
        return out;
    }

    /// Whether the same may have done both; who is not named may be anybody.
    static boolean agree(List<Party> a, List<Party> b) {
        List<Party> first = a.stream().filter(p -> p.role() == Role.PERPETRATOR).toList();
        List<Party> second = b.stream().filter(p -> p.role() == Role.PERPETRATOR).toList();
        return first.isEmpty()
                || second.isEmpty()
                || first.stream().anyMatch(p -> second.stream().anyMatch(q -> alike(p, q)));
    }

    /// A country and its adjective begin alike; a common word is shared by all.
    private static boolean alike(Party a, Party b) {
        boolean common = stems(a).isEmpty() || stems(b).isEmpty();
        return common
                || isShort(a, b)
                || isShort(b, a)
                || stems(a).stream().anyMatch(stems(b)::contains);
    }

    /// "AF" of "Armed Front": the letters with which the other's words begin.
    private static boolean isShort(Party a, Party b) {
        StringBuilder letters = new StringBuilder();
        for (String word : b.name().split("[ -]", -1)) {
            boolean name = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            letters.append(name ? word.substring(0, 1) : "");
        }
        String last = a.name().substring(a.name().lastIndexOf(' ') + 1);
        return letters.length() > 1 && last.contentEquals(letters);
    }

    private static List<String> stems(Party party) {
        List<String> out = new ArrayList<>();
        for (String word : party.name().toLowerCase(Locale.ROOT).split("[ -]", -1)) {
            if (word.length() > 2 && !GuardWords.is("common", word)) {
                out.add(word.substring(0, 3));
            }
        }
        return out;
    }

    private static Party based(Party party) {
        return new Party(
                party.role(),
                party.kind(),
                party.name(),
                party.span(),
                Basis.HEADLINE,
                party.ref());
    }

    private static boolean same(Party a, Party b) {
        return a.name().equalsIgnoreCase(b.name())
                || (a.ref().isPresent() && a.ref().equals(b.ref()) && a.role() == b.role());
    }
}
