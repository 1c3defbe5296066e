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
import org.dateline.text.NounGroup;
import org.dateline.text.Words;

/// Makes parties of noun groups, with the fullest name that the article has for them.
record Parties(Names names) {

    /// The party that this group names; a pronoun that no name answers, a number or an event is
    /// none.
    Optional<Party> of(Scene scene, NounGroup group, Role role) {
        Words words = scene.words();
        int from = group.from();
        while (from < group.head() && isLead(words, from)) {
            from++;
        }
        String head = words.at(group.head());
        Span span = words.span(from, group.to());
        Optional<Name> name = named(words.span(group.head(), group.head() + 1));
        boolean empty = words.tagged(group.head(), "PRON") || words.tagged(group.head(), "NUM");
        boolean event =
                Lexicon.nouns(head).stream().anyMatch(e -> e.words().size() == 1)
                        && !People.names(head);
        boolean time = name.isEmpty() && isTime(scene, span);
        if ((empty && name.isEmpty()) || event || time || isNothing(head)) {
            return Optional.empty();
        }
        String printed = printed(words, from, group.to());
        String full = name.filter(n -> empty || isPart(printed, n)).map(Name::name).orElse(printed);
        Kind kind = name.map(Parties::kind).orElseGet(() -> kind(words, group));
        return Optional.of(
                new Party(
                        settled(role, kind),
                        kind,
                        full,
                        Optional.of(span),
                        Basis.EXPLICIT,
                        name.map(Name::id)));
    }

    private static boolean isNothing(String head) {
        return head.isEmpty() || GuardWords.is("nothing", head);
    }

    /// "Tuesday", "the evening": when it was, not who.
    private static boolean isTime(Scene scene, Span span) {
        return scene.times().stream().anyMatch(when -> when.span().filter(span::meets).isPresent());
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

    private static boolean isLead(Words words, int at) {
        return words.tagged(at, "DET")
                || words.tagged(at, "NUM")
                || GuardWords.is("lead", words.at(at))
                || (words.tagged(at, "PRON") && !words.tagged(at + 1, "PUNCT"));
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

    private static Kind kind(Words words, NounGroup group) {
        String head = words.at(group.head());
        if (People.areSome(head) || GuardWords.is("group", head)) {
            return Kind.GROUP;
        }
        if (People.isOne(head)) {
            return Kind.PERSON;
        }
        if (GuardWords.is("organisation", head)) {
            return Kind.ORGANISATION;
        }
        if (words.tagged(group.head(), "PROPN")) {
            return words.tagged(group.head() - 1, "PROPN") ? Kind.PERSON : Kind.ORGANISATION;
        }
        return Kind.OBJECT;
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
        return common || stems(a).stream().anyMatch(stems(b)::contains);
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
