package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

    @Test
    void oneIncidentToldTwiceIsOneGroupWithARange() {
        Links links = link(List.of(), FOUR, SIX);
        Group group = incident(links);
        assertEquals(2, group.members().size());
        assertEquals(
                List.of(new Group.Total(Figure.Measure.KILLED, 4, OptionalDouble.of(6))),
                group.totals());
        assertEquals(List.of("Harbour Radio", "Ostrava Post"), group.roots());
        assertEquals(Group.Status.CONTESTED, group.standing().orElseThrow().status());
    }

    @Test
    void aPersonToldOfIsNoCountWhereSomebodyCounts() {
        String nurse = SIX.replace("|six} people", "|a nurse}").replace("killed 6", "killed 1");
        assertEquals(List.of(killed(4, 4)), incident(link(List.of(), FOUR, nurse)).totals());
        String one = SIX.replace("|six} people", "|one} person").replace("killed 6", "killed 1");
        assertEquals(List.of(killed(1, 4)), incident(link(List.of(), FOUR, one)).totals());
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
        List<Decision> no = List.of(new Decision(same.id(), Decision.Verdict.REJECTED));
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
        Decision yes = new Decision(same.toString(), Decision.Verdict.ACCEPTED);
        assertEquals(2, incident(link(List.of(yes), FOUR, march)).members().size());
    }

    @Test
    void aRejectedRecordCountsNowhere() {
        Links before = link(List.of(), FOUR, SIX);
        String six = first(before, Link.Relation.CONTRADICTS).to();
        Links links = link(List.of(new Decision(six, Decision.Verdict.REJECTED)), FOUR, SIX);
        assertTrue(links.links().stream().noneMatch(GroupingTest::contradicts));
        assertTrue(links.groupOf(six).isEmpty());
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
