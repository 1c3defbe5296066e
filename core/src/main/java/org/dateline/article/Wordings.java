package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What whole lines mean by their wording: one regular expression each, without regard to case,
/// tried in the order of their list (data).
///
/// @param <K> what a line may mean
final class Wordings<K> {

    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// How many characters tell which wordings a line may have.
    private static final int FIRST = 6;

    private static final int ASCII = 128;

    /// Greek, Cyrillic, Hebrew and Arabic letters stand before.
    private static final int ALPHABETS = 0x800;

    /// From a large to a small letter of ASCII.
    private static final int CASE = 'a' - 'A';

    private record Wording<K>(K meaning, Pattern line) {}

    private final Beginning<K> none;

    private Wordings(List<Wording<K>> all) {
        this.none = new Beginning<>("", all);
    }

    /// Reads a list of which each line is a meaning's name, a blank and an expression.
    static <K> Wordings<K> of(String list, Function<String, K> meaning) {
        return new Wordings<>(
                WordLists.lines(list).stream().map(entry -> wording(entry, meaning)).toList());
    }

    private static <K> Wording<K> wording(String entry, Function<String, K> meaning) {
        int blank = entry.indexOf(' ');
        return new Wording<>(
                meaning.apply(entry.substring(0, blank)),
                Pattern.compile(entry.substring(blank + 1), FLAGS));
    }

    /// The first meaning that fits and whose wording a line has.
    Optional<K> meaning(String line, Predicate<K> fits) {
        List<Wording<K>> beginningSo = beginningAs(line);
        for (int i = 0; i < beginningSo.size(); i++) {
            Wording<K> known = beginningSo.get(i);
            if (fits.test(known.meaning()) && known.line().matcher(line).matches()) {
                return Optional.of(known.meaning());
            }
        }
        return Optional.empty();
    }

    /// The wordings that a line of this beginning may have: few of many.
    private List<Wording<K>> beginningAs(String line) {
        Beginning<K> at = none;
        int end = Math.min(FIRST, line.length());
        for (int i = 0; i < end && at.goesOn(line.charAt(i)); i++) {
            at = at.with(small(line.charAt(i)));
        }
        return at.fitting;
    }

    private static char small(char c) {
        char lower =
                c < ASCII ? (char) (c >= 'A' && c <= 'Z' ? c + CASE : c) : Character.toLowerCase(c);
        return lower < ALPHABETS ? lower : c;
    }

    /// The wordings that can begin with these letters, and the way on from them, remembered as it
    /// is asked for. Only what goes on from letters that some wording has is asked, the first
    /// letter of the alphabets and the others in ASCII: a bounded number. Two threads that ask at
    /// once come to the same.
    private static final class Beginning<K> {

        private final String letters;
        private final List<Wording<K>> fitting;
        private final boolean any;
        private final AtomicReferenceArray<@Nullable Beginning<K>> next;

        Beginning(String letters, List<Wording<K>> fitting) {
            this.letters = letters;
            this.fitting = fitting;
            this.any = !fitting.isEmpty();
            this.next = new AtomicReferenceArray<>(letters.isEmpty() ? ALPHABETS : ASCII);
        }

        boolean goesOn(char letter) {
            return any && letter < next.length();
        }

        Beginning<K> with(char letter) {
            Beginning<K> known = next.get(letter);
            if (known == null) {
                String longer = letters + letter;
                known =
                        new Beginning<>(
                                longer, fitting.stream().filter(w -> canBegin(w, longer)).toList());
                next.set(letter, known);
            }
            return known;
        }

        /// A wording that has not looked past the beginning cannot begin with it.
        private static <K> boolean canBegin(Wording<K> wording, String beginning) {
            Matcher matcher = wording.line().matcher(beginning);
            return matcher.matches() || matcher.hitEnd();
        }
    }
}
