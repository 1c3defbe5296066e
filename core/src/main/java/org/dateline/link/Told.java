package org.dateline.link;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Group.Total;
import org.dateline.model.Link;

/// All that is told of one incident: `incidents` are its members, `figures` its figures, for rules
/// one for each set of copies; both sorted.
record Told(Records records, Works works, Met met, List<String> incidents, List<String> figures) {

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

    /// What stands for the text of a figure and its copies.
    String text(String figure) {
        return works.texts().find(records.owner(figure).id());
    }

    /// Of two links that say the same, the one with more people named who say it.
    Link named(Link one, Link other) {
        return speakers(other) > speakers(one) ? other : one;
    }

    private long speakers(Link link) {
        return Stream.of(link.from(), link.to()).filter(id -> !teller(id).publisher()).count();
    }

    /// Whether both stand in one text, in one capture or in several.
    boolean oneText(String one, String other) {
        return works.texts().together(records.owner(one).id(), records.owner(other).id());
    }

    /// Whether both stand in captures of one article.
    boolean oneWork(String one, String other) {
        return works.captures().together(records.owner(one).id(), records.owner(other).id());
    }

    /// Whether what states one and what states the other tell of one incident by themselves.
    boolean met(String one, String other) {
        return oneText(one, other)
                || met.together(records.owner(one).id(), records.owner(other).id());
    }

    /// Whether one source, by its name as printed, states both.
    boolean oneTeller(String one, String other) {
        return teller(one).compareTo(teller(other)) == 0;
    }

    /// The figures that stand for the whole, those that are parts of others left out, sorted.
    List<String> wholes() {
        return Wholes.of(stated()).stream()
                .filter(stated -> !stated.part() && !stated.joined())
                .map(Wholes.Stated::id)
                .sorted()
                .toList();
    }

    /// The lowest and the highest number told.
    List<Total> totals() {
        return Totals.of(Wholes.of(stated()));
    }

    private List<Wholes.Stated> stated() {
        return figures.stream().map(id -> Wholes.Stated.of(this, id)).toList();
    }
}
