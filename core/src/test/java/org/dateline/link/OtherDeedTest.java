package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.Flow;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.junit.jupiter.api.Test;

/// Keeps an article's own deed from another that it tells of.
class OtherDeedTest {

    private static final String MISSILES =
            """
            outlet: Ostrava Post
            date: 2031-05-12
            title: Missiles on Norvik kill people at the mill
            {i1 missile-strike @Norvik 2031-05-12|Missiles hit the mill of Norvik on Monday}, and \
            the miller, his wife and four bakers were found below the roof by noon, when the ferry \
            brought doctors from Ostrava Bay to the old market of the town.
            """;

    private static final String DRONES =
            """
            outlet: Harbour Radio
            date: 2031-05-13
            title: Drones hit market of Norvik after missiles
            {i1 drone-strike @Norvik 2031-05-12|Drones hit the old market of Norvik on Monday \
            night}, where the ferry had brought doctors from Ostrava Bay by noon.
            It came hours after {i2 missile-strike @Norvik|missiles had hit the mill}, and the \
            miller and four bakers were found below the roof.
            """;

    @Test
    void whatAnArticleTellsOfAsAnotherDeedIsNotItsOwn() {
        assertEquals(0, sharedMains(MISSILES, DRONES));
        assertEquals(1, sharedMains(MISSILES, DRONES.substring(0, DRONES.indexOf("It came"))));
    }

    @Test
    void aRoundOfTheWeekJoinsNoStories() {
        String round =
                """
                outlet: The Lantern
                date: 2031-05-18
                title: Missiles on Norvik, and what else the week brought
                {i1 missile-strike @Norvik 2031-05-12|Missiles hit the mill of Norvik on Monday}, \
                where the miller and four bakers were found below the roof.
                {i2 protest @Velm 2031-05-14|Bakers marched through Velm} for cheaper flour.
                {i3 abduction @Sund 2031-05-15|Two clerks were taken in Sund}.
                {i4 shelling @Tarrow 2031-05-17|Shells fell on Tarrow}.
                """;
        String velm =
                """
                outlet: Velm Weekly
                date: 2031-05-14
                title: Bakers march through Velm
                {i1 protest @Velm 2031-05-14|Bakers marched through Velm for cheaper flour}, and \
                three hundred people stood before the town hall until the council came out and \
                promised to open the granary of the old monastery before the end of June.
                """;
        assertEquals(1, stories(MISSILES, round, velm));
        String shorter = round.replace("{i4 shelling @Tarrow 2031-05-17|", "{i4 other|");
        assertEquals(2, stories(MISSILES, shorter, velm));
    }

    /// The groups that hold what two articles are about.
    private static long sharedMains(String... texts) {
        Links links = links(texts);
        return links.groups().stream()
                .filter(it -> it.members().stream().filter(links.mains()::contains).count() > 1)
                .count();
    }

    private static long stories(String... texts) {
        return links(texts).links().stream()
                .filter(link -> link.type() == Link.Relation.SAME_STORY)
                .count();
    }

    private static Links links(String... texts) {
        return Flow.link(List.of(texts).stream().map(Sketch::read).toList(), List.of());
    }
}
