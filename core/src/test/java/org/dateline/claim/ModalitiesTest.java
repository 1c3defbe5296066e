package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A verb means by its frame: one that calls for talks wants them, one that calls it a trap does
/// not.
class ModalitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The mayor said that the bridge was shut. # asserted",
                "The mayor denied that the bridge was shut. # denied",
                "Baku rejected claims that its guns had hit the bridge. # denied",
                "The army dismissed the report. # denied",
                "The mayor rejected the plan. # asserted",
                "Police alleged that the man had shut the bridge. # alleged",
                "The commander is alleged to have ordered the killings. # alleged",
                "The rebels vowed to hold the town. # intended",
                "The envoy called for talks. # intended",
                "The foreign minister, speaking to Al Jazeera, called the strike a crime. # asserted",
                "The mayor told the rebels to leave the town. # intended",
                "The mayor told reporters that the bridge was shut. # asserted",
                "The rebels did not say who had fired the rocket. # withheld",
                "The ministry could not confirm that the bridge was shut. # withheld",
                "The mayor does not believe that the bridge was shut. # denied",
            })
    void readsHowItIsSaid(String text, String expected) {
        assertEquals(
                expected,
                ClaimantTest.read(text).claims().stream()
                        .map(claim -> claim.modality().code())
                        .collect(Collectors.joining(", ")));
    }
}
