package org.dateline.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.model.Name;
import org.dateline.model.Name.Kind;
import org.dateline.model.Span;

/// The people, organisations, offices and groups of one article, and whom a mention stands for.
public record Names(List<Name> all, List<Known> known) {

    /// A mention and its name, in the order of the text; `subject` where it does something. `hook`
    /// is the word by which it hangs on others: "for" in "a spokesman for Ana Belk".
    public record Known(Span span, Name name, boolean subject, Optional<Span> hook) {

        /// Whether a phrase means somebody else and only tells of this name.
        private boolean hangsIn(Span phrase) {
            return hook.filter(h -> phrase.contains(h) && h.start() > phrase.start()).isPresent();
        }
    }

    /// How far back "he" reaches, in characters: a long paragraph.
    private static final int REACH = 1_500;

    public Names {
        all = List.copyOf(all);
        known = List.copyOf(known);
    }

    public static Names none() {
        return new Names(List.of(), List.of());
    }

    /// Whom a noun phrase names: the person whom it is about, else the organisation that it is.
    public Optional<Name> at(Span phrase) {
        List<Known> inside = inside(phrase);
        return inside.stream()
                .filter(k -> k.name().kind() == Kind.PERSON && !k.hangsIn(phrase))
                .findFirst()
                .or(() -> inside.stream().filter(k -> isWhole(k, phrase)).findFirst())
                .map(Known::name);
    }

    /// Those of a phrase, found by halving: a long text asks for as many phrases as it has names.
    private List<Known> inside(Span phrase) {
        int low = 0;
        int high = known.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = known.get(middle).span().start() < phrase.start();
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return known.subList(low, known.size()).stream()
                .takeWhile(k -> k.span().start() < phrase.end())
                .filter(k -> phrase.contains(k.span()))
                .toList();
    }

    /// Up to an article may stand before it.
    private static boolean isWhole(Known known, Span phrase) {
        Span name = known.span();
        return name.start() - phrase.start() <= 4
                && phrase.end() - name.end() <= 12
                && !known.hangsIn(phrase);
    }

    /// Whether these words are a part of a longer name: "Post" of "Harbour Post".
    public boolean holds(Span words) {
        return known.stream().anyMatch(k -> k.span().contains(words) && !k.span().equals(words));
    }

    /// The last person before this offset who does something, or who is named at all, of those
    /// mentions that count.
    public Optional<Known> lastPerson(int offset, Predicate<Known> counts) {
        List<Known> before =
                known.stream()
                        .filter(k -> k.span().end() <= offset && offset - k.span().end() < REACH)
                        .filter(k -> k.name().kind() == Kind.PERSON)
                        .filter(counts)
                        .toList()
                        .reversed();
        return before.stream()
                .filter(Known::subject)
                .findFirst()
                .or(() -> before.stream().findFirst());
    }

    /// The name that ends right before this offset: whom "who" stands for.
    public Optional<Name> endingBefore(int offset) {
        return ending(offset).map(Known::name);
    }

    private Optional<Known> ending(int offset) {
        return known.stream()
                .filter(k -> k.span().end() <= offset && offset - k.span().end() < 4)
                .reduce((first, second) -> second);
    }

    /// The person whom an apposition tells of that begins here: "Ana Belk, an analyst", but not
    /// "with Ana Belk, an analyst said".
    public Optional<Name> toldBy(int offset) {
        return ending(offset)
                .filter(k -> k.name().kind() == Kind.PERSON && k.hook().isEmpty())
                .map(Known::name);
    }

    /// The last name within a phrase: "footage released by the ministry".
    public Optional<Name> lastInside(Span phrase) {
        return inside(phrase).stream()
                .filter(k -> k.name().kind() != Kind.OFFICE)
                .reduce((first, second) -> second)
                .map(Known::name);
    }

    /// The last one before this offset whose role or name holds the word: "the spokesman", "the
    /// ministry".
    public Optional<Name> lastWith(String word, int offset) {
        String lower = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(k -> k.span().end() <= offset)
                .filter(k -> k.name().kind() != Kind.OFFICE)
                .filter(k -> holds(k.name().role(), lower) || isOrganisation(k.name(), lower))
                .reduce((first, second) -> second)
                .map(Known::name);
    }

    private static boolean isOrganisation(Name name, String lower) {
        return name.kind() == Kind.ORGANISATION && holds(Optional.of(name.name()), lower);
    }

    private static boolean holds(Optional<String> words, String lower) {
        return words.filter(w -> List.of(w.toLowerCase(Locale.ROOT).split(" ", -1)).contains(lower))
                .isPresent();
    }
}
