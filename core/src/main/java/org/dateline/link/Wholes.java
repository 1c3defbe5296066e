package org.dateline.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.model.Figure;
import org.dateline.model.Quantity;
import org.dateline.text.Folded;

/// Which of the numbers told of one incident stand for the whole of what they count.
final class Wholes {

    private Wholes() {}

    /// A figure, who states it in which article, whether its headline does, whether it is a person
    /// told of ("a nurse") rather than a number, whether its words make it a part of another, and
    /// whether its number holds what is joined to it by "and".
    record Stated(
            String id,
            String article,
            String teller,
            Figure figure,
            boolean inTitle,
            boolean person,
            boolean part,
            boolean joined) {

        static Stated of(Told told, String id) {
            Profile owner = told.records().owner(id);
            Figure alone = told.figure(id);
            Figure figure = Joined.of(owner, alone);
            boolean joined = !figure.equals(alone);
            return new Stated(
                    id,
                    owner.id(),
                    Folded.of(told.teller(id).name()),
                    figure,
                    owner.inTitle(figure.span()),
                    isPerson(owner, figure),
                    !joined && PartWords.is(owner, figure),
                    joined);
        }

        double low() {
            return Counted.low(figure);
        }

        private String in() {
            return article + " " + figure.measure();
        }

        /// Who counts on two days counts twice.
        private String key() {
            String asOf = Counted.asOf(figure).map(LocalDate::toString).orElse("");
            return in() + " " + teller + " " + asOf;
        }

        /// Among which numbers one is a part: a person among those of everybody.
        private String scale() {
            return person ? figure.measure().code() : in();
        }
    }

    /// "a nurse", in a headline "Nurse": one, and no numeral says so.
    private static boolean isPerson(Profile profile, Figure figure) {
        return figure.quantity().equals(Quantity.exactly(1))
                && !Numerals.count(profile.words(figure.span()));
    }

    /// Who states several numbers of one measure in one article, as of one day, states parts
    /// besides the whole: what the headline says, else the largest; a part is taken only where
    /// nothing else is. One beside a larger number of the same article is a part of it, whoever
    /// tells it; that a person was hurt is no count at all where somebody counts several. Vague
    /// words say no number, and a total of a war is none of an incident's.
    static List<Stated> of(Collection<Stated> all) {
        NavigableMap<String, Stated> whole = new TreeMap<>();
        for (Stated one : all) {
            if (one.figure.quantity().low().isPresent()
                    && one.figure.scope() == Figure.Scope.INCIDENT) {
                whole.merge(one.key(), one, Wholes::whole);
            }
        }
        NavigableMap<String, Double> largest = new TreeMap<>();
        for (Stated one : whole.values()) {
            largest.merge(one.in(), one.low(), Math::max);
            largest.merge(one.figure.measure().code(), one.low(), Math::max);
        }
        return whole.values().stream()
                .filter(one -> one.low() > 1 || largest.getOrDefault(one.scale(), 0.0) <= 1)
                .toList();
    }

    private static Stated whole(Stated one, Stated other) {
        if (one.part != other.part) {
            return one.part ? other : one;
        }
        if (one.inTitle != other.inTitle) {
            return one.inTitle ? one : other;
        }
        return other.low() > one.low() ? other : one;
    }
}
