package org.dateline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.model.SameSource;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;

/// What people decide on sources, and how they take it back.
class DecidingTest {

    private static Press press() {
        return new Press()
                .page("Fjord Post", "2031-05-12", "Out", "Captain Karl Ostby said the net was out.")
                .page("Velm Courier", "2031-05-13", "In", "Karl Ostby said the net was in.")
                .page("Lantern", "2031-05-14", "Torn", "Carl Oestby said the net was torn.");
    }

    @Test
    void aMergeJoinsAndASplitOfThePartTakesItBackWhole() {
        Press press = press();
        String spelled = press.one("Carl Oestby").id();
        press.decided(RegistryTest.merge(press, "Carl Oestby", "Karl Ostby"));
        Source one = press.one("Karl Ostby");
        assertEquals(2, one.parts().size());
        assertEquals(3, one.tally().spoken());
        assertEquals(List.of(one), press.registry().find(spelled), "the old id leads here");
        press.decided(of(press.registry().split(one, spelled)));
        assertEquals(2, press.one("Karl Ostby").tally().spoken());
        assertEquals(spelled, press.one("Carl Oestby").id());
        press.decided(RegistryTest.merge(press, "Carl Oestby", "Karl Ostby"));
        assertEquals(3, press.one("Karl Ostby").tally().spoken());
    }

    @Test
    void aSplitTakesOneArticleOutAndAMergeBringsItBack() {
        Press press = press();
        Source one = press.one("Karl Ostby");
        String velm = one.parts().getFirst().sightings().getLast().article();
        press.decided(of(press.registry().split(one, velm)));
        List<Source> two = press.named("Karl Ostby");
        assertEquals(2, two.size());
        assertEquals(1, two.getFirst().tally().spoken());
        assertEquals(List.of(two.getLast().id()), press.registry().dossier(two.getFirst()).alike());
        press.page("Tarrow Herald", "2031-05-15", "Sold", "Karl Ostby said the net was sold.");
        assertEquals(2, press.named("Karl Ostby").size(), "who comes later joins those who stayed");
        two = press.named("Karl Ostby");
        press.decided(of(Registry.merge(two.getFirst(), two.getLast())));
        assertEquals(3, press.one("Karl Ostby").tally().spoken());
    }

    @Test
    void whatWasMergedStaysWithTheRestWhicheverTextIsSplitOff() {
        for (int text = 0; text < 2; text++) {
            Press press = press();
            press.decided(RegistryTest.merge(press, "Carl Oestby", "Karl Ostby"));
            String article =
                    press().one("Karl Ostby").parts().getFirst().sightings().get(text).article();
            Source one = press.one("Karl Ostby");
            press.decided(of(press.registry().split(one, article)));
            List<Integer> spoken =
                    press.named("Karl Ostby").stream()
                            .map(it -> it.tally().spoken())
                            .sorted()
                            .toList();
            assertEquals(List.of(1, 2), spoken, "alone, and with the other spelling: " + text);
        }
    }

    @Test
    void whatCannotBeIsRefusedWithAWord() {
        Press press = press();
        Source karl = press.one("Karl Ostby");
        Source carl = press.one("Carl Oestby");
        assertRefused(Registry.merge(karl, karl), "one source already");
        assertRefused(press.registry().split(carl, carl.id()), "nothing to split", "whole of");
        assertRefused(press.registry().split(karl, carl.id()), "no part of");
        assertRefused(press.registry().split(karl, "nosuch"), "no part of");
        assertRefused(press.registry().split(karl, karl.id()), "whole of");
        String article = carl.parts().getFirst().sightings().getFirst().article();
        assertRefused(press.registry().split(carl, article), "nothing to split");
    }

    @Test
    void aDecisionOnARecordThatIsGoneDecidesNothing() {
        Press press = press();
        var gone = new SameSource.End("c0000000000000000", SameSource.Role.SPEAKER);
        var here = press.one("Karl Ostby").parts().getFirst().sightings().getFirst().anchors();
        List<Source> before = press.registry().all();
        press.decided(List.of(new SameSource(gone, here.getFirst(), true)));
        assertEquals(before, press.registry().all());
        press.decided(List.of(new SameSource(gone, here.getFirst(), false)));
        assertEquals(before, press.registry().all());
    }

    private static List<SameSource> of(Deciding deciding) {
        assertTrue(deciding instanceof Deciding.Of, deciding.toString());
        return deciding instanceof Deciding.Of it ? it.decisions() : List.of();
    }

    private static void assertRefused(Deciding deciding, String... anyOf) {
        String why = deciding instanceof Deciding.Refused(String reason) ? reason : "entered";
        assertTrue(List.of(anyOf).stream().anyMatch(why::contains), why);
    }
}
