package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Place;
import org.dateline.model.Span;

/// Roads and lines that are named by the places on them: `the Goris-Sisian road`. They resolve to
/// their parts, never to one point.
final class Roads {

    private Roads() {}

    static List<Place> of(List<Survey.Read> reads, Gazetteer gazetteer, Cues cues, String text) {
        List<Place> out = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= reads.size(); to++) {
            if (to < reads.size() && goesOn(reads.get(to - 1).found(), reads.get(to).found())) {
                continue;
            }
            if (to - from > 1 && isRoad(reads.get(to - 1).found(), cues)) {
                out.add(road(reads.subList(from, to), gazetteer, text));
            }
            from = to;
        }
        return out;
    }

    private static boolean goesOn(Found one, Found next) {
        return one.words() == next.words()
                && one.to() == next.from()
                && next.first().gap() == Word.Gap.HYPHEN
                && !next.isAdjective();
    }

    private static boolean isRoad(Found last, Cues cues) {
        return !last.isAdjective() && cues.road().contains(last.after(1));
    }

    private static Place road(List<Survey.Read> parts, Gazetteer gazetteer, String text) {
        Found last = parts.getLast().found();
        Span words = parts.getFirst().found().span().cover(last.words().get(last.to()).span());
        List<String> ids =
                parts.stream().map(p -> gazetteer.id(p.ranked().getFirst().hit().row())).toList();
        return new Place.Named(
                new Place.Mention(
                        words,
                        words.in(text),
                        Place.Use.LITERAL,
                        Optional.of(Place.Level.LINE),
                        Optional.empty(),
                        OptionalDouble.empty()),
                ids);
    }
}
