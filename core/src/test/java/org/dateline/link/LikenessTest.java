package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.Flow;
import org.dateline.link.Likeness.Sign;
import org.dateline.model.Figure;
import org.dateline.model.Group;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.junit.jupiter.api.Test;

/// What parts two main incidents, what a page is when it is silent about its title, and what a
/// bracket behind the dateline credits.
class LikenessTest {

    private static final String BODY =
            """
            {i1 shelling @Norvik 2031-05-12|Shells fell on both banks of the river at Norvik on \
            Monday}, the town council said after the night, and the bridge was closed at noon.
            Two fishermen were taken to the hospital in Ostrava Bay, where doctors said that they \
            were out of danger by the evening. A ferry takes people across until engineers come.
            """;

    @Test
    void oneConflictPartsFreshReportsAndTwoPartAFollowUp() {
        assertTrue(apart(Sign.WITHIN_THREE_DAYS, Sign.OTHER_SITE));
        assertTrue(apart(Sign.UNDATED, Sign.OTHER_DAY));
        assertFalse(apart(Sign.OTHER_DAY));
        assertTrue(apart(Sign.OTHER_DAY, Sign.OTHER_SITE));
        assertFalse(apart(Sign.WITHIN_THREE_DAYS));
    }

    @Test
    void aPrivatePersonInBothOutweighsPlaceAndDayAndNoOrdinal() {
        assertFalse(apart(Sign.ANY_PERSON, Sign.OTHER_DAY, Sign.OTHER_SITE));
        assertTrue(apart(Sign.ANY_PERSON, Sign.OTHER_ORDINAL));
    }

    @Test
    void otherVictimsPart() {
        assertTrue(apart(Sign.OTHER_VICTIMS));
    }

    @Test
    void aDayThatTheOtherArticleTellsOfIsNoConflict() {
        String monday = "{i1 shelling @Norvik 2031-05-12|Shells fell on Norvik on Monday}.\n";
        String court = "{i1 shelling @Norvik 2031-05-19|The gunner of Norvik was heard} today.\n";
        assertTrue(signs(monday, court).contains(Sign.OTHER_DAY));
        String both = court + "{i2 shelling 2031-05-12|He fired on Monday}, he said.\n";
        assertFalse(signs(monday, both).contains(Sign.OTHER_DAY));
        assertFalse(signs(both, monday).contains(Sign.OTHER_DAY));
        assertTrue(signs(both, monday).contains(Sign.COMMON_DAY));
    }

    @Test
    void agesAreComparedAsAges() {
        String old =
                "{i1 shelling @Norvik 2031-05-12|A shell hit a 31-year-old baker} at Norvik.\n";
        String young = old.replace("31-year", "6-month");
        assertTrue(signs(old, "Again: " + old).contains(Sign.SAME_AGES));
        assertTrue(signs(old, young).contains(Sign.OTHER_AGES));
        assertFalse(signs(old, old.replace("31-year-old ", "")).contains(Sign.OTHER_AGES));
    }

    /// The signs that the first incidents of two texts share.
    private static Set<Sign> signs(String one, String other) {
        Profile a = Profile.of(Sketch.read(one));
        Profile b = Profile.of(Sketch.read(other));
        return Likeness.of(a, a.happenings().getFirst(), b, b.happenings().getFirst()).keySet();
    }

    @Test
    void theSentenceTellsWhatAnArticleIsAboutWhereTheDeedAloneDoesNot() {
        String late =
                "title: Ferry pilot hurt near lighthouse\n"
                        + "The council met. ".repeat(9)
                        + "\nNear the lighthouse, {i1 shelling|shells fell}.\n"
                        + "\nInland, {i2 protest|women marched}.\n";
        assertEquals(1, link(late).mains().size());
        assertEquals(0, link(late.replace("Near the lighthouse", "Inland")).mains().size());
    }

    @Test
    void aPageThatSaysNothingOfItsTitleIsAShell() {
        String notice =
                """
                {i1 shelling @Norvik 2031-05-12|We have kept your place} and will tell you as soon as \
                the next number of this paper is out. Choose how often you would like to hear from \
                us, once a day or once a week, and whether the weather should come along with it.
                """;
        String title = "title: Ferry pilot rescued near lighthouse\n";
        assertEquals(
                1,
                link(title + notice, title + BODY.replace("A ferry", "Its pilot")).shells().size());
        assertEquals(0, link(notice).shells().size());
    }

    @Test
    void whoCountsPartsAndTheWholeHasStatedTheWhole() {
        String parts =
                """
                date: 2031-05-12
                {i1 shelling @Norvik 2031-05-12 f1 f2|Shells on Norvik killed {f1 killed 8 of=people|eight} \
                people, {f2 killed 1 of=people|one} of them in hospital}.
                """;
        Group group =
                link(parts).groups().stream()
                        .filter(g -> g.standing().isPresent())
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of(new Group.Total(Figure.Measure.KILLED, 8, OptionalDouble.of(8))),
                group.totals());
    }

    @Test
    void anOutletInBracketsIsTheOrigin() {
        String origin = "outlet: Harbour News Agency\ndate: 2031-05-13\n";
        String credited = "outlet: The Lantern\ndate: 2031-05-12\n";
        String wire = "NORVIK (Harbour) - The council met. " + BODY.replace("\\\n", "");
        Link reprint =
                link(origin + wire, credited + wire).links().stream()
                        .filter(l -> l.type() == Link.Relation.REPRINT_OF)
                        .findFirst()
                        .orElseThrow();
        assertTrue(
                reprint.why().contains("one credits Harbour News Agency"), reprint.why()::toString);
        assertTrue(
                reprint.why().contains("the reprint credits the other"), reprint.why()::toString);
        assertEquals(RecordId.article(Sketch.read(credited + wire)).toString(), reprint.from());
    }

    private static boolean apart(Sign... signs) {
        return Likeness.apart(List.of(signs).stream().collect(Collectors.toMap(s -> s, s -> 1.0)));
    }

    private static Links link(String... texts) {
        return Flow.link(List.of(texts).stream().map(Sketch::read).toList(), List.of());
    }
}
