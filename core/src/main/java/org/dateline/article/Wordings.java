package org.dateline.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What whole lines mean by their wording: one regular expression each, without regard to case,
/// tried in the order of their list (data).
///
/// @param <K> what a line may mean
final class Wordings<K> {

    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// How many characters tell which wordings a line may have.
    private static final int FIRST = 6;

    private record Wording<K>(K meaning, Pattern line) {}

    private final List<Wording<K>> all;

    /// Those that can begin so: few of many, remembered by beginning.
    private final Map<String, List<Wording<K>>> beginning = new ConcurrentHashMap<>();

    private Wordings(List<Wording<K>> all) {
        this.all = all;
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
        for (Wording<K> known : beginningAs(line)) {
            if (fits.test(known.meaning()) && known.line().matcher(line).matches()) {
                return Optional.of(known.meaning());
            }
        }
        return Optional.empty();
    }

    /// Only what goes on from a beginning that some wording has is remembered, and only in ASCII: a
    /// bounded number.
    private List<Wording<K>> beginningAs(String line) {
        List<Wording<K>> fitting = all;
        for (int i = 1; i <= FIRST && i <= line.length() && !fitting.isEmpty(); i++) {
            if (line.charAt(i - 1) > '\u007F') {
                return fitting;
            }
            List<Wording<K>> some = fitting;
            fitting = beginning.computeIfAbsent(line.substring(0, i), key -> fitting(some, key));
        }
        return fitting;
    }

    /// A wording that has not looked past the beginning cannot begin with it.
    private static <K> List<Wording<K>> fitting(List<Wording<K>> some, String beginning) {
        return some.stream()
                .filter(wording -> {
                    Matcher matcher = wording.line().matcher(beginning);
                    return matcher.matches() || matcher.hitEnd();
                })
                .toList();
    }
}
