package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.dateline.model.Figure;
import org.dateline.model.Link;
import org.dateline.model.Quantity;

/// A number within the bounds that another article gives: it says more exactly what the bounds
/// leave open. `from` is the exact one; it is not the earlier one.
final class FinerCount implements GroupRule {

    @Override
    public String name() {
        return "finer-count/1";
    }

    @Override
    public String says() {
        return "an exact number within another article's bound for the same thing";
    }

    @Override
    public List<Link> among(Told told) {
        List<String> wholes = told.wholes();
        List<Link> out = new ArrayList<>();
        for (String exact : wholes) {
            for (String bound : wholes) {
                if (refines(told, exact, bound)) {
                    out.add(link(told, exact, bound));
                }
            }
        }
        return out;
    }

    private static boolean refines(Told told, String exact, String bound) {
        Profile finer = told.records().owner(exact);
        Profile coarser = told.records().owner(bound);
        if (told.oneText(exact, bound)) {
            return false;
        }
        Direction order = Direction.of(finer, coarser);
        return (!order.known() || order.later().equals(finer))
                && Counted.exactly(told.figure(exact))
                && Counted.alike(told.figure(exact), told.figure(bound))
                && holds(told.figure(bound).quantity(), told.figure(exact).quantity().low());
    }

    private static boolean holds(Quantity bound, OptionalDouble number) {
        double n = number.orElse(Double.NaN);
        return bound.qualifier() == Quantity.Qualifier.AT_LEAST
                && bound.low().isPresent()
                && n >= bound.low().getAsDouble()
                && n <= bound.high().orElse(Double.POSITIVE_INFINITY);
    }

    private Link link(Told told, String exact, String bound) {
        Figure figure = told.figure(exact);
        String numbers =
                "%s: %s, elsewhere at least %s"
                        .formatted(
                                figure.measure().code(),
                                Counted.number(figure),
                                Counted.number(told.figure(bound)));
        List<String> why = List.of(numbers, "same incident");
        return Linked.directed(Link.Relation.REFINES, exact, bound, name(), why);
    }

    @Override
    public List<Example> examples() {
        String norvik = "{i1 shelling @Norvik 2031-05-12 f1|Shells on Norvik on Monday killed ";
        String bound = "date: 2031-05-12\n" + norvik + "{f1 killed 4+ of=people|four} or more}.";
        String six = norvik + "{f1 killed 6 of=people|six} people}.";
        return List.of(
                Example.hit(bound, "date: 2031-05-13\n" + six),
                Example.hit(
                        bound, "date: 2031-05-13\n" + norvik + "{f1 killed 6 of=dead|six}} dead."),
                Example.miss(bound, "date: 2031-05-11\n" + six),
                Example.miss(
                        bound, "date: 2031-05-13\n" + norvik + "{f1 killed 3 of=people|three}}."),
                Example.miss(
                        bound,
                        "date: 2031-05-13\n" + norvik + "{f1 killed 6 of=soldiers|six} men}."));
    }
}
