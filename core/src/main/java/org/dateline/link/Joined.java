package org.dateline.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.Quantity;
import org.dateline.model.Span;

/// Several counted side by side: "a teacher and three other people", "two children and their
/// mother". Together they are one number, which no figure alone is.
final class Joined {

    private static final Set<String> DETERMINERS =
            Set.copyOf(Words.listed("/lang/en/joined-words.txt"));

    private Joined() {}

    /// So many in so many words; a person who is named or described is one.
    record Some(Span span, double number) {}

    /// The figure with all that "and" joins to it in its number; itself where nothing is.
    static Figure of(Profile profile, Figure figure) {
        double number =
                chains(profile, beside(profile, figure)).stream()
                        .filter(chain ->
                                chain.stream().anyMatch(it -> it.span.equals(figure.span())))
                        .mapToDouble(Joined::sum)
                        .max()
                        .orElse(0);
        return number > Counted.low(figure) ? figure.quantity(Quantity.exactly(number)) : figure;
    }

    /// The exact figures of its measure, and those whom its incident tells of without a number.
    private static List<Some> beside(Profile profile, Figure figure) {
        List<Figure> figures = profile.reading().figures();
        List<Some> out = new ArrayList<>();
        figures.stream()
                .filter(it -> it.measure() == figure.measure() && Counted.exactly(it))
                .forEach(it -> out.add(new Some(it.span(), Counted.low(it))));
        profile.reading().incidents().stream()
                .filter(it -> it.figures().contains(figure.id()))
                .flatMap(Joined::victims)
                .filter(span -> figures.stream().noneMatch(it -> span.meets(it.span())))
                .forEach(span -> out.add(new Some(span, 1)));
        return out;
    }

    /// How many people whom an incident names or describes are told in one breath, at most.
    static int victims(Profile profile, Incident incident) {
        List<Some> all = victims(incident).map(span -> new Some(span, 1)).toList();
        return (int) chains(profile, all).stream().mapToDouble(Joined::sum).max().orElse(0);
    }

    private static Stream<Span> victims(Incident incident) {
        return incident.actors().stream()
                .filter(party -> party.role() == Party.Role.VICTIM)
                .filter(party -> party.kind() == Party.Kind.PERSON)
                .flatMap(party -> party.span().stream());
    }

    private static double sum(List<Some> chain) {
        return chain.stream().mapToDouble(Some::number).sum();
    }

    /// Those told one right behind the other, in the order of the text.
    private static List<List<Some>> chains(Profile profile, List<Some> all) {
        List<Some> inOrder =
                all.stream().sorted(Comparator.comparingInt((Some it) -> it.span.start())).toList();
        List<List<Some>> out = new ArrayList<>();
        for (Some one : inOrder) {
            if (out.isEmpty() || !follows(profile, out.getLast().getLast(), one)) {
                out.add(new ArrayList<>());
            }
            out.getLast().add(one);
        }
        return out;
    }

    /// "a child dead and his father hurt" are two things that are said, not two of one. In
    /// headlines a comma stands for "and": "Guard, two clerks killed".
    private static boolean follows(Profile profile, Some one, Some other) {
        int from = one.span.end();
        int to = other.span.start();
        if (from >= to || CountedSets.tellsOf(Words.of(profile.words(one.span)).getLast())) {
            return false;
        }
        String between = profile.reading().page().text().substring(from, to);
        List<String> words = Words.of(between);
        if (between.startsWith(",")) {
            boolean headline = profile.inTitle(one.span) && profile.inTitle(other.span);
            return headline && DETERMINERS.containsAll(words) && isPlain(between.substring(1));
        }
        return !words.isEmpty()
                && words.getFirst().equals("and")
                && DETERMINERS.containsAll(words.subList(1, words.size()))
                && isPlain(between);
    }

    private static boolean isPlain(String between) {
        return between.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }
}
