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
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> BEHIND =
            Set.of("who", "which", "whose", "himself", "herself", "itself", "themselves");

    /// "the 61-year-old"
    private static final Pattern AGED = Pattern.compile("the \\d{1,3}-year-old");

    /// "Petrak", no acronym.
    private static final Pattern SURNAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,30}");

    /// `Orvan's Ministry`
    private static final Pattern OWNER =
            Pattern.compile("(?:[Tt]he )?(?<owner>\\p{Lu}[\\p{L} .-]{1,30})['’]s?\\s{1,3}");

    /// How far the last speaker reaches, in characters.
    private static final int REACH = 1_500;

    private final String text;
    private final Names names;
    private final Quotes quotes;
    private Optional<Name> speaker = Optional.empty();
    private Optional<String> unnamed = Optional.empty();
    private int spokeAt;

    Voices(String text, Names names, Quotes quotes) {
        this.text = text;
        this.names = names;
        this.quotes = quotes;
    }

    /// Who speaks in these words; `antecedent` is what "who" or "himself" stands behind.
    Heard of(Span source, Optional<Span> antecedent) {
        String words = source.in(text).strip().toLowerCase(Locale.ROOT);
        if (HE.contains(words) || AGED.matcher(words).matches()) {
            return he(words, source);
        }
        boolean behind = BEHIND.contains(words);
        Span meant = behind ? antecedent.orElse(source) : source;
        Optional<Name> before = behind ? names.endingBefore(source.start()) : Optional.empty();
        Optional<Name> name = before.or(() -> name(meant));
        String printed = Asides.without(meant, text).in(text);
        remember(source, name, printed);
        Voice voice = voice(source, name);
        return new Heard(voice, voice.name().orElse(printed));
    }

    /// Whom "he" may mean from here on.
    private void remember(Span source, Optional<Name> name, String printed) {
        boolean person = name.filter(n -> n.kind() == Kind.PERSON).isPresent();
        boolean described =
                name.isEmpty() && (PeopleWords.isOne(printed) || isSurname(source, printed));
        if (person || described) {
            speaker = name;
            unnamed = described ? Optional.of(printed) : Optional.empty();
            spokeAt = source.end();
        }
    }

    /// "Petrak said": one word in capitals that no name tells of may be a person, or a town that
    /// speaks; taken only where no other speaker is near.
    private boolean isSurname(Span source, String printed) {
        boolean free =
                (speaker.isEmpty() && unnamed.isEmpty()) || source.start() - spokeAt >= REACH;
        return free
                && SURNAME.matcher(printed).matches()
                && !PeopleWords.isOrganisation(printed)
                && !MediaWords.isOutlet(printed.toLowerCase(Locale.ROOT))
                && Nations.country(printed).isEmpty();
    }

    private Voice voice(Span source, Optional<Name> name) {
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
        Span self = Asides.without(source, text);
        Optional<Name> named = names.at(self).or(() -> names.at(withoutOwner(self)));
        if (named.filter(n -> n.kind() != Kind.OFFICE).isPresent()) {
            return named;
        }
        return maker(words, source)
                .or(() -> described(words, source))
                .or(() -> named)
                .or(() -> before(words.getFirst(), source));
    }

    /// "Ana Belk, an analyst at Harbour Watch": the words behind the comma.
    private Optional<Name> before(String first, Span source) {
        boolean tells = ARTICLES.contains(first) && text.startsWith(", ", source.start() - 2);
        return tells ? names.toldBy(source.start() - 1) : Optional.empty();
    }

    /// Who spoke last, or whoever has done something since.
    private Heard he(String pronoun, Span source) {
        int offset = source.start();
        Optional<Names.Known> acted =
                names.lastPerson(
                        offset,
                        k ->
                                quotes.at(k.span().start()).isEmpty()
                                        && Gender.mayBe(pronoun, k.name(), text));
        boolean mayBe =
                unnamed.filter(words -> Gender.mayBe(pronoun, words)).isPresent()
                        || speaker.filter(s -> Gender.mayBe(pronoun, s, text)).isPresent();
        boolean spokeLater =
                mayBe
                        && offset - spokeAt < REACH
                        && acted.filter(a -> a.span().start() > spokeAt).isEmpty();
        Optional<Name> name = spokeLater ? speaker : acted.map(Names.Known::name);
        String words = spokeLater ? unnamed.orElse(source.in(text)) : source.in(text);
        remember(source, name, words);
        Voice voice = voice(source, name);
        return new Heard(voice, voice.name().orElse(words));
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
