package org.dateline.incident;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Incident;
import org.dateline.model.Party;

/// Whether the numbers of two mentions may be of one deed: "police shot two in Orvan" and "police
/// shot thirty" are two.
record Tallies(Map<String, Figure> byId) {

    private static final Set<Measure> PEOPLE =
            EnumSet.of(Measure.KILLED, Measure.WOUNDED, Measure.CAPTURED);

    /// Two tellers of one deed differ, but seldom by more than this.
    private static final double TELLERS_DIFFER = 3;

    /// How many numbers of an incident are asked: no article tells as many, a list of thousands
    /// does.
    private static final int LONGEST = 40;

    static boolean isOfPeople(Figure figure) {
        return PEOPLE.contains(figure.measure());
    }

    static Tallies of(List<Figure> figures) {
        Map<String, Figure> out = new HashMap<>();
        figures.forEach(figure -> out.put(figure.id(), figure));
        return new Tallies(Map.copyOf(out));
    }

    /// False where a number of the mention fits none of the known numbers of its measure. "The
    /// strike" says itself that it is the known one, and a loss is counted apart.
    boolean agree(Draft known, Draft mention) {
        boolean again = mention.tells() != Tells.DEED || !mention.told() || mention.inTitle();
        if (again || isOfOneAndMany(known, mention)) {
            return again;
        }
        return mention.figures().stream()
                .map(byId::get)
                .filter(figure -> PEOPLE.contains(figure.measure()))
                .allMatch(figure -> fits(known, figure));
    }

    /// The figures of a mention that measure what no figure of the known incident does: of those
    /// that do, the known one stands.
    List<String> beside(Draft known, Draft mention) {
        return mention.figures().stream()
                .filter(id -> same(known, figure(id).measure()).findAny().isEmpty())
                .toList();
    }

    private Figure figure(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /// "the mayor was arrested" and "police arrested four traders".
    private boolean isOfOneAndMany(Draft known, Draft mention) {
        List<Party> whom =
                known.actors().stream()
                        .filter(p -> p.role() == Party.Role.VICTIM || p.role() == Party.Role.TARGET)
                        .toList();
        return known.type() == Incident.Type.ARREST
                && whom.size() == 1
                && whom.getFirst().kind() != Party.Kind.GROUP
                && !whom.getFirst().name().endsWith("s")
                && same(known, Measure.CAPTURED).findAny().isEmpty()
                && mention.figures().stream()
                        .map(byId::get)
                        .anyMatch(f -> f.measure() == Measure.CAPTURED && low(f) > 1);
    }

    private boolean fits(Draft known, Figure figure) {
        return same(known, figure.measure()).findAny().isEmpty()
                || same(known, figure.measure()).anyMatch(f -> meet(f, figure));
    }

    private Stream<Figure> same(Draft known, Measure measure) {
        return known.figures().stream()
                .limit(LONGEST)
                .map(byId::get)
                .filter(f -> f.measure() == measure);
    }

    private static boolean meet(Figure a, Figure b) {
        double times = a.saidBy().equals(b.saidBy()) ? 1 : TELLERS_DIFFER;
        return low(b) <= high(a) * times && low(a) <= high(b) * times;
    }

    private static double low(Figure figure) {
        return figure.quantity().low().orElse(0);
    }

    private static double high(Figure figure) {
        return figure.quantity().high().orElse(Double.MAX_VALUE);
    }
}
