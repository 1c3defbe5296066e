package org.dateline.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.name.PeopleWords;
import org.dateline.place.Fold;
import org.dateline.text.Folded;
import org.dateline.text.Nations;

/// What makes two printed names one: keys that are equal in whatever articles they come from.
///
/// Only a full name has one. A surname, a role or a body that every country has is known in its own
/// article alone, unless the text says of which country it is.
final class Identity {

    private static final int SHORTEST_WORD = 2;

    private Identity() {}

    /// A name without what spelling alone makes different: case, accents, marks, "the" before it.
    /// Empty where nothing is left.
    static String fold(String name) {
        String plain = Folded.of(name).replaceAll("\\p{Cf}", "");
        String key = Fold.key(plain.replaceAll("'s\\b", "s"));
        String folded = key.isEmpty() ? otherScript(plain) : key;
        String one = folded.strip().replaceAll("\\s{1,1000}", " ");
        return one.startsWith("the ") ? one.substring(4) : one;
    }

    /// Letters of other scripts stay as they are; their vowel signs are letters there.
    private static String otherScript(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]{1,1000}", " ");
    }

    static List<String> words(String name) {
        String folded = fold(name);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }

    /// A person by forename and surname: `Dr. Ana Holt` is `person ana holt`.
    static Optional<String> person(String name) {
        List<String> words = withoutTitle(words(name));
        long whole =
                words.stream()
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .filter(word -> !SourceWords.PARTICLES.contains(word))
                        .count();
        return whole < 2 ? Optional.empty() : Optional.of("person\n" + String.join(" ", words));
    }

    private static List<String> withoutTitle(List<String> words) {
        int from = 0;
        while (from < words.size()
                && (SourceWords.TITLES.contains(words.get(from))
                        || SourceWords.TITLES.contains(words.get(from) + "."))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /// A state as the one who speaks: "Norway said".
    static String state(String country) {
        return "body\n" + fold(country) + "\nstate";
    }

    /// An outlet under the name that it signs with.
    static String outlet(String name) {
        return "body\n" + fold(name);
    }

    /// An outlet as others name it: "TV" and "the Times" may be any.
    static Optional<String> carrier(String name) {
        boolean known = isKnown(fold(name));
        boolean telling = known || (!isCommon(words(name)) && isCapital(name));
        return telling ? Optional.of(outlet(name)) : Optional.empty();
    }

    /// An organisation by its name, or by its kind and the country that the text puts it in.
    static Optional<String> body(String name, Optional<String> side) {
        List<String> words = words(name);
        String folded = String.join(" ", words);
        if (isKnown(folded)) {
            return Optional.of("body\n" + folded);
        }
        if (words.stream().anyMatch(SourceWords.LOCAL::contains)) {
            return Optional.empty();
        }
        if (words.stream().anyMatch(SourceWords.STATE::contains)) {
            return Countries.in(name).or(() -> side).flatMap(country -> ofCountry(name, country));
        }
        return words.size() < 2 || isCommon(words)
                ? Optional.empty()
                : Optional.of("body\n" + folded);
    }

    /// Whether a folded name is whole though it looks common or short.
    static boolean isKnown(String folded) {
        return SourceWords.KNOWN.contains(folded) || SourceWords.AGENCIES.contains(folded);
    }

    private static Optional<String> ofCountry(String name, String country) {
        String kind = kindOf(name);
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of("body\n" + kind + "\n" + fold(country));
    }

    /// An office that one person of a country holds at a time: "the Norwegian prime minister".
    static Optional<String> office(String name, Optional<String> side) {
        Optional<String> country = Countries.in(name).or(() -> side);
        String post =
                String.join(
                        " ",
                        words(Countries.without(name)).stream().map(SourceWords::spelled).toList());
        return SourceWords.POSTS.contains(post) && country.isPresent()
                ? Optional.of("office\n" + post + "\n" + fold(country.get()))
                : Optional.empty();
    }

    /// "Ministry of Defense" and "defence ministry" are of one kind: the words that tell, sorted.
    private static String kindOf(String name) {
        List<String> out = new ArrayList<>();
        for (String word : words(Countries.without(name))) {
            if (!SourceWords.STOPPED.contains(word)) {
                out.add(SourceWords.spelled(word));
            }
        }
        out.sort(null);
        return String.join(" ", out);
    }

    /// Whether every word is one that names nobody by itself.
    static boolean isCommon(List<String> words) {
        return words.stream()
                .allMatch(word ->
                        SourceWords.COMMON.contains(word)
                                || word.length() < SHORTEST_WORD
                                || word.chars().allMatch(Character::isDigit));
    }

    /// Whether it is one word that any body, post or station may be called by: "Office", "News".
    static boolean isGeneric(String name) {
        List<String> words = words(name);
        return words.size() == 1
                && (SourceWords.STATE.contains(words.getFirst())
                        || SourceWords.LOCAL.contains(words.getFirst())
                        || SourceWords.TITLES.contains(words.getFirst())
                        || SourceWords.BRANDS.contains(words.getFirst())
                        || PeopleWords.isPaper(words.getFirst()));
    }

    static boolean isCapital(String name) {
        return Arrays.stream(name.split("[\\s-]+", 20))
                .anyMatch(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)));
    }

    /// Whether the words are a country's own name.
    static Optional<String> country(String words) {
        String bare = Unnamed.withoutArticle(words);
        return Nations.name(bare).or(() -> Nations.name(words.strip()));
    }
}
