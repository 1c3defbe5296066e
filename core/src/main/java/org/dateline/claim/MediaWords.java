package org.dateline.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    private static final Set<String> STATIONS = TABLE.words("station");
    private static final Set<String> POSTED = TABLE.words("posted");
    private static final Set<String> RELEASES = TABLE.words("release");
    private static final Set<String> PICTURES = TABLE.words("picture");
    private static final Set<String> MOVING = TABLE.words("moving");
    private static final Set<String> DOCUMENTS = TABLE.words("document");
    private static final Set<String> NETWORKS = TABLE.words("network");
    private static final Set<String> HANDED_ON = TABLE.words("handed-on");
    private static final Set<String> HANDS = TABLE.words("hands");
    private static final Set<String> TALKS = TABLE.words("talk");
    private static final Set<String> EARS = TABLE.words("ears");
    private static final Set<String> CITING = TABLE.words("citing");
    private static final Set<String> SEEN = TABLE.words("seen");
    private static final Set<String> ASIDES = TABLE.words("aside");
    private static final Set<String> TAKEN = TABLE.words("taken-down");
    private static final Map<String, String> CORRECTIONS = named("correction");
    private static final Set<String> NOTHING = TABLE.words("nothing");

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

    /// One that is an outlet without a name too: "local radio", unlike "the media".
    static boolean isStation(String lower) {
        return STATIONS.contains(lower);
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

    /// A picture that moves.
    static boolean isMoving(String lower) {
        return MOVING.contains(lower);
    }

    static boolean isDocument(String lower) {
        return DOCUMENTS.contains(lower);
    }

    /// A network that anybody may use: no outlet, whatever stands on it.
    static boolean isNetwork(String lower) {
        return NETWORKS.contains(lower);
    }

    /// "carried", "quoted": behind it stands who handed the words on.
    static boolean isHandedOn(String lower) {
        return HANDED_ON.contains(lower);
    }

    /// "by", "on": between "carried" and who did it.
    static boolean leadsToHands(String lower) {
        return HANDS.contains(lower);
    }

    /// "interview", "remarks": behind it stands who heard the words.
    static boolean isTalk(String lower) {
        return TALKS.contains(lower);
    }

    static boolean leadsToEars(String lower) {
        return EARS.contains(lower);
    }

    static boolean isCiting(String lower) {
        return CITING.contains(lower);
    }

    /// "documents seen by": whoever did has not made them.
    static boolean isSeen(String lower) {
        return SEEN.contains(lower);
    }

    /// What opens an aside behind a name: "the minister, speaking …".
    static boolean opensAside(String lower) {
        return ASIDES.contains(lower);
    }

    /// "took" of "took down".
    static boolean isTaken(String lower) {
        return TAKEN.contains(lower);
    }

    /// What an outlet says of its own report by issuing one: a correction, a retraction.
    static Optional<String> correction(String lower) {
        return Optional.ofNullable(CORRECTIONS.get(lower));
    }

    /// Words that are no content: "condition of anonymity".
    static boolean saysNothing(String words) {
        return NOTHING.contains(words.toLowerCase(Locale.ROOT));
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
