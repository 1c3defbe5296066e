package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tags words with their part of speech by OpenNLP's model.
///
/// The model knows `Armenia's` and `didn't` as one word with two tags and knows no hyphens, so it
/// is shown words as it learnt them. One path is followed, not the usual three: a third of the
/// time.
final class Tagger {

    private static final int WINDOW = 2;
    private static final String[] BEGIN = {"S=begin", "p1S=begin", "p2S=begin"};

    private final Weights weights;

    Tagger(Weights weights) {
        this.weights = weights;
    }

    /// One tag a token; `plain` where a capital inside the sentence makes a name.
    String[] tag(String[] words, boolean plain) {
        List<String> shown = new ArrayList<>();
        for (String word : words) {
            if (isClitic(word) && !shown.isEmpty()) {
                shown.set(shown.size() - 1, shown.getLast() + word);
            } else {
                shown.add(lastPart(word));
            }
        }
        return spread(words, best(shown.toArray(new String[0]), plain));
    }

    /// The best tag of each word from left to right; a word that can have one tag only is not put
    /// to the model.
    private String[] best(String[] words, boolean plain) {
        String[] tags = new String[words.length];
        Portrait[] portraits = new Portrait[words.length];
        for (int i = 0; i < words.length; i++) {
            portraits[i] = weights.portrait(words[i]);
        }
        for (int i = 0; i < words.length; i++) {
            Optional<String> only = FunctionWords.only(words[i]);
            if (plain && i > 0 && only.isEmpty() && isName(words[i], tags[i - 1])) {
                only = Optional.of("PROPN");
            }
            tags[i] = only.isPresent() ? only.get() : asked(i, portraits, tags);
        }
        return tags;
    }

    /// A capital inside a sentence, of a word that is no small one and no adjective of a nation.
    private static boolean isName(String word, String before) {
        return !before.equals("PUNCT")
                && Character.isUpperCase(word.codePointAt(0))
                && !FunctionWords.isOne(word.toLowerCase(Locale.ROOT))
                && Nations.adjective(word).isEmpty()
                && word.indexOf('\'') < 0;
    }

    private String asked(int i, Portrait[] words, String[] tags) {
        double[] sums = words[i].own();
        for (int other = Math.max(0, i - WINDOW);
                other <= Math.min(words.length - 1, i + WINDOW);
                other++) {
            words[other].tell(i - other, sums);
        }
        if (i < BEGIN.length) {
            Weights.add(weights.feature(BEGIN[i]), sums);
        }
        if (i > 0) {
            Weights.add(weights.after(tags[i - 1]), sums);
        }
        if (i > 1) {
            Weights.add(weights.after(tags[i - 2], tags[i - 1]), sums);
        }
        return weights.best(sums);
    }

    private static String[] spread(String[] words, String[] tags) {
        String[] out = new String[words.length];
        int at = -1;
        for (int i = 0; i < words.length; i++) {
            boolean clitic = isClitic(words[i]) && i > 0;
            at += clitic ? 0 : 1;
            String both = tags[at];
            int plus = both.indexOf('+');
            if (clitic) {
                out[i] = both.endsWith("+AUX") && !words[i].equals("n't") ? "AUX" : "PART";
            } else {
                out[i] = adapted(words[i], plus < 0 ? both : both.substring(0, plus));
            }
            out[i] = corrected(words, i, out[i]);
        }
        return out;
    }

    /// "US" and "WHO" are names where the words around them are not capitals too.
    private static String corrected(String[] words, int i, String tag) {
        String lower = words[i].toLowerCase(Locale.ROOT);
        boolean acronym = words[i].length() > 1 && words[i].length() < 4 && isUpper(words[i]);
        if (acronym && FunctionWords.isOne(lower) && (i == 0 || !isUpper(words[i - 1]))) {
            return "PROPN";
        }
        if (lower.equals("shot") && isDownOrDead(words, i + 1)) {
            return "VERB";
        }
        return FunctionWords.correction(lower, tag).orElse(tag);
    }

    /// "the gunners shot down": the model takes a "shot" behind a noun for a thing.
    private static boolean isDownOrDead(String[] words, int i) {
        return i < words.length && (words[i].equals("down") || words[i].equals("dead"));
    }

    private static boolean isUpper(String word) {
        return word.codePoints().allMatch(Character::isUpperCase);
    }

    private static boolean isClitic(String word) {
        boolean shortened = word.length() > 1 && word.length() < 4 && word.charAt(0) == '\'';
        return (shortened && Character.isLetter(word.charAt(1))) || word.equals("n't");
    }

    /// A compound takes the tag of its last part, and a participle in it is a quality.
    private static String adapted(String word, String tag) {
        return word.indexOf('-') > 0 && tag.equals("VERB") ? "ADJ" : tag;
    }

    private static String lastPart(String word) {
        int from = Math.max(word.lastIndexOf('-'), word.startsWith("#") ? 0 : -1) + 1;
        boolean parts = from > 0 && from < word.length() && Character.isLetter(word.charAt(from));
        return parts ? word.substring(from) : word;
    }
}
