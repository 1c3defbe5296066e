package org.dateline.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The made articles are as different, and as alike, as those of a ledger are.
class GrowingTest {

    private static final Path SAMPLES = Path.of("../samples");

    @TempDir private Path folder;

    @Test
    void madeArticlesAreStoriesOfSeveralAndTheirCopies() throws IOException {
        Home home = new Home(folder);
        new Growing(SAMPLES).add(home, 0, 60);
        try (Ledger ledger = Ledger.open(home)) {
            List<Reading> readings = ledger.articles().stream().map(ledger::reading).toList();
            assertEquals(60, readings.size());
            Set<String> titles = new HashSet<>();
            readings.forEach(it -> titles.add(it.article().title().orElseThrow()));
            assertTrue(titles.size() > 40, titles.size() + " titles");
            Links links = ledger.links();
            // numbers 0, 20 and 40 are copies; what comes before the first is not among the sixty
            assertEquals(58, links.works().size());
            assertFalse(links.groups().stream().allMatch(group -> group.members().size() == 1));
        }
    }

    @Test
    void everyFindingsWordsStandWhereItSays() throws IOException {
        Growing growing = new Growing(SAMPLES);
        Reading made = growing.reader().read(growing.capture(7));
        assertFalse(made.names().isEmpty());
        made.places()
                .forEach(place ->
                        assertEquals(
                                place.mention().text(), made.page().words(place.mention().span())));
        assertEquals(made, growing.reader().read(growing.capture(7)));
    }
}
