package org.dateline.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Table;

/// How words travel (`lang/en/media.tsv`): tweets, statements, outlets, and what became of them.
final class MediaWords {

    private static final Table TABLE = Table.read("/lang/en/media.tsv");
    private static final Map<String, String> MEDIA = named("medium");
    private static final Map<String, String> WITHDRAWN = named("withdrawn");
    private static final Set<String> OUTLETS = TABLE.words("outlet");
    private static final Set<String> POSTED = TABLE.words("posted");
    private static final Set<String> RELEASES = TABLE.words("release");
    private static final Set<String> PICTURES = TABLE.words("picture");

    private MediaWords() {}

    /// The medium that the word names or implies: "tweeted" is a tweet.
    static Optional<String> medium(String lower) {
        return Optional.ofNullable(MEDIA.get(lower));
    }

    /// What a verb says became of a publication.
    static Optional<String> withdrawn(String lower) {
        return Optional.ofNullable(WITHDRAWN.get(lower));
    }

    static boolean isOutlet(String lower) {
        return OUTLETS.contains(lower);
    }

    /// Something that can be published and withdrawn.
    static boolean isPosted(String lower) {
        return POSTED.contains(lower);
    }

    static boolean isRelease(String lower) {
        return RELEASES.contains(lower);
    }

    static boolean isPicture(String lower) {
        return PICTURES.contains(lower);
    }

    private static Map<String, String> named(String kind) {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : TABLE.of(kind)) {
            String[] parts = row.getFirst().split(": ", 2);
            for (String word : parts[1].split("\\|", -1)) {
                out.put(word, parts[0]);
            }
        }
        return Map.copyOf(out);
    }
}
