package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.text.Sentence;

/// Finds the words of a sentence that the gazetteer knows: the longest name at each capitalised
/// word.
final class Spotter {

    private static final int LONGEST = 6;

    private static final int LONGEST_RESPELT = 3;

    private final Gazetteer gazetteer;

    private final Cues cues;

    Spotter(Gazetteer gazetteer, Cues cues) {
        this.gazetteer = gazetteer;
        this.cues = cues;
    }

    List<Found> spot(Sentence sentence, List<Word> words) {
        List<Found> out = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Found> found =
                    words.get(at).isCapitalised() ? at(sentence, words, at) : none();
            found.ifPresent(out::add);
            at = found.map(Found::to).orElse(at + 1);
        }
        return out;
    }

    private static Optional<Found> none() {
        return Optional.empty();
    }

    private Optional<Found> at(Sentence sentence, List<Word> words, int from) {
        if (words.get(from).gap() == Word.Gap.AT) {
            return none();
        }
        Optional<Found> best = abbreviation(sentence, words, from);
        StringBuilder key = new StringBuilder();
        for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
            Word word = words.get(to);
            if (to > from && !word.joins()) {
                break;
            }
            key.append(to > from ? " " : "").append(word.key());
            Keys.Match match = gazetteer.find(key.toString());
            if (!match.hits().isEmpty()
                    && mayEnd(word, to > from)
                    && (to > from || best.isEmpty())) {
                best =
                        Optional.of(
                                new Found(
                                        sentence,
                                        words,
                                        from,
                                        to + 1,
                                        key.toString(),
                                        match.hits()));
            }
            if (!match.more()) {
                break;
            }
        }
        return best.isPresent() ? best : respelled(sentence, words, from);
    }

    /// A name behind a preposition of place, or in a list that stands there, that is no key, but
    /// nearly one: all its capitals, else its first word.
    private Optional<Found> respelled(Sentence sentence, List<Word> words, int at) {
        Word word = words.get(at);
        if (!word.tag().equals("PROPN") || !cues.isCuedAt(words, at)) {
            return none();
        }
        int to = at + (isArticle(words, at) ? 2 : 1);
        List<String> keys = Respelling.of(words.get(to - 1).key(), to > at + 1);
        return respelled(sentence, words, at, run(words, at))
                .or(() -> among(keys, sentence, words, at, to));
    }

    /// Two capitals or three, one of them spelt otherwise.
    private Optional<Found> respelled(Sentence sentence, List<Word> words, int from, int to) {
        for (int at = from; to - from > 1 && to - from <= LONGEST_RESPELT && at < to; at++) {
            List<String> keys = new ArrayList<>();
            for (String other : Respelling.of(words.get(at).key())) {
                keys.add(key(words, from, at, other, to));
            }
            Optional<Found> found = among(keys, sentence, words, from, to);
            if (found.isPresent()) {
                return found;
            }
        }
        return none();
    }

    private static String key(List<Word> words, int from, int at, String other, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> i == at ? other : words.get(i).key())
                .collect(Collectors.joining(" "));
    }

    private static int run(List<Word> words, int from) {
        int to = from + 1;
        while (to < words.size() && words.get(to).isCapitalised() && words.get(to).joins()) {
            to++;
        }
        return to;
    }

    private Optional<Found> among(
            List<String> keys, Sentence sentence, List<Word> words, int from, int to) {
        for (String key : keys) {
            List<Keys.Hit> hits = asOther(gazetteer.find(key).hits());
            if (!hits.isEmpty()) {
                return Optional.of(new Found(sentence, words, from, to, key, hits));
            }
        }
        return none();
    }

    /// `Al-Qatraneh`: the Arabic article and the name behind it.
    private static boolean isArticle(List<Word> words, int at) {
        return at + 1 < words.size()
                && Respelling.isArticle(words.get(at).key())
                && words.get(at + 1).isCapitalised()
                && words.get(at + 1).joins();
    }

    private List<Keys.Hit> asOther(List<Keys.Hit> hits) {
        return hits.stream()
                .filter(hit -> gazetteer.kind(hit.row()).isSettlement())
                .map(hit -> new Keys.Hit(hit.row(), Spelling.Sense.OTHER_NAME))
                .toList();
    }

    /// A short word in capitals is no name but an abbreviation, and has its own keys.
    private static boolean mayEnd(Word word, boolean isLonger) {
        return word.isCapitalised()
                && (isLonger || word.key().length() > 2)
                && !word.key().isEmpty();
    }

    private Optional<Found> abbreviation(Sentence sentence, List<Word> words, int at) {
        for (String key : abbreviations(words, at)) {
            List<Keys.Hit> hits = gazetteer.find(key).hits();
            if (!hits.isEmpty()) {
                return Optional.of(new Found(sentence, words, at, at + 1, key, hits));
            }
        }
        return none();
    }

    private static List<String> abbreviations(List<Word> words, int at) {
        Word word = words.get(at);
        String text = word.text();
        List<String> keys = new ArrayList<>();
        if (text.indexOf('.') > 0) {
            keys.add(Fold.dotted(text.endsWith(".") ? text : text + "."));
        } else if (word.dot()) {
            keys.add(Fold.dotted(text + "."));
        }
        if (Fold.isCapitals(text)) {
            keys.add(Fold.capitals(text));
            if (word.gap() == Word.Gap.COMMA && text.length() == 2) {
                keys.add(Fold.postal(text));
            }
        }
        return keys;
    }
}
