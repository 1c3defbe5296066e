package org.dateline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Source.Kind;
import org.dateline.model.Source.Known;
import org.dateline.name.PeopleWords;
import org.dateline.text.Folded;

/// A source that its article knows by no name of its own: a state, a body or an office of one, or
/// people whom the words only describe.
///
/// `key` is there where the words mean the same in every article. Pronouns, papers and things are
/// nobody.
record Unnamed(Kind kind, String name, Known known, Optional<String> key) {

    private static final int LONGEST = 120;

    /// Whom these words stand for, if anybody. `place` holds where they are a place that stands for
    /// people ("Oslo said").
    static Optional<Unnamed> of(String printed, boolean place) {
        String words = head(printed);
        List<String> folded = Identity.words(words);
        Optional<Unnamed> state = state(words); // first: "the US" is no "us"
        if (state.isPresent()) {
            return state;
        }
        if (folded.isEmpty() || folded.stream().allMatch(SourceWords.PRONOUNS::contains)) {
            return Optional.empty();
        }
        return ofState(words)
                .or(() -> known(words))
                .or(() -> proper(words, place))
                .or(() -> described(words, folded, place));
    }

    private static Optional<Unnamed> state(String words) {
        return Identity.country(words)
                .map(country -> everywhere(Kind.ORGANISATION, country, Identity.state(country)));
    }

    private static Unnamed everywhere(Kind kind, String name, String key) {
        return new Unnamed(kind, name, Known.BY_NAME, Optional.of(key));
    }

    /// "the Norwegian military", "Norway's prime minister": definite, and nothing else in it.
    private static Optional<Unnamed> ofState(String words) {
        String bare = withoutArticle(words);
        List<String> left = Identity.words(Countries.without(bare));
        boolean plain =
                Countries.in(bare).isPresent()
                        && !left.isEmpty()
                        && !SourceWords.INDEFINITE.contains(first(words))
                        && Identity.isCommon(left);
        if (!plain) {
            return Optional.empty();
        }
        Optional<Unnamed> office =
                Identity.office(bare, Optional.empty())
                        .map(key -> everywhere(Kind.OFFICE, bare, key));
        boolean body =
                SourceWords.STATE.contains(left.getLast())
                        || (SourceWords.STATE.contains(left.getFirst())
                                && left.size() > 2
                                && left.get(1).equals("of"));
        return office.isPresent() || !body
                ? office
                : Identity.body(bare, Optional.empty())
                        .map(key -> everywhere(Kind.ORGANISATION, bare, key));
    }

    /// "Reuters", "Human Rights Watch": whole names however they look.
    private static Optional<Unnamed> known(String words) {
        String folded = Identity.fold(words);
        Kind kind = SourceWords.AGENCIES.contains(folded) ? Kind.OUTLET : Kind.ORGANISATION;
        return Identity.isKnown(folded)
                ? Optional.of(everywhere(kind, withoutArticle(words), "body\n" + folded))
                : Optional.empty();
    }

    /// A name that the article prints and does not know: "the Coptic Orthodox Church on Sunday".
    private static Optional<Unnamed> proper(String words, boolean place) {
        List<String> run = new ArrayList<>();
        for (String word : withoutArticle(words).split("\\s{1,1000}", 40)) {
            boolean capital = Character.isUpperCase((word + " ").codePointAt(0));
            if (!capital && !SourceWords.INSIDE.contains(word)) {
                boolean goesOn = SourceWords.STOPPED.contains(word);
                if (goesOn) {
                    break;
                }
                return Optional.empty();
            }
            run.add(word);
        }
        while (!run.isEmpty() && SourceWords.INSIDE.contains(run.getLast())) {
            run.removeLast();
        }
        String name = String.join(" ", run);
        // One capital may be no more than a sentence's beginning; "and" may join two.
        boolean named =
                !run.isEmpty()
                        && !run.contains("and")
                        && !(run.size() > 1 && name.equals(name.toUpperCase(Locale.ROOT)))
                        && !Identity.isCommon(Identity.words(name))
                        && (place || Identity.words(name).size() > 1);
        return named
                ? known(name)
                        .or(() ->
                                Optional.of(
                                        new Unnamed(
                                                SourceWords.TITLES.contains(
                                                                Identity.words(name).getLast())
                                                        ? Kind.OFFICE
                                                        : kind(Identity.words(name), place),
                                                name,
                                                Known.IN_ONE_ARTICLE,
                                                Optional.empty())))
                : Optional.empty();
    }

    private static Optional<Unnamed> described(String words, List<String> folded, boolean place) {
        boolean states = Countries.in(words).isPresent() && words.contains(" and ");
        boolean paper = PeopleWords.isPaper(folded.getLast()) || first(words).equals("no");
        boolean somebody = place || folded.stream().anyMatch(SourceWords.SOMEBODY::contains);
        return states || (somebody && !paper)
                ? Optional.of(
                        new Unnamed(
                                kind(folded, place || states),
                                words,
                                Known.UNNAMED,
                                Optional.empty()))
                : Optional.empty();
    }

    private static Kind kind(List<String> words, boolean place) {
        boolean body =
                words.stream()
                        .anyMatch(word ->
                                SourceWords.STATE.contains(word)
                                        || SourceWords.LOCAL.contains(word)
                                        || PeopleWords.isOrganisation(word));
        return body || place ? Kind.ORGANISATION : Kind.PERSON;
    }

    /// Up to what only adds to it: "the mufti, the highest official of …" is the mufti.
    private static String head(String printed) {
        String flat = printed.strip().replaceAll("\\s{1,1000}", " ");
        int comma = flat.indexOf(',');
        String head = comma > 0 ? flat.substring(0, comma) : flat;
        while (SourceWords.OPENERS.contains(first(head)) && head.indexOf(' ') > 0) {
            head = head.substring(head.indexOf(' ') + 1).strip();
        }
        return head.length() > LONGEST ? head.substring(0, LONGEST) : head;
    }

    static String withoutArticle(String words) {
        String bare = words.strip();
        return SourceWords.DEFINITE.contains(first(bare))
                ? bare.substring(first(bare).length()).strip()
                : bare;
    }

    private static String first(String words) {
        String bare = Folded.of(words).strip();
        int blank = bare.indexOf(' ');
        return (blank < 0 ? bare : bare.substring(0, blank)).toLowerCase(Locale.ROOT);
    }
}
