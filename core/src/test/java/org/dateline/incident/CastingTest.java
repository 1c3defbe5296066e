package org.dateline.incident;

import static org.dateline.incident.PlainText.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.junit.jupiter.api.Test;

/// What the built-in model adds to the rules, and where it is not asked.
class CastingTest {

    private static List<String> learnt(Incident incident) {
        return incident.actors().stream()
                .filter(party -> party.basis() == Party.Basis.CONTEXT)
                .map(party -> party.role().code() + " " + party.name())
                .toList();
    }

    @Test
    void findsWhoDidItInTheSentenceBehind() {
        String text =
                "in orvan two bombs exploded at dawn, and the power pylons and the pipeline were"
                        + " out of use. the terrorists fled.";
        Incident bombing = find(text).getFirst();
        assertEquals(Incident.Type.BOMBING, bombing.type());
        assertTrue(learnt(bombing).contains("perpetrator terrorists"), bombing.toString());
        for (Party party : bombing.actors()) {
            String said = party.span().orElseThrow().in(text);
            assertEquals(party.name(), said, "a name is cut from the text");
        }
    }

    @Test
    void isNotAskedOfACapture() {
        String text = "The rebels captured the village of Orvan on Friday. The terrorists fled.";
        Incident capture = find(text).getFirst();
        assertEquals(Incident.Type.TERRITORY_CHANGE, capture.type());
        assertEquals(List.of(), learnt(capture));
    }
}
