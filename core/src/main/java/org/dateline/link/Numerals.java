package org.dateline.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Span;
import org.dateline.text.Table;

/// Whether words hold a numeral that counts: "only one" and "one" do, "a nurse" and "a
/// one-year-old" do not.
final class Numerals {

    private static final Set<String> WORDS = words("/lang/en/numbers.tsv", "unit", "scale");
    private static final Set<String> UNITS = words("/lang/en/times.tsv", "unit");

    private Numerals() {}

    static boolean count(String text) {
        List<Span> spans = Words.spans(text);
        for (int i = 0; i < spans.size(); i++) {
            if (is(spans.get(i).in(text)) && !isAge(text, spans, i)) {
                return true;
            }
        }
        return false;
    }

    /// Digits, or a number word in small letters.
    static boolean is(String word) {
        return Character.isDigit(word.charAt(0)) || WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// A unit of time: "year".
    static boolean isUnit(String word) {
        return UNITS.contains(word);
    }

    private static boolean isAge(String text, List<Span> spans, int at) {
        return at + 1 < spans.size() && isUnit(spans.get(at + 1).in(text).toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String list, String... kinds) {
        Set<String> out = new HashSet<>();
        for (String kind : kinds) {
            out.addAll(Table.read(list).words(kind));
        }
        return Set.copyOf(out);
    }
}
