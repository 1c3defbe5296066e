package org.dateline.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whether a text is English, told by its smallest words. Other languages are not told apart.
final class Languages {

    private static final Set<String> SMALL =
            new HashSet<>(
                    List.of(
                            "the", "of", "and", "to", "in", "a", "that", "was", "is", "for", "on",
                            "said", "were", "with", "by", "from", "at", "has", "have", "been"));

    private static final int LOOK = 6000;

    private Languages() {}

    /// `en` where at least every sixth word is one of them.
    static Optional<String> of(String text) {
        String look = text.substring(0, Math.min(text.length(), LOOK)).toLowerCase(Locale.ROOT);
        int all = 0;
        int small = 0;
        for (int at = 0; at < look.length(); ) {
            int to = wordEnd(look, at);
            if (to > at) {
                all++;
                small += SMALL.contains(look.substring(at, to)) ? 1 : 0;
            }
            at = to + 1;
        }
        return all >= 10 && small * 6 >= all ? Optional.of("en") : Optional.empty();
    }

    /// The end of the letters that start here; a letter outside the basic plane parts words.
    private static int wordEnd(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
