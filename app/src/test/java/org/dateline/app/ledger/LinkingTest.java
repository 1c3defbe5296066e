package org.dateline.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkingTest {

    @TempDir private Path folder;

    @Test
    void aSmallLedgerIsLinkedAtOnceALargeOneWhenAThirtiethIsNew() {
        assertTrue(Linking.due(2, 2));
        assertTrue(Linking.due(5000, 2));
        assertFalse(Linking.due(200_002, 2));
        assertTrue(Linking.due(200_000, 6667));
        assertTrue(Linking.due(200_000, 200_000));
    }

    @Test
    void whatWasLeftOutIsBackWhenItsReadingIs() throws IOException {
        Desk desk = Desk.at(folder);
        desk.add("a.txt", "The mayor said “four drones fell” on Tuesday.");
        desk.add("b.txt", "A miner said “nothing fell here” and left.");
        Path reading;
        try (Ledger ledger = Ledger.open(desk.home())) {
            reading = desk.home().vault();
            String hash = ledger.articles().getFirst().reading().hex();
            reading = reading.resolve(hash.substring(0, 2)).resolve(hash);
        }
        byte[] whole = Files.readAllBytes(reading);
        Files.writeString(reading, "no reading");
        assertEquals(1, works(desk));
        assertEquals(1, works(desk));
        Files.write(reading, whole);
        assertEquals(2, works(desk));
    }

    private static int works(Desk desk) {
        try (Ledger ledger = Ledger.open(desk.home())) {
            return ledger.links().works().size();
        }
    }
}
