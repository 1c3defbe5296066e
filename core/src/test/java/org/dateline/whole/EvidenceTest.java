package org.dateline.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.Flow;
import org.dateline.capture.Intake;
import org.dateline.json.ReadingJson;
import org.dateline.model.Capture;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;

/// Every reading keeps the contract, and every word of it leads back to the bytes: on the samples,
/// and on the development data where it lies beside the checkout (all of it with `-Dlong=true`).
class EvidenceTest {

    @Test
    void theSamplesKeepTheContract() {
        assertEquals(Map.of(), faults(Samples.FILES.stream().map(Samples::capture)));
    }

    @Test
    void whatIsNeitherPageNorTextKeepsItToo() {
        Capture missing = Samples.capture(Path.of("..", "samples", "no such page.html"));
        assertEquals(Map.of(), faults(Stream.of(missing)));
    }

    @Test
    void developmentPagesKeepTheContract() {
        assumeTrue(Development.isThere(), "skipped: ../shared/data is not there");
        assertEquals(Map.of(), faults(Development.pages().stream().map(Development::capture)));
    }

    @Test
    void developmentArticlesKeepTheContract() {
        assumeTrue(Development.isThere(), "skipped: ../shared/data is not there");
        assertEquals(Map.of(), faults(Development.articles().stream().map(Development::capture)));
    }

    private static Map<String, List<String>> faults(Stream<Capture> captures) {
        Map<String, List<String>> out = new TreeMap<>();
        captures.forEach(capture -> {
            List<String> faults = faults(capture);
            if (!faults.isEmpty()) {
                out.put(capture.input(), faults.stream().limit(3).toList());
            }
        });
        return out;
    }

    private static List<String> faults(Capture capture) {
        Reading reading = Flow.read(capture, Samples.RESOURCES);
        String source = Intake.decode(capture, Samples.RESOURCES.limits()).text();
        List<String> faults = Contract.faults(ReadingJson.line(reading));
        return faults.isEmpty() ? Evidence.faults(reading.page(), source) : faults;
    }
}
