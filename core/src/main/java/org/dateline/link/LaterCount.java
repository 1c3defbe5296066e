package org.dateline.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Link;

/// One source that counts again: its later number takes the place of its earlier one, be it in a
/// later article or as of a later day of one. Numbers of different sources never update each other,
/// and an unnamed source is known in its own text only. `from` is the later one.
final class LaterCount implements GroupRule {

    private static final String NAME = "later-count/2";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String says() {
        return "one source states another number for one incident later";
    }

    @Override
    public List<Link> among(Told told) {
        List<String> wholes = told.wholes();
        List<Link> out = new ArrayList<>();
        for (int i = 0; i < wholes.size(); i++) {
            for (int j = i + 1; j < wholes.size(); j++) {
                update(told, wholes.get(i), wholes.get(j)).ifPresent(out::add);
            }
        }
        return out;
    }

    /// Whether the one who tells `earlier` has put `later` in its place.
    static boolean replaces(Told told, String later, String earlier) {
        return update(told, later, earlier).filter(it -> it.from().equals(later)).isPresent();
    }

    private static Optional<Link> update(Told told, String a, String b) {
        boolean recounted =
                Counted.alike(told.figure(a), told.figure(b))
                        && Counted.exactly(told.figure(a))
                        && Counted.exactly(told.figure(b))
                        && !told.figure(a).quantity().equals(told.figure(b).quantity())
                        && told.oneTeller(a, b);
        return recounted ? byDay(told, a, b).or(() -> byArticle(told, a, b)) : Optional.empty();
    }

    /// Where the text says as of which days.
    private static Optional<Link> byDay(Told told, String a, String b) {
        Optional<LocalDate> one = Counted.asOf(told.figure(a));
        Optional<LocalDate> other = Counted.asOf(told.figure(b));
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        boolean inOrder = one.get().isBefore(other.get());
        LocalDate later = inOrder ? other.get() : one.get();
        LocalDate earlier = inOrder ? one.get() : other.get();
        String why = "as of " + later + ", after " + earlier;
        return Optional.of(link(told, inOrder ? b : a, inOrder ? a : b, why));
    }

    private static Optional<Link> byArticle(Told told, String a, String b) {
        Direction order = Direction.of(told.records().owner(a), told.records().owner(b));
        if (!order.known()) {
            return Optional.empty();
        }
        boolean inOrder = order.earlier().equals(told.records().owner(a));
        return Optional.of(link(told, inOrder ? b : a, inOrder ? a : b, order.why()));
    }

    private static Link link(Told told, String later, String earlier, String why) {
        String numbers =
                "%s: %s, before that %s"
                        .formatted(
                                told.figure(later).measure().code(),
                                Counted.number(told.figure(later)),
                                Counted.number(told.figure(earlier)));
        return Linked.directed(
                Link.Relation.UPDATES,
                later,
                earlier,
                NAME,
                List.of(numbers, "one source: " + told.teller(later).name(), why));
    }

    @Override
    public List<Example> examples() {
        String four =
                "outlet: Harbour Radio\ndate: 2031-05-12\n{i1 shelling @Norvik 2031-05-12 f1|Shells"
                        + " on Norvik on Monday killed {f1 killed 4 of=people|four} people}.";
        String six = four.replace("4", "6").replace("four", "six");
        return List.of(
                Example.hit(four, six.replace("date: 2031-05-12", "date: 2031-05-13")),
                Example.miss(
                        four,
                        six.replace("date: 2031-05-12", "date: 2031-05-13")
                                .replace("Harbour Radio", "The Lantern")),
                Example.miss(four, six),
                Example.hit(toll("Admiral Voss", 12, "4|four"), toll("Admiral Voss", 13, "6|six")),
                Example.miss(toll("police", 12, "4|four"), toll("police", 13, "6|six")),
                Example.hit(twoTolls("asof=2031-05-13", "asof=2031-05-14"), ""),
                Example.miss(twoTolls("asof=2031-05-13", "asof=2031-05-13"), ""));
    }

    private static String toll(String speaker, int day, String number) {
        return "date: 2031-05-%d\n{c1 %s|{i1 shelling @Norvik 2031-05-12 f1 said=c1|Shells on Norvik"
                        .formatted(day, speaker)
                + " killed {f1 killed %s} people}}, it was said."
                        .formatted(number.replace("|", " of=people said=c1|"));
    }

    private static String twoTolls(String one, String other) {
        return "date: 2031-05-15\n{i1 shelling @Norvik 2031-05-12 f1 f2|Shells on Norvik killed "
                + "{f1 killed 4 of=people %s|four} people by Tuesday. By Wednesday it was "
                        .formatted(one)
                + "{f2 killed 6 of=people %s|six} people}.".formatted(other);
    }
}
