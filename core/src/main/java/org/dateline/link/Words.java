package org.dateline.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Span;
import org.dateline.text.Table;

/// The words of a text as comparing sees them: letters and digits, lower case, nothing else.
final class Words {

    private static final Set<String> COMMON = new HashSet<>(listed("/lang/en/stopwords.txt"));

    private Words() {}

    /// The entries of a word list: the first field of each row.
    static List<String> listed(String resource) {
        return Table.read(resource).rows().stream().map(List::getFirst).toList();
    }

    static List<String> of(String text) {
        return spans(text).stream().map(span -> span.in(text).toLowerCase(Locale.ROOT)).toList();
    }

    /// Where the words stand.
    static List<Span> spans(String text) {
        List<Span> out = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                out.add(new Span(from, i));
                from = -1;
            }
        }
        return out;
    }

    /// The words in one line: equal where the texts differ only in case, marks and blanks.
    static String folded(String text) {
        return String.join(" ", of(text));
    }

    /// The words that say what a text is about, cut to a rough stem, without repeats.
    static List<String> telling(String text) {
        return stems(of(text)).stream().distinct().sorted().toList();
    }

    /// The rough stems of those words that say what a text is about, with repeats.
    static List<String> stems(List<String> words) {
        return words.stream()
                .filter(word -> word.length() > 2 && !COMMON.contains(word))
                .map(Words::stem)
                .toList();
    }

    /// "closing", "closed" and "close" are one: enough for counting shared words.
    static String stem(String word) {
        for (String end : List.of("ings", "ing", "ed", "es", "s", "e")) {
            if (word.endsWith(end) && word.length() - end.length() >= 4) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }

    /// A 64-bit FNV-1a hash, the same on every machine.
    static long hash(CharSequence text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
