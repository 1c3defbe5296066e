package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.model.Reading;
import org.dateline.model.Zone;

/// Two captures of one article against each other: what differs in fields, zones, paragraphs and
/// words.
///
/// Words are compared without case and marks, but are cut from the pages as they stand there.
/// `equal` counts paragraphs of the body that both have, `ofBoth` those of the longer body.
public record Diff(
        List<Field> fields, List<ZoneCount> zones, List<Change> changes, int equal, int ofBoth) {

    public Diff {
        fields = List.copyOf(fields);
        zones = List.copyOf(zones);
        changes = List.copyOf(changes);
    }

    /// A field and what either capture says; absent where it says nothing.
    public record Field(String name, Optional<String> one, Optional<String> other) {
        public boolean same() {
            return one.equals(other);
        }
    }

    /// How many paragraphs of a zone either capture has.
    public record ZoneCount(Zone zone, int one, int other) {}

    /// A paragraph that only one capture has, or that both have in different words.
    public sealed interface Change {
        Zone zone();

        record OnlyOne(Zone zone, String words) implements Change {}

        record OnlyOther(Zone zone, String words) implements Change {}

        record Changed(Zone zone, List<Piece> pieces) implements Change {}
    }

    /// A run of words that stays, goes or comes.
    public record Piece(Fate fate, String words) {}

    public enum Fate {
        STAYS,
        GOES,
        COMES
    }

    public static Diff of(Reading one, Reading other) {
        List<Paragraph> a = Paragraph.of(one);
        List<Paragraph> b = Paragraph.of(other);
        Changes changes = new Changes(one.page().text(), other.page().text());
        changes.compare(a, b);
        return new Diff(
                Fields.of(one, other),
                zones(a, b),
                changes.all(),
                changes.equalInBody(),
                Math.max(bodies(a), bodies(b)));
    }

    private static int bodies(List<Paragraph> paragraphs) {
        return count(paragraphs, paragraph -> Body.isBody(paragraph.zone()));
    }

    private static int count(List<Paragraph> paragraphs, Predicate<Paragraph> which) {
        return (int) paragraphs.stream().filter(which).count();
    }

    private static List<ZoneCount> zones(List<Paragraph> one, List<Paragraph> other) {
        List<ZoneCount> out = new ArrayList<>();
        for (Zone zone : Zone.values()) {
            int a = count(one, paragraph -> paragraph.zone() == zone);
            int b = count(other, paragraph -> paragraph.zone() == zone);
            if (a + b > 0) {
                out.add(new ZoneCount(zone, a, b));
            }
        }
        return out;
    }
}
