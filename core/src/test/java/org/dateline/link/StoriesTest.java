package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.Flow;
import org.dateline.model.Decision;
import org.dateline.model.Figure;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/// Which articles are one story, and what it says of numbers that differ.
class StoriesTest {

    private static final String FOUR =
            """
            outlet: Ostrava Post
            date: 2031-05-12
            title: Shells on Norvik kill four
            {i1 shelling @Norvik 2031-05-12 f1|Shells on Norvik on Monday killed \
            {f1 killed 4 of=people|four} people}, the town council said after the night.
            Two fishermen were hurt and taken to the hospital in Ostrava Bay, where doctors said \
            that they were out of danger by the evening. A ferry takes people across until then.
            """;

    private static final String SIX =
            """
            outlet: Harbour Radio
            date: 2031-05-13
            title: Norvik counts its dead after the shells
            {i1 shelling @Norvik 2031-05-12 f1|On Monday shells hit Norvik and killed \
            {f1 killed 6 of=people|six} people}, rescuers said at the river. They had dug through \
            the night with spades from the nursery, and will go on as long as anybody is missed.
            {i2 clash @Velm 2031-05-10|A patrol was shot at near Velm} two days before that.
            """;

    private static final String LATER =
            """
            outlet: Ostrava Post
            date: 2031-05-14
            title: Shells on Norvik killed six
            {i1 shelling @Norvik 2031-05-12 f1|The shells that fell on Norvik on Monday killed \
            {f1 killed 6 of=people|six} people}, the council said, after \
            divers had searched under the quay since the first night of the week. The ferry goes \
            again from today, the council said, but the old market stays closed until the roof \
            is made safe.
            """;

    private static final String CHOIR =
            """
            outlet: Velm Weekly
            date: 2031-06-02
            {i1 protest @Velm 2031-06-01|Bakers marched through Velm} against the price of flour.
            """;

    @Test
    void articlesThatShareAnIncidentAreAStory() {
        Story story = story(FOUR, SIX, CHOIR);
        assertEquals(2, story.works().size());
        assertEquals(1, story.timeline().size());
        Story.Entry entry = story.timeline().getFirst();
        assertEquals(Optional.of("Norvik"), entry.place());
        assertEquals(Optional.of(LocalDate.of(2031, 5, 12)), entry.from());
        assertEquals(2, entry.works().size());
        assertEquals(1, story.alone().size(), "the patrol is told in passing, by one");
    }

    @Test
    void twoSourcesThatDifferStandSideBySideAndNeitherIsBest() {
        Story.Count killed = story(FOUR, SIX).timeline().getFirst().counts().getFirst();
        assertEquals(Figure.Measure.KILLED, killed.measure());
        assertEquals(OptionalDouble.of(4), killed.low());
        assertEquals(OptionalDouble.of(6), killed.high());
        assertEquals(
                List.of("Ostrava Post", "Harbour Radio"),
                killed.versions().stream().map(version -> version.teller().name()).toList());
        assertEquals(Optional.empty(), killed.best());
    }

    @Test
    void aSourceThatCountsAgainReplacesItsOwnNumberOnly() {
        Story.Count killed = story(FOUR, SIX, LATER).timeline().getFirst().counts().getFirst();
        assertEquals(OptionalDouble.of(6), killed.low());
        Story.Version four = killed.versions().getFirst();
        assertEquals(4, four.quantity().low().orElseThrow());
        String later = Ids.of(Sketch.read(LATER)).of("f1");
        assertEquals(Optional.of(later), four.replacedBy());
        assertEquals("compatible/1: all numbers told allow it", killed.best().orElseThrow().rule());
    }

    @Test
    void aTotalOfTheWarBelongsToNoIncident() {
        String war =
                SIX + "Since the war began {f2 killed 900 scope=war of=people|900} people died.";
        Story story = story(FOUR, war);
        assertEquals(Figure.Scope.WAR, story.totals().getFirst().scope());
        assertEquals(OptionalDouble.of(900), story.totals().getFirst().low());
        assertTrue(
                story.timeline().getFirst().counts().stream()
                        .allMatch(count -> count.high().orElse(0) < 900));
    }

    @Test
    void aRejectedFigureIsNoVersion() {
        String six = Ids.of(Sketch.read(SIX)).of("f1");
        String article = RecordId.article(Sketch.read(SIX)).toString();
        var rejected = new Decision(six, Decision.Verdict.REJECTED, List.of(article));
        Story.Count killed =
                story(List.of(rejected), FOUR, SIX).timeline().getFirst().counts().getFirst();
        assertEquals(1, killed.versions().size());
        assertEquals(OptionalDouble.of(4), killed.high());
    }

    @Test
    void theOrderOfReadingsShowsNowhere() {
        List<Reading> readings =
                new ArrayList<>(
                        List.of(FOUR, SIX, LATER, CHOIR).stream().map(Sketch::read).toList());
        Story story = story(List.of(), readings);
        Collections.reverse(readings);
        assertEquals(story, story(List.of(), readings));
    }

    private static Story story(String... notations) {
        return story(List.of(), notations);
    }

    private static Story story(List<Decision> decisions, String... notations) {
        return story(decisions, List.of(notations).stream().map(Sketch::read).toList());
    }

    /// The story with the most articles.
    private static Story story(List<Decision> decisions, List<Reading> readings) {
        Links links = Flow.link(readings, decisions);
        var largest =
                Stories.all(links).stream()
                        .max((a, b) -> Integer.compare(a.size(), b.size()))
                        .orElseThrow();
        List<String> articles = largest.stream().flatMap(it -> it.articles().stream()).toList();
        List<Reading> told =
                readings.stream()
                        .filter(it -> articles.contains(RecordId.article(it).toString()))
                        .toList();
        return Stories.of(links, largest, told, decisions);
    }
}
