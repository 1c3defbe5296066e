package org.dateline.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.Incident;
import org.dateline.model.Incident.Outcome;
import org.dateline.model.Incident.Realis;
import org.dateline.model.Said;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Why an incident stays out, as a coder would say it.
class CodingTest {

    private static Incident incident(
            Incident.Type type, Realis realis, String outcome, boolean day) {
        return new Incident(
                "i1",
                new Span(0, 1),
                type,
                Optional.empty(),
                List.of(),
                realis,
                outcome.equals("-") ? Optional.empty() : Optional.of(Outcome.valueOf(outcome)),
                List.of(),
                OptionalInt.empty(),
                day
                        ? Optional.of(
                                new When.Between(
                                        Optional.empty(),
                                        LocalDate.EPOCH,
                                        LocalDate.EPOCH,
                                        When.Precision.DAY))
                        : Optional.empty(),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                new Said.Narrator(),
                realis == Realis.ONGOING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLASH|PLANNED|-|true|told as planned",
                "CLASH|DENIED|-|true|told as denied",
                "CLASH|GENERIC|-|true|told as a habit or a possibility",
                "ABDUCTION|ATTEMPTED|-|true|told as an attempt",
                "CLASH|ONGOING|-|true|several events told as one",
                "CLASH|ACTUAL|-|false|no day is told",
                "CLASH|ATTEMPTED|REPULSED|true|no place is told, or none that is located",
                "BOMBING|ATTEMPTED|-|true|no place is told, or none that is located",
            })
    void saysWhyNothingIsCoded(
            Incident.Type type, Realis realis, String outcome, boolean day, String reason) {
        Incident incident = incident(type, realis, outcome, day);
        Coding coding = Coding.of(incident, List.of(), List.of(), false);
        List<String> cells = new ArrayList<>(coding.cells());
        assertEquals(Coding.HEADER.size(), cells.size());
        assertEquals("", cells.get(Coding.HEADER.indexOf("acled_event_type")));
        assertEquals(reason, cells.get(Coding.HEADER.indexOf("acled_reason")));
        assertEquals(reason, cells.get(Coding.HEADER.indexOf("ucdp_reason")));
    }
}
