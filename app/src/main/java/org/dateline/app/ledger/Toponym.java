package org.dateline.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dateline.link.RecordId;
import org.dateline.link.RejectedPlaces;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/// A place of one article with all its mentions: indexes into the reading's places, ascending.
///
/// As a record it is the link between the article and what the name was taken for: `key` is the
/// gazetteer's id, or the folded name where the gazetteer has none. So a decision on it holds for
/// every mention, and no longer where a better reader takes the name for another place.
public record Toponym(RecordId id, String key, List<Integer> mentions) {

    public Toponym {
        mentions = List.copyOf(mentions);
    }

    /// All places of a reading, in the order of their first mentions.
    public static List<Toponym> all(Reading reading) {
        SequencedMap<String, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < reading.places().size(); i++) {
            byKey.computeIfAbsent(
                            RejectedPlaces.key(reading.places().get(i)), _ -> new ArrayList<>())
                    .add(i);
        }
        RecordId article = RecordId.article(reading);
        List<Toponym> out = new ArrayList<>();
        byKey.forEach((key, mentions) ->
                out.add(new Toponym(RejectedPlaces.id(article, key), key, mentions)));
        return out;
    }

    /// The type of the link that a review of this place names.
    static String link(String key) {
        return RejectedPlaces.link(key);
    }

    /// Where its first mention stands in the decoded source, in code points.
    Span source(Reading reading) {
        var map = reading.page().map();
        return map.codePoints().at(map.source(first(reading).mention().span()));
    }

    /// The first mention.
    public Place first(Reading reading) {
        return reading.places().get(mentions.getFirst());
    }
}
