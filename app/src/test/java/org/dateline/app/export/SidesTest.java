package org.dateline.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.Place;
import org.dateline.model.Said;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is armed, who is a state's, and what UCDP makes of two of them.
class SidesTest {

    private static Incident incident(String by, String hit) {
        List<Party> actors = new ArrayList<>();
        add(actors, Party.Role.PERPETRATOR, by);
        add(actors, Party.Role.VICTIM, hit);
        return new Incident(
                "i1",
                new Span(0, 1),
                Incident.Type.AMBUSH,
                Optional.empty(),
                List.of(),
                Incident.Realis.ACTUAL,
                Optional.empty(),
                actors,
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                new Said.Narrator(),
                false);
    }

    private static void add(List<Party> actors, Party.Role role, String name) {
        if (!name.equals("-")) {
            boolean state = name.startsWith("state:");
            actors.add(
                    new Party(
                            role,
                            state ? Party.Kind.STATE : Party.Kind.GROUP,
                            state ? name.substring(6) : name,
                            Optional.empty(),
                            Party.Basis.EXPLICIT,
                            Optional.empty()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rebels|soldiers|ARMED NONSTATE|1",
                "state:Orvania|rebel fighters|ARMED STATE|1",
                "the Velm Liberation Front|militiamen|ARMED NONSTATE|2",
                "the army|villagers|CIVILIAN STATE|3",
                "rebels|twelve civilians|CIVILIAN NONSTATE|3",
                "gunmen|four nurses|CIVILIAN UNKNOWN|no organised actor is stated",
                "-|Peter Dole|UNKNOWN UNSTATED|no organised actor is stated",
                "Turkish forces|fighters of a militia|ARMED STATE|1",
                "the army|Peter Dole|STATE UNSTATED|whether those attacked were armed or civilians is not stated",
            })
    void tellsKindsByWordsAndNeverGuesses(String by, String hit, String cases, String ucdp) {
        Sides sides = Sides.of(incident(by, hit));
        List<String> told = sides.cases().stream().map(Enum::name).sorted().toList();
        assertEquals(cases, String.join(" ", told));
        assertEquals(ucdp, sides.violence().code() + sides.violence().reason());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01,2024-05-01,1,1",
        "2024-05-01,2024-05-03,2,2",
        "2024-05-01,2024-05-07,2,3",
        "2024-05-01,2024-05-31,3,4",
        "2024-05-01,2024-07-31,'',5",
    })
    void daysHaveTheirPrecision(String from, String to, String acled, String ucdp) {
        When when =
                new When.Between(
                        Optional.empty(),
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        When.Precision.RANGE);
        assertEquals(acled, Precisions.acledWhen(Optional.of(when)));
        assertEquals(ucdp, Precisions.ucdpWhen(Optional.of(when)));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT,1,1",
        "SETTLEMENT,1,1",
        "NEAR_SETTLEMENT,2,2",
        "ADM2,2,3",
        "ADM1,3,4",
        "LINE,2,5",
        "REGION,3,5",
        "COUNTRY,'',6",
    })
    void levelsHaveTheirPrecision(Place.Level level, String acled, String ucdp) {
        assertEquals(acled, Precisions.acledWhere(Optional.of(level)));
        assertEquals(ucdp, Precisions.ucdpWhere(Optional.of(level)));
    }
}
