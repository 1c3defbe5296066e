package org.dateline.link;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Link;

/// Two exact numbers for one thing: same incident, same measure, same kind of people or things.
/// More of a kind than of the whole ("seven soldiers", "five people") are two such numbers as well.
///
/// "several", "at least" and totals of unknown scope never contradict anything.
final class NumberDisjoint implements GroupRule {

    /// So many times as many.
    private static final int FAR = 3;

    @Override
    public String name() {
        return "number-disjoint/4";
    }

    @Override
    public String says() {
        return "two exact and different numbers of one measure for one incident";
    }

    @Override
    public List<Link> among(Told told) {
        List<String> wholes = told.wholes().stream().filter(id -> !Replaced.is(told, id)).toList();
        NavigableMap<String, Link> out = new TreeMap<>();
        for (int i = 0; i < wholes.size(); i++) {
            for (int j = i + 1; j < wholes.size(); j++) {
                String a = wholes.get(i);
                String b = wholes.get(j);
                boolean apart = !told.oneText(a, b);
                if ((apart || otherVoice(told, a, b)) && !told.teller(a).mayBe(told.teller(b))) {
                    link(told, a, b).ifPresent(it -> out.merge(key(told, it), it, told::named));
                }
            }
        }
        return out.values().stream().sorted().toList();
    }

    /// Headline and lead of two articles set the same two numbers against each other: once is
    /// enough; of a toll that may have risen, once for all articles.
    private static String key(Told told, Link link) {
        boolean suggested = link.certainty() == Link.Certainty.SUGGESTED;
        String measure = told.figure(link.from()).measure().code();
        return Stream.of(link.from(), link.to())
                .map(id -> Counted.number(told.figure(id)) + (suggested ? "" : " " + told.text(id)))
                .sorted()
                .collect(Collectors.joining(" ", measure + " ", ""));
    }

    /// One voice that gives two numbers in one article counts two things, or corrects itself. What
    /// a writer says beside those quoted is a sum of theirs, so that inside an article only two
    /// whom it quotes exclude each other.
    private static boolean otherVoice(Told told, String a, String b) {
        return !told.teller(a).publisher() && !told.teller(b).publisher();
    }

    private Optional<Link> link(Told told, String a, String b) {
        Figure one = told.figure(a);
        Figure other = told.figure(b);
        if (!exclude(one, other)
                || onTwoDays(one, other)
                || !told.met(a, b)
                || farApart(told, a, b)
                || Explained.maybe(told, a, b)) {
            return Optional.empty();
        }
        String numbers =
                "%s: %s ≠ %s"
                        .formatted(
                                one.measure().code(), Counted.number(one), Counted.number(other));
        boolean risen = Risen.maybe(told, a, b);
        List<String> why = List.of(numbers, "same incident");
        return Optional.of(
                Linked.undirected(
                        Link.Relation.CONTRADICTS,
                        a,
                        b,
                        name(),
                        risen ? Link.Certainty.SUGGESTED : Link.Certainty.COMPUTED,
                        risen ? List.of(numbers, "same incident", Risen.WHY) : why));
    }

    /// Whether both numbers cannot be right: two for one set, or more of a set than of one that
    /// holds it.
    private static boolean exclude(Figure one, Figure other) {
        if (!Counted.exactly(one) || !Counted.exactly(other)) {
            return false;
        }
        int order = Double.compare(Counted.low(one), Counted.low(other));
        return switch (Counted.relation(one, other)) {
            case SAME -> order != 0;
            case WITHIN -> order > 0;
            case HOLDS -> order < 0;
            case APART, UNKNOWN -> false;
        };
    }

    /// What was true on one day and what was on another do not exclude each other.
    private static boolean onTwoDays(Figure one, Figure other) {
        return Counted.asOf(one).isPresent()
                && Counted.asOf(other).isPresent()
                && !Counted.asOf(one).equals(Counted.asOf(other));
    }

    /// Two outlets whose own words put the toll so far apart tell of two attacks, or one of them of
    /// all of a row. Who is quoted may be a side, and sides do differ that much.
    private static boolean farApart(Told told, String a, String b) {
        double one = Counted.low(told.figure(a));
        double other = Counted.low(told.figure(b));
        return told.teller(a).publisher()
                && told.teller(b).publisher()
                && Math.max(one, other) > FAR * Math.min(one, other);
    }

    @Override
    public List<Example> examples() {
        return Stream.of(ofNumbers(), ofSubjects(), ofVoices(), ofReasons())
                .flatMap(List::stream)
                .toList();
    }

    private static final String NORVIK =
            "date: 2031-05-12\n{i1 shelling @Norvik 2031-05-12 f1|Shells on Norvik on Monday killed ";
    private static final String FOUR = NORVIK + "{f1 killed 4 of=people|four} people}.";
    private static final String SIX = NORVIK + "{f1 killed 6 of=people|six} people}.";

    /// Longer than what differs, so that two with it are one text.
    private static final String LONG =
            "\nThe quay stayed closed for the night, and the ferry to the islands left from the old"
                    + " pier instead, where bakers handed out bread until the sun came up. Nobody"
                    + " could say when the fish market would open again, or who would pay for the"
                    + " roof of the customs house, which fell into the water in the early hours.";

    private static List<Example> ofNumbers() {
        return List.of(
                Example.hit(FOUR, SIX),
                Example.miss(FOUR, NORVIK + "{f1 killed - of=people|several} people}."),
                Example.miss(FOUR, NORVIK + "{f1 killed 6+ of=people|six} or more}."),
                Example.miss(FOUR, NORVIK + "{f1 killed 4 of=people|4} people}."),
                Example.miss(FOUR, NORVIK + "{f1 killed 2 of=people|two} other people}."),
                Example.miss(FOUR, NORVIK + "{f1 killed 6|six} of them}."),
                Example.hit(FOUR, NORVIK + "a total of {f1 killed 6|six}}."),
                Example.hit(FOUR, SIX.replace("of=people", "of=people asof=2031-05-13")),
                Example.miss(
                        FOUR.replace("of=people", "of=people asof=2031-05-13"),
                        SIX.replace("of=people", "of=people asof=2031-05-14")));
    }

    private static List<Example> ofSubjects() {
        return List.of(
                Example.hit(FOUR, NORVIK + "{f1 killed 6 of=dead|six}}, the harbour master said."),
                Example.hit(FOUR, NORVIK + "{f1 killed 6 of=soldiers|six} soldiers}."),
                Example.miss(FOUR, NORVIK + "{f1 killed 2 of=soldiers|two} soldiers}."),
                Example.miss(
                        NORVIK + "{f1 killed 4 of=children|four} children}.",
                        NORVIK + "{f1 killed 6 of=soldiers|six} soldiers}."));
    }

    private static List<Example> ofVoices() {
        return List.of(
                Example.hit(quoted("Admiral Voss", "Mayor Tern"), ""),
                Example.miss(quoted("Admiral Voss", "Admiral Voss"), ""),
                Example.miss(quoted("Norland", "Norland's harbour guard"), ""),
                Example.miss(quoted("Admiral Voss", "Mayor Tern").replace(" said=c2", ""), ""),
                Example.miss(
                        "outlet: Harbour Radio\n" + FOUR + LONG,
                        "outlet: Harbour Radio\n" + SIX + LONG),
                Example.hit("outlet: Harbour Radio\n" + FOUR, "outlet: The Lantern\n" + SIX),
                Example.miss(FOUR, NORVIK + "{f1 killed 19 of=people|nineteen} people}."),
                Example.hit(
                        quoted("Admiral Voss", "Mayor Tern")
                                .replace("6", "19")
                                .replace("six", "nineteen"),
                        ""));
    }

    private static String quoted(String one, String other) {
        return "date: 2031-05-12\n{c1 %s|{i1 shelling @Norvik 2031-05-12 f1 f2 said=c1|Shells on"
                        .formatted(one)
                + " Norvik on Monday killed {f1 killed 4 of=people said=c1|four} people}}, one said. "
                + "{c2 %s|It was {f2 killed 6 of=people said=c2|six} people}, said another."
                        .formatted(other);
    }

    private static List<Example> ofReasons() {
        String six = NORVIK + "{f1 wounded 6|six}}.";
        String both =
                NORVIK.replace("f1|", "f1 f2|")
                        + "{f1 killed 2|two}, {f2 wounded 4|four} were hurt}.";
        String shot = " Their gunner then shot himself.";
        return List.of(
                Example.miss(FOUR + shot, SIX.replace("6", "5").replace("six", "five")),
                Example.hit(FOUR + shot, SIX),
                Example.miss(
                        six, NORVIK + "none, five boys were shot, {f1 wounded 1|one} wounded}."),
                Example.hit(six, NORVIK + "{f1 wounded 5|five} boys were shot and wounded}."),
                Example.miss(six, both),
                Example.hit(six, both.replace("wounded 4|four", "wounded 3|three")),
                Example.miss(FOUR, SIX + " A second attack followed at noon."));
    }
}
