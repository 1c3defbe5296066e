package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Link;

/// One source that counts again: its later number takes the place of its earlier one. Numbers of
/// different sources never update each other. `from` is the later one.
final class LaterCount implements GroupRule {

    @Override
    public String name() {
        return "later-count/1";
    }

    @Override
    public String says() {
        return "one source states another number for one incident in a later article";
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

    private Optional<Link> update(Told told, String a, String b) {
        boolean recounted =
                Counted.alike(told.figure(a), told.figure(b))
                        && Counted.exactly(told.figure(a))
                        && Counted.exactly(told.figure(b))
                        && !told.figure(a).quantity().equals(told.figure(b).quantity())
                        && told.oneTeller(a, b);
        Direction order = Direction.of(told.records().owner(a), told.records().owner(b));
        if (!recounted || !order.known()) {
            return Optional.empty();
        }
        boolean inOrder = order.earlier().equals(told.records().owner(a));
        return Optional.of(link(told, inOrder ? b : a, inOrder ? a : b, order));
    }

    private Link link(Told told, String later, String earlier, Direction order) {
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
                name(),
                List.of(numbers, "one source: " + told.teller(later).name(), order.why()));
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
                Example.miss(four, six));
    }
}
