package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Name;
import org.dateline.model.Place;
import org.dateline.model.Place.Level;
import org.dateline.model.Span;
import org.dateline.name.Names;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/// Capitals that the text treats as a town without calling them one: named with what they lie in
/// (`in Sarvenok in northern Ostria`, `near Sarvenok, Velm province`), or taken and shelled as only
/// a town can be (`recaptured Sarvenok`, `the siege of Sarvenok`).
final class Treated {

    private static final int LONGEST = 3;

    /// Between a name and what it lies in: `in the country's far north of`.
    private static final int BETWEEN = 5;

    /// Letters of an abbreviation: `captured ISIS`.
    private static final int SHORT = 5;

    private final Cues cues;
    private final TreeMap<Integer, Place> starts = new TreeMap<>();
    private final TreeMap<Integer, Span> people = new TreeMap<>();

    Treated(Cues cues, List<Place> places, Names names) {
        this.cues = cues;
        places.forEach(place -> starts.put(place.mention().span().start(), place));
        for (Name name : names.all()) {
            name.mentions().forEach(mention -> people.put(mention.start(), mention));
        }
    }

    /// Whether a capital stands there as such a name may: most sentences have none.
    boolean mayBeIn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).tag().equals("PROPN")
                    && isCue(tokens.get(i - 1).lower())
                    && !starts.containsKey(tokens.get(i).start())) {
                return true;
            }
        }
        return false;
    }

    private boolean isCue(String word) {
        return cues.lies().contains(word)
                || cues.taken().contains(word)
                || cues.stands().contains(word)
                || word.equals("of")
                || word.equals("for");
    }

    /// The places of such names in a sentence, as indices of words `[from, to)`.
    List<Span> in(List<Word> words) {
        List<Span> out = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            if (isStart(words, at)) {
                int to = end(words, at);
                if (isName(words, at, to) && isTown(words, at, to)) {
                    out.add(new Span(at, to));
                }
            }
        }
        return out;
    }

    private boolean isStart(List<Word> words, int at) {
        return isCapital(words.get(at))
                && !(isCapital(words.get(at - 1)) && words.get(at).joins())
                && (cues.lies().contains(words.get(at - 1).key())
                        || isTaken(words, at)
                        || isStood(words, at));
    }

    /// `the mosque in Sarvenok`, `an army post at Sarvenok`.
    private boolean isStood(List<Word> words, int at) {
        return at > 1
                && cues.site().contains(words.get(at - 2).key())
                && cues.stands().contains(words.get(at - 1).key())
                && !words.get(at - 2).isCapitalised();
    }

    private boolean isTown(List<Word> words, int from, int to) {
        if (isTaken(words, from) || isStood(words, from)) {
            return !isModifier(words, to);
        }
        return isDated(words, to) || container(words, to).filter(Treated::isWide).isPresent();
    }

    /// `in Sarvenok on Friday`.
    private boolean isDated(List<Word> words, int to) {
        return to + 1 < words.size()
                && words.get(to).key().equals("on")
                && words.get(to).joins()
                && cues.day().contains(words.get(to + 1).key());
    }

    /// `captured Sarvenok`, `the siege of Sarvenok`.
    private boolean isTaken(List<Word> words, int at) {
        Word before = words.get(at - 1);
        boolean of = at > 1 && (before.key().equals("of") || before.key().equals("for"));
        return (before.tag().equals("VERB") && cues.taken().contains(before.key()))
                || (of && cues.siege().contains(words.get(at - 2).key()));
    }

    private static int end(List<Word> words, int from) {
        int to = from + 1;
        while (to < words.size() && isCapital(words.get(to)) && words.get(to).joins()) {
            to++;
        }
        return to;
    }

    private static boolean isCapital(Word word) {
        return word.isCapitalised() && word.tag().equals("PROPN");
    }

    /// No person, no abbreviation, no day, no place that is known.
    private boolean isName(List<Word> words, int from, int to) {
        if (to - from > LONGEST || words.get(to - 1).possessive()) {
            return false;
        }
        Span span = span(words, from, to);
        return words.subList(from, to).stream().noneMatch(this::isNoTown)
                && !isPlace(span, starts.floorEntry(span.end() - 1))
                && !isNamed(words, from, to);
    }

    /// Whether words are a part of what has a name: `the Committee of Sarvenok`.
    boolean isNamed(List<Word> words, int from, int to) {
        Span span = span(words, from, to);
        Map.Entry<Integer, Span> before = people.floorEntry(span.end() - 1);
        return before != null && before.getValue().meets(span);
    }

    private static Span span(List<Word> words, int from, int to) {
        return words.get(from).span().cover(words.get(to - 1).span());
    }

    private boolean isNoTown(Word word) {
        return cues.never().contains(word.key())
                || cues.thing().contains(word.key())
                || cues.givenNames().contains(word.key())
                || (word.isAllCapitals() && word.text().length() <= SHORT);
    }

    private static boolean isPlace(Span span, Map.@Nullable Entry<Integer, Place> before) {
        return before != null && before.getValue().mention().span().meets(span);
    }

    /// `shelled Sarvenok positions`: a name before a noun is somebody's.
    private static boolean isModifier(List<Word> words, int to) {
        return to < words.size()
                && words.get(to).joins()
                && (words.get(to).tag().equals("NOUN") || words.get(to).isCapitalised());
    }

    /// What a name is said to lie in, right behind it.
    private Optional<Place> container(List<Word> words, int to) {
        if (to >= words.size()) {
            return Optional.empty();
        }
        Word next = words.get(to);
        if (next.gap() == Word.Gap.COMMA && !next.key().equals("in")) {
            return Optional.ofNullable(starts.get(next.span().start()));
        }
        boolean in = next.key().equals("in") && (next.joins() || next.gap() == Word.Gap.COMMA);
        for (int at = to + 1; in && at < Math.min(words.size(), to + 1 + BETWEEN); at++) {
            Word word = words.get(at);
            Place place = starts.get(word.span().start());
            if (place != null) {
                return Optional.of(place);
            }
            if (!word.joins() || word.isCapitalised()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isWide(Place place) {
        return place.mention()
                .level()
                .filter(it ->
                        it == Level.ADM1
                                || it == Level.ADM2
                                || it == Level.REGION
                                || it == Level.COUNTRY)
                .isPresent();
    }
}
