package org.dateline.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Name;
import org.dateline.model.Name.Kind;
import org.dateline.model.Span;
import org.dateline.model.Voice;
import org.dateline.name.Names;
import org.dateline.name.PeopleWords;
import org.dateline.text.Nations;

/// Tells whom the words stand for that name a source; as printed where the article does not say.
///
/// Reads the article's sources in order: "he" is the last one who spoke, or whoever has done
/// something since.
final class Voices {

    private static final Set<String> HE = Set.of("he", "she", "his", "her");
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose");

    /// `Orvan's Ministry`
    private static final Pattern OWNER =
            Pattern.compile("(?:[Tt]he )?(?<owner>\\p{Lu}[\\p{L} .-]{1,30})['’]s?\\s{1,3}");

    /// How far the last speaker reaches, in characters.
    private static final int REACH = 1_500;

    private final String text;
    private final Names names;
    private final Quotes quotes;
    private Optional<Name> speaker = Optional.empty();
    private int spokeAt;

    Voices(String text, Names names, Quotes quotes) {
        this.text = text;
        this.names = names;
        this.quotes = quotes;
    }

    Voice of(Span source) {
        Optional<Name> name = name(source);
        if (name.filter(n -> n.kind() == Kind.PERSON).isPresent()) {
            speaker = name;
            spokeAt = source.end();
        }
        Optional<String> country = Nations.country(source.in(text));
        return new Voice(
                List.of(source),
                source.in(text),
                name.map(Name::name).or(() -> country.map(c -> source.in(text))),
                name.flatMap(Name::role),
                name.flatMap(Name::side).or(() -> country).or(() -> side(source)),
                name.map(Name::id));
    }

    private Optional<Name> name(Span source) {
        List<String> words = List.of(source.in(text).strip().split("[\\s,]+", 40));
        String first = words.getFirst().toLowerCase(Locale.ROOT);
        if (words.size() == 1 && HE.contains(first)) {
            return he(first, source.start());
        }
        if (RELATIVE.contains(first)) {
            return names.endingBefore(source.start());
        }
        Span self = Asides.without(source, text);
        Optional<Name> named = names.at(self).or(() -> names.at(withoutOwner(self)));
        if (named.filter(n -> n.kind() != Kind.OFFICE).isPresent()) {
            return named;
        }
        return maker(words, source).or(() -> described(words, source)).or(() -> named);
    }

    private Optional<Name> he(String pronoun, int offset) {
        Optional<Names.Known> acted =
                names.lastPerson(
                        offset,
                        k ->
                                quotes.at(k.span().start()).isEmpty()
                                        && Gender.mayBe(pronoun, k.name(), text));
        boolean spokeLater =
                speaker.filter(s -> Gender.mayBe(pronoun, s, text)).isPresent()
                        && offset - spokeAt < REACH
                        && acted.filter(a -> a.span().start() > spokeAt).isEmpty();
        return spokeLater ? speaker : acted.map(Names.Known::name);
    }

    /// "[Orvan's ]Ministry of Defence".
    private Span withoutOwner(Span source) {
        Matcher owner = OWNER.matcher(text).region(source.start(), source.end());
        boolean nation = owner.lookingAt() && Nations.country(owner.group("owner")).isPresent();
        return nation ? new Span(owner.end(), source.end()) : source;
    }

    /// "footage released by the ministry": the maker of the paper speaks; "documents seen by" an
    /// outlet are not its own.
    private Optional<Name> maker(List<String> words, Span source) {
        boolean paper = words.stream().limit(4).anyMatch(PeopleWords::isPaper);
        boolean seen = words.stream().limit(8).anyMatch(MediaWords::isSeen);
        return paper && !seen
                ? names.lastInside(source).or(() -> releaser(words, source))
                : Optional.empty();
    }

    /// "the ministry released footage": whoever stands before the verb.
    private Optional<Name> releaser(List<String> words, Span source) {
        for (int i = 1; i < words.size(); i++) {
            if (MediaWords.isRelease(words.get(i))) {
                return described(words.subList(0, i), source);
            }
        }
        return Optional.empty();
    }

    /// "the spokesman", "the Azeri president", "the ministry".
    private Optional<Name> described(List<String> words, Span source) {
        Optional<String> head =
                words.stream()
                        .limit(4)
                        .filter(w -> PeopleWords.isTitle(w) || PeopleWords.isOrganisation(w))
                        .reduce((first, last) -> last);
        Optional<String> side = side(source);
        boolean definite = words.size() < 4 && head.isPresent();
        return definite
                ? names.lastWith(head.get(), source.start())
                        .filter(n -> side.isEmpty() || n.side().isEmpty() || n.side().equals(side))
                : Optional.empty();
    }

    private Optional<String> side(Span source) {
        for (String word : source.in(text).split("[^\\p{L}.-]+", 40)) {
            Optional<String> country = Nations.country(word);
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }
}
