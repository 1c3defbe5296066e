package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.Flow;
import org.dateline.model.Group;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.junit.jupiter.api.Test;

/// Tolls that rise, are corrected, or are told twice.
class TollsTest {

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
    void aTollThatRisesIsForAPersonToJudge() {
        assertEquals(List.of(Link.Certainty.SUGGESTED), contradictions(FOUR, SIX));
        assertEquals(Group.Status.ASSERTED, incident(FOUR, SIX).standing().orElseThrow().status());
        assertEquals(
                List.of(Link.Certainty.COMPUTED),
                contradictions(saidBy("Norland", FOUR), saidBy("Sund", SIX)));
    }

    private static String saidBy(String side, String text) {
        return text.replace("{i1", "{c1 Voss of %s side=%s|{i1".formatted(side, side))
                .replace("f1|", "f1 said=c1|")
                .replace("of=people|", "of=people said=c1|")
                .replace("people}, ", "people}}, ");
    }

    @Test
    void aCorrectedNumberContradictsNobody() {
        String wrong = FOUR.replace("killed 4 of=people|four", "killed 9 of=people|nine");
        String radio = SIX.replace("2031-05-13", "2031-05-12");
        assertEquals(1, contradictions(wrong, radio).size());
        String corrected = SIX.replace("Harbour Radio", "Ostrava Post").replace("rescuers", "it");
        assertEquals(List.of(), contradictions(wrong, radio, corrected));
    }

    @Test
    void twoArticlesSetTwoNumbersAgainstEachOtherOnce() {
        String again =
                SIX.replace("2031-05-13", "2031-05-12")
                        .replace("2031-05-12 f1|", "2031-05-12 f1 f2|")
                        .replace(
                                "people}, rescuers",
                                "people, {f2 killed 6 of=dead|six dead}}, they");
        assertEquals(1, contradictions(FOUR, again).size());
    }

    private static List<Link.Certainty> contradictions(String... texts) {
        return link(texts).links().stream()
                .filter(it -> it.type() == Link.Relation.CONTRADICTS)
                .map(Link::certainty)
                .toList();
    }

    private static Group incident(String... texts) {
        return link(texts).groups().stream()
                .filter(group -> group.standing().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Links link(String... texts) {
        return Flow.link(List.of(texts).stream().map(Sketch::read).toList(), List.of());
    }
}
