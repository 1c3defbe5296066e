package org.dateline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.model.Figure;
import org.dateline.model.Publication;
import org.dateline.model.Span;

/// Finds the same record in several captures or reprints of one text: same kind, same words in the
/// same sentence. It is counted once.
final class Copies {

    private Copies() {}

    /// Joins copies; `texts` are the classes of captures that hold one text.
    static void join(Records records, Classes texts, Classes same) {
        for (List<String> text : texts.of(records.articles().stream().map(Profile::id).toList())) {
            NavigableMap<String, List<String>> byKey = new TreeMap<>();
            for (String article : text) {
                keys(records, records.owner(article))
                        .forEach((key, id) ->
                                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(id));
            }
            byKey.values().forEach(ids -> ids.forEach(id -> same.join(ids.getFirst(), id)));
        }
    }

    /// What a finding is known by wherever its sentence is printed; a second one of the same key in
    /// one capture gets a number.
    private static NavigableMap<String, String> keys(Records records, Profile profile) {
        NavigableMap<String, String> out = new TreeMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Saying saying : profile.sayings()) {
            put(out, seen, "c" + place(profile, saying.span()), saying.id());
        }
        for (Happening happening : profile.happenings()) {
            String type = happening.incident().type().code();
            put(
                    out,
                    seen,
                    "i" + type + place(profile, happening.incident().span()),
                    happening.id());
        }
        for (Figure figure : profile.reading().figures()) {
            String key = "f" + figure.measure().code() + place(profile, figure.span());
            put(out, seen, key, profile.id(figure.id()));
        }
        for (Publication publication : profile.reading().publications()) {
            String key = "p" + publication.medium() + place(profile, publication.span());
            put(out, seen, key, profile.id(publication.id()));
        }
        out.values().removeIf(id -> !known(records, id));
        return out;
    }

    private static boolean known(Records records, String id) {
        return id.startsWith("p")
                || records.claims().containsKey(id)
                || records.incidents().containsKey(id)
                || records.figures().containsKey(id);
    }

    private static void put(
            Map<String, String> out, Map<String, Integer> seen, String key, String id) {
        int before = seen.merge(key, 1, Integer::sum) - 1;
        out.put(key + "#" + before, id);
    }

    private static String place(Profile profile, Span span) {
        String sentence = profile.words(Around.sentence(profile.reading(), span));
        return "|" + Words.folded(profile.words(span)) + "|" + Words.folded(sentence);
    }
}
