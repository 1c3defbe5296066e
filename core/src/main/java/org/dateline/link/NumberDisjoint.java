package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Figure;
import org.dateline.model.Link;
import org.dateline.model.Quantity;
import org.dateline.text.Folded;

/// Two exact numbers for one thing: same incident, same measure, same kind of people or things.
///
/// "several", "at least" and totals of unknown scope never contradict anything.
final class NumberDisjoint implements Rule {

    @Override
    public String name() {
        return "number-disjoint/1";
    }

    @Override
    public String says() {
        return "two exact and different numbers of one measure for one incident";
    }

    /// `figures` are ids of one incident's figures, one for each set of copies, sorted.
    List<Link> among(Records records, List<String> figures) {
        List<Link> out = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                String a = figures.get(i);
                String b = figures.get(j);
                boolean apart = !records.owner(a).equals(records.owner(b));
                if ((apart || otherVoice(records, a, b)) && !sameSpeaker(records, a, b)) {
                    add(out, records, a, b);
                }
            }
        }
        return out;
    }

    /// One voice that gives two numbers in one article counts two things, or corrects itself.
    private static boolean otherVoice(Records records, String a, String b) {
        return !figure(records, a).saidBy().equals(figure(records, b).saidBy());
    }

    /// Somebody who first counts seven and later eight has not contradicted anybody.
    private static boolean sameSpeaker(Records records, String a, String b) {
        Root one = Root.of(records.owner(a), figure(records, a).saidBy(), a);
        Root other = Root.of(records.owner(b), figure(records, b).saidBy(), b);
        return !one.publisher()
                && !other.publisher()
                && Folded.of(one.name()).equals(Folded.of(other.name()));
    }

    private void add(List<Link> out, Records records, String a, String b) {
        Figure one = figure(records, a);
        Figure other = figure(records, b);
        if (one.measure() != other.measure()
                || !exact(one)
                || !exact(other)
                || one.quantity().equals(other.quantity())
                || !sameKind(one, other)) {
            return;
        }
        String why = "%s: %s ≠ %s".formatted(one.measure().code(), number(one), number(other));
        out.add(
                Linked.undirected(
                        Link.Relation.CONTRADICTS,
                        a,
                        b,
                        name(),
                        Link.Certainty.COMPUTED,
                        List.of(why, "same incident")));
    }

    private static Figure figure(Records records, String id) {
        Figure found = records.figures().get(id);
        if (found == null) {
            throw new IllegalArgumentException("no such figure: " + id);
        }
        return found;
    }

    private static boolean exact(Figure figure) {
        Quantity quantity = figure.quantity();
        return figure.scope() == Figure.Scope.INCIDENT
                && quantity.qualifier() == Quantity.Qualifier.EXACT
                && quantity.low().isPresent()
                && quantity.low().equals(quantity.high());
    }

    /// "five civilians" and "three soldiers" may both be right; a figure of unsaid kind is of
    /// people as such.
    private static boolean sameKind(Figure one, Figure other) {
        String a = one.of().map(Words::folded).orElse("");
        String b = other.of().map(Words::folded).orElse("");
        return a.equals(b) || lastWord(a).equals(lastWord(b));
    }

    private static String lastWord(String words) {
        return Words.stem(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static String number(Figure figure) {
        double value = figure.quantity().low().orElse(0);
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%d", (long) value)
                : Double.toString(value);
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
                Example.miss(four, norvik + "Monday killed {f1 killed 4 of=people|4} people}."));
    }
}
