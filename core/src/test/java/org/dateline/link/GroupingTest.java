package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.Flow;
import org.dateline.model.Decision;
import org.dateline.model.Figure;
import org.dateline.model.Group;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;

/// What is counted once, what is contested, and what a person's decision changes.
class GroupingTest {

    private static final String FOUR =
            """
            outlet: Ostrava Post
            date: 2031-05-12
            {i1 shelling @Norvik 2031-05-12 f1|Shells on Norvik on Monday killed \
            {f1 killed 4 of=people|four} people}, the town council said after the night.
            Two fishermen were hurt and taken to the hospital in Ostrava Bay, where doctors said \
            that they were out of danger by the evening. A ferry takes people across until then.
            """;

    private static final String SIX =
            """
            outlet: Harbour Radio
            date: 2031-05-13
            {i1 shelling @Norvik 2031-05-12 f1|On Monday shells hit Norvik and killed \
            {f1 killed 6 of=people|six} people}, rescuers said at the river.
            """;

    private static final String TWO =
            SIX.replace("killed 6 of=people|six", "killed 2 of=people|two");

    @Test
    void oneIncidentToldTwiceIsOneGroupWithARange() {
        Links links = link(List.of(), FOUR, SIX);
        Group group = incident(links);
        assertEquals(2, group.members().size());
        assertEquals(
                List.of(new Group.Total(Figure.Measure.KILLED, 4, OptionalDouble.of(6))),
                group.totals());
        assertEquals(
                List.of("Harbour Radio", "Ostrava Post"),
                group.roots().stream().map(Group.Origin::words).toList());
        Group fewer = incident(link(List.of(), FOUR, TWO));
        assertEquals(Group.Status.CONTESTED, fewer.standing().orElseThrow().status());
    }

    @Test
    void aPersonToldOfIsNoCountWhereSomebodyCounts() {
        String nurse = SIX.replace("|six} people", "|a nurse}").replace("killed 6", "killed 1");
        assertEquals(List.of(killed(4, 4)), incident(link(List.of(), FOUR, nurse)).totals());
        String baby = nurse.replace("|a nurse}", "|a one-year-old}");
        assertEquals(List.of(killed(4, 4)), incident(link(List.of(), FOUR, baby)).totals());
        for (String words : List.of("one", "only one", "just one", "1", "exactly 1")) {
            String one = nurse.replace("|a nurse}", "|" + words + "}");
            assertEquals(List.of(killed(1, 4)), incident(link(List.of(), FOUR, one)).totals());
        }
    }

    @Test
    void anotherNumberClosesWhatAtLeastLeavesOpen() {
        String least = SIX.replace("killed 6 ", "killed 3+ ").replace("|six}", "|three or more}");
        assertEquals(List.of(killed(3, 4)), incident(link(List.of(), FOUR, least)).totals());
        String more = SIX.replace("killed 6 ", "killed 6+ ").replace("|six}", "|six or more}");
        assertEquals(
                List.of(new Group.Total(Figure.Measure.KILLED, 4, OptionalDouble.empty())),
                incident(link(List.of(), FOUR, more)).totals());
    }

    @Test
    void anEarlierAndALaterTollAreBothTold() {
        String text =
                """
                date: 2031-05-15
                {i1 shelling @Norvik 2031-05-12 f1 f2|Shells on Norvik killed \
                {f1 killed 4 asof=2031-05-13|four} by Tuesday; by Wednesday it was \
                {f2 killed 6 asof=2031-05-14|six}}, the town council said.
                """;
        assertEquals(List.of(killed(4, 6)), incident(link(List.of(), text)).totals());
        String parts = text.replace("05-13|", "05-14|");
        assertEquals(List.of(killed(6, 6)), incident(link(List.of(), parts)).totals());
    }

    @Test
    void aPartCountsOnlyWhereNothingElseIsTold() {
        String parts = FOUR.replace("} people}", "} others}, and {f2 killed 2|two} in all}");
        String whole = parts.replace(" f1|", " f1 f2|");
        assertEquals(List.of(killed(2, 2)), incident(link(List.of(), whole)).totals());
        String others = FOUR.replace("} people}", "} others}");
        assertEquals(List.of(killed(4, 4)), incident(link(List.of(), others)).totals());
    }

    @Test
    void whomATextDoesNotNameItKnowsAlone() {
        String one = FOUR.replace("{i1", "{c1 police|{i1").replace("f1|", "f1 said=c1|");
        one = one.replace("people}, the", "people}}, the");
        String other = SIX.replace("{i1", "{c1 Police|{i1").replace("f1|", "f1 said=c1|");
        other = other.replace("people}, rescuers", "people}}, rescuers");
        assertEquals(2, incident(link(List.of(), one, other)).roots().size());
        Group.Origin told = incident(link(List.of(), one)).roots().getFirst();
        assertEquals("police", told.name());
        assertEquals(Optional.of(RecordId.article(Sketch.read(one)).toString()), told.unnamedIn());
        String reprint = one.replace("Ostrava Post", "The Lantern");
        assertEquals(1, incident(link(List.of(), one, reprint)).roots().size());
        String named = other.replace("c1 Police", "c1 Norvik police");
        String same = one.replace("c1 police", "c1 Norvik Police");
        assertEquals(1, incident(link(List.of(), same, named)).roots().size());
    }

    @Test
    void reprintsThatTellItInDifferentSentencesAreOfOneIncident() {
        String rest =
                """
                The quay stayed closed for the night, and the ferry to the islands left from the old \
                pier instead, where bakers handed out bread until the sun came up. Nobody could say \
                when the fish market would open again, or who would pay for the roof of the customs \
                house, which fell into the water in the early hours.
                """;
        String one =
                "outlet: The Lantern\ndate: 2031-05-12\ntitle: Norvik shelled\n"
                        + "{i1 shelling @Norvik 2031-05-12|Norvik was shelled on Monday}.\n"
                        + rest;
        String other =
                "outlet: Harbour Radio\ndate: 2031-05-12\ntitle: Norvik shelled\n"
                        + "{i1 shelling @Norvik 2031-05-12|Guns shelled Norvik port on Monday}.\n"
                        + rest;
        Links links = link(List.of(), one, other);
        assertEquals(
                List.of(Link.Relation.REPRINT_OF),
                links.links().stream()
                        .map(Link::type)
                        .filter(type -> type == Link.Relation.REPRINT_OF)
                        .toList());
        assertEquals(2, incident(links).members().size());
    }

    @Test
    void oneVoiceOfOneTextContradictsItselfInNoCopy() {
        String text =
                """
                outlet: The Lantern
                {c1 police|{i1 shelling @Norvik 2031-05-12 said=c1|Norvik was shelled on Monday}}. \
                {c2 police|{i2 shelling denied @Norvik 2031-05-12 said=c2|Norvik was not \
                shelled on Monday}}, they said.
                Two fishermen were hurt and taken to the hospital in Ostrava Bay, where doctors \
                said that they were out of danger by the evening. A ferry takes people across.
                """;
        String reprint = text.replace("The Lantern", "Harbour Radio");
        assertTrue(
                link(List.of(), text, reprint).links().stream()
                        .noneMatch(GroupingTest::contradicts));
        String two = text.replace("c2 police", "c2 Mayor Tern");
        String other = reprint.replace("c2 police", "c2 Mayor Tern");
        assertEquals(
                1,
                link(List.of(), two, other).links().stream()
                        .filter(GroupingTest::contradicts)
                        .count());
    }

    @Test
    void aReprintIsNoSecondOrigin() {
        Links links = link(List.of(), FOUR, FOUR.replace("Ostrava Post", "The Lantern"));
        assertEquals(2, links.works().size());
        assertEquals(1, links.works().stream().map(work -> work.origin()).distinct().count());
        assertEquals(2, incident(links).members().size());
        assertTrue(links.links().stream().noneMatch(GroupingTest::contradicts));
    }

    @Test
    void twoCapturesOfOneArticleAreOneWork() {
        Links links = link(List.of(), FOUR, FOUR + "[comment] First! What a day that was.\n");
        assertEquals(1, links.works().size());
        assertEquals(
                List.of(Link.Relation.SAME_ARTICLE),
                links.links().stream().map(Link::type).toList());
    }

    @Test
    void aRejectedLinkPartsWhatARuleMadeOne() {
        Link same = first(link(List.of(), FOUR, SIX), Link.Relation.SAME_INCIDENT);
        List<Decision> no = List.of(decision(same.id(), Decision.Verdict.REJECTED, FOUR, SIX));
        Links links = link(no, FOUR, SIX);
        assertEquals(Link.Status.REJECTED, first(links, Link.Relation.SAME_INCIDENT).status());
        assertEquals(1, incident(links).members().size());
        assertTrue(links.links().stream().noneMatch(GroupingTest::contradicts));
    }

    @Test
    void anAcceptedLinkHoldsOverAConflict() {
        String march = SIX.replace("shelling", "protest");
        Links before = link(List.of(), FOUR, march);
        List<String> ends =
                before.groups().stream()
                        .filter(group -> group.standing().isPresent())
                        .map(group -> group.members().getFirst())
                        .toList();
        assertEquals(2, ends.size());
        RecordId same =
                RecordId.link(
                        Link.Relation.SAME_INCIDENT.code(),
                        RecordId.known(ends.getFirst()),
                        RecordId.known(ends.getLast()));
        Decision yes = decision(same.toString(), Decision.Verdict.ACCEPTED, FOUR, march);
        assertEquals(2, incident(link(List.of(yes), FOUR, march)).members().size());
    }

    @Test
    void aRejectedRecordCountsNowhere() {
        Links before = link(List.of(), FOUR, SIX);
        String six = first(before, Link.Relation.CONTRADICTS).to();
        Links links = link(List.of(decision(six, Decision.Verdict.REJECTED, SIX)), FOUR, SIX);
        assertTrue(links.links().stream().noneMatch(GroupingTest::contradicts));
        assertTrue(links.groupOf(six).isEmpty());
    }

    @Test
    void aRejectedPlaceSpeaksForNothing() {
        assertTrue(why(link(List.of(), FOUR, SIX)).contains("same place: norvik"));
        Reading four = Sketch.read(FOUR);
        RecordId norvik =
                RejectedPlaces.id(
                        RecordId.article(four), RejectedPlaces.key(four.places().getFirst()));
        Decision no = decision(norvik.toString(), Decision.Verdict.REJECTED, FOUR);
        assertTrue(why(link(List.of(no), FOUR, SIX)).stream().noneMatch(w -> w.contains("norvik")));
        Decision yes = decision(norvik.toString(), Decision.Verdict.ACCEPTED, FOUR);
        assertTrue(why(link(List.of(yes), FOUR, SIX)).contains("same place: norvik"));
    }

    private static List<String> why(Links links) {
        return links.links().stream().flatMap(link -> link.why().stream()).toList();
    }

    @Test
    void aLoginPageIsLinkedToNothing() {
        String shell =
                """
                Please log in to continue reading. Already a subscriber? Sign in with your \
                password. We use cookies to make this site better. Accept all cookies.
                """;
        Links links = link(List.of(), shell, "outlet: The Lantern\n" + shell);
        assertEquals(List.of(), links.links());
        assertEquals(2, links.shells().size());
    }

    private static Group.Total killed(double low, double high) {
        return new Group.Total(Figure.Measure.KILLED, low, OptionalDouble.of(high));
    }

    private static boolean contradicts(Link link) {
        return link.type() == Link.Relation.CONTRADICTS;
    }

    /// On a record of this text, or a link between two.
    private static Decision decision(String target, Decision.Verdict verdict, String... texts) {
        return new Decision(
                target,
                verdict,
                List.of(texts).stream()
                        .map(text -> RecordId.article(Sketch.read(text)).toString())
                        .toList());
    }

    private static Links link(List<Decision> decisions, String... texts) {
        List<Reading> readings = List.of(texts).stream().map(Sketch::read).toList();
        return Flow.link(readings, decisions);
    }

    private static Link first(Links links, Link.Relation type) {
        return links.links().stream().filter(link -> link.type() == type).findFirst().orElseThrow();
    }

    private static Group incident(Links links) {
        return links.groups().stream()
                .filter(group -> group.standing().isPresent())
                .findFirst()
                .orElseThrow();
    }
}
