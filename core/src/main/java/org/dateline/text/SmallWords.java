package org.dateline.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How often a text has the small words of each language, and letters of each script.
final class SmallWords {

    private static final List<List<String>> LISTS = Table.read("/lang/small-words.tsv").rows();
    private static final int EN =
            LISTS.stream().map(List::getFirst).toList().indexOf(Languages.ENGLISH);
    private static final Map<String, int[]> SPOKEN_IN = load();

    private static final Map<UnicodeScript, String> OWN_LETTERS =
            Map.of(
                    UnicodeScript.HANGUL, "ko",
                    UnicodeScript.HAN, "zh",
                    UnicodeScript.THAI, "th");

    private final int[] small = new int[LISTS.size()];
    private final Map<UnicodeScript, Integer> letters = new HashMap<>();
    private int words;
    private int all;

    private SmallWords() {}

    static SmallWords of(String text) {
        SmallWords counts = new SmallWords();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); ) {
            int to = wordEnd(lower, at);
            if (to > at) {
                counts.word(lower.substring(at, to));
            }
            at = to + 1;
        }
        return counts;
    }

    /// All of them together.
    static SmallWords of(List<SmallWords> parts) {
        SmallWords sum = new SmallWords();
        parts.forEach(sum::add);
        return sum;
    }

    private void word(String word) {
        words++;
        all += word.length();
        if (word.charAt(0) <= 'z') {
            letters.merge(UnicodeScript.LATIN, word.length(), Integer::sum);
        } else {
            word.chars().forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        }
        for (int code : SPOKEN_IN.getOrDefault(word, new int[0])) {
            small[code]++;
        }
    }

    private void add(SmallWords other) {
        words += other.words;
        all += other.all;
        other.letters.forEach((script, n) -> letters.merge(script, n, Integer::sum));
        for (int i = 0; i < small.length; i++) {
            small[i] += other.small[i];
        }
    }

    /// The language as a BCP 47 code, where it is plain.
    Optional<String> language() {
        return own().or(() -> words >= 10 ? most() : Optional.empty());
    }

    /// Whether a whole article is English: where nothing tells, it is.
    boolean isEnglish() {
        return isLatin() && (otherMost() < 3 || small[EN] >= otherMost());
    }

    /// Whether a paragraph is English; `otherwise` where its own words do not tell, as those of a
    /// list of names do not.
    boolean isEnglish(boolean otherwise) {
        int english = small[EN];
        int other = otherMost();
        if (!isLatin()) {
            return false;
        }
        if (english >= 3 && english > 2 * other) {
            return true;
        }
        boolean foreign = other >= 3 && other > 3 * english && other * 6 >= words;
        return !foreign && otherwise;
    }

    private boolean isLatin() {
        return letters.getOrDefault(UnicodeScript.LATIN, 0) * 2 >= all;
    }

    private int otherMost() {
        int most = 0;
        for (int i = 0; i < small.length; i++) {
            most = Math.max(most, i == EN ? 0 : small[i]);
        }
        return most;
    }

    /// The language whose small words make a tenth of the text, and more than another's do.
    private Optional<String> most() {
        int best = 0;
        int rivals = 0;
        for (int i = 1; i < small.length; i++) {
            rivals = small[i] > small[best] ? 0 : rivals + (small[i] == small[best] ? 1 : 0);
            best = small[i] > small[best] ? i : best;
        }
        boolean clear = rivals == 0 && small[best] * 10 >= words;
        return clear ? Optional.of(LISTS.get(best).getFirst()) : Optional.empty();
    }

    /// By letters that are one language's own. Japanese has Chinese ones beside its own.
    private Optional<String> own() {
        int japanese =
                letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
                        + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (japanese * 10 > all) {
            return Optional.of("ja");
        }
        return OWN_LETTERS.entrySet().stream()
                .filter(own -> letters.getOrDefault(own.getKey(), 0) * 2 > all)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// The end of the letters and their marks that start here; a letter outside the basic plane
    /// parts words.
    private static int wordEnd(String text, int from) {
        int to = from;
        while (to < text.length() && isPart(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isPart(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static Map<String, int[]> load() {
        Map<String, int[]> out = new HashMap<>();
        for (int code = 0; code < LISTS.size(); code++) {
            for (String word : LISTS.get(code).get(1).split("\\|", -1)) {
                int[] known = out.getOrDefault(word, new int[0]);
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = code;
                out.put(word, more);
            }
        }
        return out;
    }
}
