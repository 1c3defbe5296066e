package org.dateline.link;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.model.Figure;
import org.dateline.text.Folded;

/// All that is told of one incident: `incidents` are its members, `figures` its figures, one for
/// each set of copies; both sorted.
record Told(Records records, Works works, List<String> incidents, List<String> figures) {

    Told {
        incidents = List.copyOf(incidents);
        figures = List.copyOf(figures);
    }

    Figure figure(String id) {
        return Objects.requireNonNull(records.figures().get(id), id);
    }

    /// Who states a figure; copies of one text have one publisher's voice.
    Root teller(String figure) {
        Profile owner = records.owner(figure);
        return Root.of(owner, figure(figure).saidBy(), works.texts().find(owner.id()));
    }

    /// Whether one source, by its name as printed, states both.
    boolean oneTeller(String one, String other) {
        return teller(one).compareTo(teller(other)) == 0;
    }

    /// The figures that stand for the whole: of several numbers of one measure that one source
    /// states in one article, the largest; the others are parts or earlier counts.
    List<String> wholes() {
        NavigableMap<String, String> out = new TreeMap<>();
        for (String id : figures) {
            Figure figure = figure(id);
            if (figure.scope() == Figure.Scope.INCIDENT
                    && figure.quantity().low().isPresent()
                    && !Counted.isPart(records.owner(id), figure)) {
                String key =
                        records.owner(id).id()
                                + " "
                                + figure.measure()
                                + " "
                                + Folded.of(teller(id).name());
                out.merge(key, id, this::larger);
            }
        }
        return out.values().stream().sorted().toList();
    }

    private String larger(String one, String other) {
        return low(other) > low(one) ? other : one;
    }

    private double low(String id) {
        return figure(id).quantity().low().orElse(0);
    }
}
