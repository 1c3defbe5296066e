package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Figure;
import org.dateline.model.Link;

/// Two exact numbers for one thing: same incident, same measure, same kind of people or things.
///
/// "several", "at least" and totals of unknown scope never contradict anything.
final class NumberDisjoint implements GroupRule {

    @Override
    public String name() {
        return "number-disjoint/1";
    }

    @Override
    public String says() {
        return "two exact and different numbers of one measure for one incident";
    }

    @Override
    public List<Link> among(Told told) {
        List<Link> out = new ArrayList<>();
        List<String> wholes = told.wholes();
        for (int i = 0; i < wholes.size(); i++) {
            for (int j = i + 1; j < wholes.size(); j++) {
                String a = wholes.get(i);
                String b = wholes.get(j);
                boolean apart = !told.records().owner(a).equals(told.records().owner(b));
                if ((apart || otherVoice(told, a, b)) && !told.oneTeller(a, b)) {
                    add(out, told, a, b);
                }
            }
        }
        return out;
    }

    /// One voice that gives two numbers in one article counts two things, or corrects itself. Who
    /// first counts seven and later eight has not contradicted anybody either.
    private static boolean otherVoice(Told told, String a, String b) {
        return !told.figure(a).saidBy().equals(told.figure(b).saidBy());
    }

    private void add(List<Link> out, Told told, String a, String b) {
        Figure one = told.figure(a);
        Figure other = told.figure(b);
        if (!Counted.alike(one, other)
                || !Counted.exactly(one)
                || !Counted.exactly(other)
                || one.quantity().equals(other.quantity())) {
            return;
        }
        String why =
                "%s: %s ≠ %s"
                        .formatted(
                                one.measure().code(), Counted.number(one), Counted.number(other));
        out.add(
                Linked.undirected(
                        Link.Relation.CONTRADICTS,
                        a,
                        b,
                        name(),
                        Link.Certainty.COMPUTED,
                        List.of(why, "same incident")));
    }

    @Override
    public List<Example> examples() {
        String norvik = "date: 2031-05-12\n{i1 shelling @Norvik 2031-05-12 f1|Shells on Norvik on ";
        String four = norvik + "Monday killed {f1 killed 4 of=people|four} people}.";
        return List.of(
                Example.hit(four, norvik + "Monday killed {f1 killed 6 of=people|six} people}."),
                Example.miss(
                        four, norvik + "Monday killed {f1 killed - of=people|several} people}."),
                Example.miss(four, norvik + "Monday killed {f1 killed 6+ of=people|six} or more}."),
                Example.miss(four, norvik + "Monday killed {f1 killed 4 of=people|4} people}."),
                Example.miss(
                        four, norvik + "Monday killed {f1 killed 2 of=people|two} other people}."));
    }
}
