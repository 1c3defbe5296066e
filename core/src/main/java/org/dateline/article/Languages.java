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
        for (String word : look.split("[^\\p{L}]+", -1)) {
            all += word.isEmpty() ? 0 : 1;
            small += SMALL.contains(word) ? 1 : 0;
        }
        return all >= 10 && small * 6 >= all ? Optional.of("en") : Optional.empty();
    }
}
