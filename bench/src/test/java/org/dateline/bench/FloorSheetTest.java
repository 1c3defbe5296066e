package org.dateline.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FloorSheetTest {

    private static final FloorSheet SHEET =
            FloorSheet.parse(
                    List.of(
                            "# head",
                            "war\tincident_f1\trising\t0.5\t",
                            "war\tfalse_per_page\tfalling\t2\t",
                            "war\tpages_per_s\tfixed\t25\ta promise"));

    @Test
    void aFloorHoldsFromItsBoundOn() {
        Floor rising = SHEET.floors().get(0);
        assertTrue(rising.holds(0.5));
        assertFalse(rising.holds(0.4999));
        Floor falling = SHEET.floors().get(1);
        assertTrue(falling.holds(2));
        assertFalse(falling.holds(2.001));
    }

    @Test
    void pinningRaisesWhatFollowsAndLeavesPromisesAlone() {
        assertEquals(
                """
                # head
                war\tincident_f1\trising\t0.612\t
                war\tfalse_per_page\tfalling\t1.235\t
                war\tpages_per_s\tfixed\t25\ta promise
                """,
                SHEET.pinned(war("incident_f1=0.6129 false_per_page=1.2341 pages_per_s=40"), no())
                        .text());
    }

    @Test
    void roundingLowersNoFloor() {
        FloorSheet finer = FloorSheet.parse(List.of("war\tincident_f1\trising\t0.9705\t"));
        assertEquals(finer.text(), finer.pinned(war("incident_f1=0.9708"), no()).text());
    }

    @Test
    void aFloorIsLoweredOnlyForAReason() {
        Map<String, Figures> worse = war("incident_f1=0.4 false_per_page=2 pages_per_s=10");
        assertEquals(SHEET.text(), SHEET.pinned(worse, no()).text());
        assertEquals(
                """
                # head
                war\tincident_f1\trising\t0.4\tgold mended
                war\tfalse_per_page\tfalling\t2\t
                war\tpages_per_s\tfixed\t25\ta promise
                """,
                SHEET.pinned(worse, Optional.of("gold mended")).text());
    }

    @Test
    void aRunThatWasNotMadeChangesNothing() {
        assertEquals(SHEET.text(), SHEET.pinned(Map.of(), Optional.of("why")).text());
    }

    @Test
    void aLineWithoutItsFiveColumnsIsNoFloor() {
        assertThrows(IllegalArgumentException.class, () -> Floor.parse("war\tincident_f1\t0.5"));
    }

    @Test
    void theSheetInTheTreeCanBeReadAndNamesScorersThatThereAre() throws IOException {
        Path file = Path.of("floors.tsv");
        FloorSheet sheet = FloorSheet.parse(Files.readAllLines(file));
        assertEquals(Files.readString(file), sheet.text());
        List<String> scorers = Scorer.ALL.stream().map(Scorer::name).toList();
        assertEquals(
                List.of(),
                sheet.floors().stream().filter(f -> !scorers.contains(f.scorer())).toList());
    }

    private static Map<String, Figures> war(String line) {
        return Map.of("war", Figures.lastOf(line).orElseThrow());
    }

    private static Optional<String> no() {
        return Optional.empty();
    }
}
