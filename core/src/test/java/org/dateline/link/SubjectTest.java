package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the counted of two figures stand to each other, and the other way round. A dash: nothing
/// said.
class SubjectTest {

    @ParameterizedTest
    @CsvSource({
        "killed, -, killed, people, SAME",
        "killed, dead, killed, people, SAME",
        "killed, people dead, killed, victims, SAME",
        "killed, people Friday, killed, persons, SAME",
        "killed, 14-year-old boy, killed, boys, SAME",
        "killed, UAVs, killed, drones, SAME",
        "killed, Sundish soldiers, killed, Sundish troops, SAME",
        "killed, glassblowers, killed, glassblowers, SAME",
        "killed, men, killed, people, WITHIN",
        "killed, bakers, killed, bakers, SAME",
        "killed, farmers, killed, -, WITHIN",
        "killed, girls, killed, children, WITHIN",
        "killed, young men, killed, men, WITHIN",
        "killed, Sundish soldiers, killed, people, WITHIN",
        "killed, children, killed, soldiers, APART",
        "killed, girls, killed, men, APART",
        "killed, babies, killed, rebels, APART",
        "destroyed, old tanks, destroyed, helicopters, APART",
        "killed, students, killed, women, UNKNOWN",
        "killed, Sundish soldiers, killed, Norlandish soldiers, UNKNOWN",
        "killed, glassblowers, killed, people, UNKNOWN",
        "destroyed, -, destroyed, tanks, UNKNOWN",
        "destroyed, -, destroyed, -, SAME",
        "captured, prisoners, captured, people, SAME",
        "killed, prisoners, killed, people, WITHIN",
        "killed, people, wounded, people, UNKNOWN"
    })
    void stands(String one, String of, String other, String than, Subject.Relation relation) {
        assertEquals(relation, Counted.relation(figure(one, of), figure(other, than)));
        Subject.Relation turned =
                switch (relation) {
                    case WITHIN -> Subject.Relation.HOLDS;
                    case HOLDS -> Subject.Relation.WITHIN;
                    case SAME, APART, UNKNOWN -> relation;
                };
        assertEquals(turned, Counted.relation(figure(other, than), figure(one, of)));
    }

    private static Figure figure(String measure, String of) {
        String said = of.equals("-") ? "" : " of=" + of.replace(' ', '_');
        return Sketch.read("{f1 " + measure + " 4" + said + "|four}").figures().getFirst();
    }
}
