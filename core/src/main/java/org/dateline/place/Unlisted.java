package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.name.Names;
import org.dateline.text.Prose;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/// Places that the text calls a village or a town, or treats as one ([Treated]), and that the
/// gazetteer lacks: `the village of Sarvenok`. They have no point, but their words, so that what
/// happened there is not put elsewhere.
final class Unlisted {

    private static final int LONGEST = 4;

    private final Prose prose;
    private final Cues cues;
    private final List<Place> places;
    private final Treated treated;

    private Unlisted(Prose prose, Cues cues, List<Place> places, Names names) {
        this.prose = prose;
        this.cues = cues;
        this.places = places;
        this.treated = new Treated(cues, places, names);
    }

    /// Adds them; a place that was found in a part of such a name goes.
    static void join(List<Place> places, Prose prose, Names names) {
        Unlisted unlisted = new Unlisted(prose, Cues.ENGLISH, List.copyOf(places), names);
        List<Place> found = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            if (sentence.tokens().stream().anyMatch(unlisted::calls)) {
                unlisted.read(Words.of(prose.text(), sentence), found);
            }
            if (unlisted.treated.mayBeIn(sentence)) {
                unlisted.treat(Words.of(prose.text(), sentence), found);
            }
        }
        unlisted.again(found);
        places.removeIf(
                p -> found.stream().anyMatch(f -> f.mention().span().meets(p.mention().span())));
        places.addAll(found);
    }

    private void treat(List<Word> words, List<Place> out) {
        for (Span run : treated.in(words)) {
            name(words, run.start(), run.end()).filter(it -> isNew(it, out)).ifPresent(out::add);
        }
    }

    /// What is a town once is one wherever its name stands alone.
    private void again(List<Place> out) {
        Set<String> names =
                out.stream().map(place -> place.mention().text()).collect(Collectors.toSet());
        for (Sentence sentence : names.isEmpty() ? List.<Sentence>of() : prose.sentences()) {
            String words = prose.words(sentence.span());
            if (names.stream().anyMatch(words::contains)) {
                again(Words.of(prose.text(), sentence), names, out);
            }
        }
    }

    private void again(List<Word> words, Set<String> names, List<Place> out) {
        for (int at = 0; at < words.size(); at++) {
            int to = end(words, at);
            boolean alone = at == 0 || !words.get(at - 1).isCapitalised() || !words.get(at).joins();
            if (to > at
                    && alone
                    && names.contains(text(words, at, to))
                    && !treated.isNamed(words, at, to)) {
                name(words, at, to).filter(it -> isNew(it, out)).ifPresent(out::add);
            }
        }
    }

    private String text(List<Word> words, int from, int to) {
        return prose.words(words.get(from).span().cover(words.get(to - 1).span()));
    }

    private static boolean isNew(Place place, List<Place> found) {
        return found.stream().noneMatch(it -> it.mention().span().meets(place.mention().span()));
    }

    /// "village", "towns": few sentences have one.
    private boolean calls(Token token) {
        return cues.small().contains(token.lower()) || cues.smallOnes().contains(token.lower());
    }

    private void read(List<Word> words, List<Place> out) {
        for (int at = 0; at + 2 < words.size(); at++) {
            boolean one = cues.small().contains(words.get(at).key());
            boolean several = cues.smallOnes().contains(words.get(at).key());
            boolean called =
                    (one || several)
                            && words.get(at + 1).key().equals("of")
                            && !words.get(at).isCapitalised();
            int from = called ? at + 2 : words.size();
            while (from < words.size()) {
                int to = end(words, from);
                name(words, from, to).ifPresent(out::add);
                from = several && to > from ? next(words, to) : words.size();
            }
        }
        for (int at = 1; at < words.size(); at++) {
            before(words, at).ifPresent(out::add);
        }
    }

    /// `in Sarvenok village`.
    private Optional<Place> before(List<Word> words, int kind) {
        int from = kind;
        while (from > 0
                && kind - from < LONGEST
                && words.get(from - 1).isCapitalised()
                && words.get(from).joins()) {
            from--;
        }
        boolean called =
                cues.small().contains(words.get(kind).key())
                        && !words.get(kind).isCapitalised()
                        && from > 0
                        && cues.locative().contains(words.get(from - 1).key());
        return called ? name(words, from, kind) : Optional.empty();
    }

    /// The end of the capitals that start here.
    private static int end(List<Word> words, int from) {
        int to = from;
        while (to < words.size()
                && to - from < LONGEST
                && words.get(to).isCapitalised()
                && (to == from || words.get(to).joins())) {
            to++;
        }
        return to;
    }

    /// The next name of a list: behind a comma or "and".
    private static int next(List<Word> words, int at) {
        if (at >= words.size()) {
            return at;
        }
        if (words.get(at).gap() == Word.Gap.COMMA && words.get(at).isCapitalised()) {
            return at;
        }
        boolean and =
                words.get(at).key().equals("and")
                        && at + 1 < words.size()
                        && words.get(at + 1).isCapitalised();
        return and ? at + 1 : words.size();
    }

    private Optional<Place> name(List<Word> words, int from, int to) {
        if (to == from || !words.get(from).tag().equals("PROPN")) {
            return Optional.empty();
        }
        Span span = words.get(from).span().cover(words.get(to - 1).span());
        boolean known =
                places.stream()
                        .map(p -> p.mention().span())
                        .anyMatch(s -> s.meets(span) && s.start() == span.start());
        return known
                ? Optional.empty()
                : Optional.of(
                        new Place.Named(
                                new Place.Mention(
                                        span,
                                        prose.words(span),
                                        Place.Use.LITERAL,
                                        Optional.of(Place.Level.SETTLEMENT),
                                        Optional.empty(),
                                        OptionalDouble.empty()),
                                List.of()));
    }
}
