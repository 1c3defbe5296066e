package org.dateline.link;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.text.Table;

/// Why two numbers of one thing may both be right. What the articles themselves give as a reason is
/// enough: then the two exclude each other no longer.
final class Explained {

    private static final Table REASONS = Table.read("/lang/en/count-reasons.tsv");

    private static final Set<String> EVENTS =
            Table.read("/lang/en/measures.tsv").of("event").stream()
                    .map(row -> row.get(1))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SCENES = REASONS.words("scene");
    private static final Set<String> SHOT = REASONS.words("shot");
    private static final Set<String> LEADS = REASONS.words("several-before");

    private Explained() {}

    static boolean maybe(Told told, String one, String other) {
        return byDoer(told, one, other)
                || byDeath(told, one, other)
                || byDeath(told, other, one)
                || besideShot(told, one)
                || besideShot(told, other)
                || ofSeveral(told.records().owner(one))
                || ofSeveral(told.records().owner(other));
    }

    /// Who did it and died of it is counted among the killed by one and left out by another: the
    /// numbers differ by one, and one article tells of such a death.
    private static boolean byDoer(Told told, String one, String other) {
        double apart = Counted.low(told.figure(one)) - Counted.low(told.figure(other));
        return told.figure(one).measure() == Figure.Measure.KILLED
                && Math.abs(apart) == 1
                && Stream.of(one, other)
                        .map(told.records()::owner)
                        .anyMatch(Explained::tellsOfDoer);
    }

    /// Who died of wounds is still a wounded one to the article that counts `more` and says nothing
    /// of the dead beside it.
    private static boolean byDeath(Told told, String more, String fewer) {
        double apart = Counted.low(told.figure(more)) - Counted.low(told.figure(fewer));
        Profile owner = told.records().owner(more);
        Span sentence = Around.sentence(owner.reading(), told.figure(more).span());
        return told.figure(more).measure() == Figure.Measure.WOUNDED
                && apart > 0
                && owner.reading().figures().stream()
                        .filter(figure -> sentence.contains(figure.span()))
                        .noneMatch(Explained::ofKilled)
                && told.figures().stream()
                        .map(told::figure)
                        .filter(Explained::ofKilled)
                        .anyMatch(killed -> Counted.low(killed) == apart);
    }

    /// "three shot, one injured", nobody dead: the wounded are some of those shot, or others.
    private static boolean besideShot(Told told, String id) {
        Figure figure = told.figure(id);
        Reading reading = told.records().owner(id).reading();
        Span sentence = Around.sentence(reading, figure.span());
        Span before = new Span(sentence.start(), figure.span().start());
        List<String> words = Words.of(before.in(reading.page().text()));
        return figure.measure() == Figure.Measure.WOUNDED
                && countsShot(words)
                && reading.figures().stream()
                        .filter(it -> sentence.contains(it.span()))
                        .noneMatch(Explained::ofKilled);
    }

    /// "three shot", "three children shot", "three children were shot".
    private static boolean countsShot(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean led = words.subList(Math.max(0, i - 3), i).stream().anyMatch(Numerals::is);
            if (led && SHOT.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofKilled(Figure figure) {
        return figure.measure() == Figure.Measure.KILLED;
    }

    /// Whether an article tells of several attacks or places: one count may be of a single one.
    private static boolean ofSeveral(Profile profile) {
        return says(profile, "several")
                || texts(profile).anyMatch(Explained::tellsOfSeveral)
                || profile.reading().figures().stream().anyMatch(Explained::countsEvents);
    }

    /// "a second attack", "a series of blasts", "two locations".
    private static boolean tellsOfSeveral(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String before = words.get(i - 1);
            String two = i > 1 ? words.get(i - 2) + " " + before : before;
            boolean scene = SCENES.contains(words.get(i));
            boolean led = LEADS.contains(before) || LEADS.contains(two);
            boolean counted = scene && Numerals.is(before) && !before.equals("one");
            if ((scene || EVENTS.contains(words.get(i))) && (led || counted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean countsEvents(Figure figure) {
        return figure.measure() == Figure.Measure.COUNT
                && figure.scope() != Figure.Scope.PERIOD
                && figure.scope() != Figure.Scope.WAR
                && Counted.low(figure) > 1
                && figure.of().stream()
                        .flatMap(of -> Words.of(of).stream())
                        .anyMatch(EVENTS::contains);
    }

    private static boolean tellsOfDoer(Profile profile) {
        return says(profile, "doer")
                || says(profile, "doer-counted")
                || texts(profile).anyMatch(DeadDoer::diesIn);
    }

    private static boolean says(Profile profile, String kind) {
        Set<String> phrases = REASONS.words(kind);
        return texts(profile)
                .map(words -> " " + String.join(" ", words) + " ")
                .anyMatch(words ->
                        phrases.stream().anyMatch(phrase -> words.contains(" " + phrase + " ")));
    }

    /// The words of the headline and of each paragraph.
    private static Stream<List<String>> texts(Profile profile) {
        return Stream.concat(
                profile.reading().article().title().stream().map(Words::of),
                profile.body().paragraphs().stream().map(Paragraph::words));
    }
}
