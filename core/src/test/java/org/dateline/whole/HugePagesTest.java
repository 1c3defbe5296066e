package org.dateline.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dateline.Flow;
import org.dateline.Flow.Until;
import org.dateline.capture.Intake;
import org.dateline.json.ReadingJson;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that nobody wrote for readers are read in their time, and what they say is found.
class HugePagesTest {

    private static final int MILLION = 1_000_000;

    /// Of processor time, for some megabytes.
    private static final long SECONDS = 20;

    private static final String SAID =
            "<p>The ferry sank off Arda on Monday, the coast guard said.</p>";

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b><p>"})
    void aMillionNestedElements(String open) {
        Reading reading = read(SAID + open.repeat(MILLION / (open.length() / 3)) + "bottom");
        assertTrue(reading.page().text().startsWith("The ferry sank off Arda"), open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p title=\"%s\">",
                "<p class='%s'>",
                "<p %s>",
                "<a href=%s>",
                "<img src=\"data:image/png;base64,%s\">",
                "<meta property=\"og:title\" content=\"%s\">",
                "<script type=\"application/ld+json\">{\"headline\": \"%s\"}</script>",
                "<!-- %s -->",
                "<%s>"
            })
    void attributesOfMegabytes(String tag) {
        for (String filling : List.of("x", "word ", "&amp;")) {
            String page = tag.formatted(filling.repeat(MILLION / filling.length())) + SAID;
            Reading reading = read(page);
            assertTrue(reading.page().text().contains("The ferry sank"), tag + " of " + filling);
        }
    }

    @Test
    void aMillionAttributes() {
        StringBuilder tag = new StringBuilder("<p ");
        for (int i = 0; i < MILLION; i++) {
            tag.append('a').append(i).append(' ');
        }
        assertTrue(read(tag + ">" + SAID).page().text().contains("The ferry sank"));
    }

    @Test
    void halfAPageIsReadAsFarAsItGoes() throws IOException {
        for (Path file : Samples.FILES) {
            byte[] all = Files.readAllBytes(file);
            for (int part = 1; part < 10; part++) {
                byte[] half = Arrays.copyOf(all, all.length * part / 10);
                assertEquals(List.of(), faults(capture(half), Until.END), file + " to " + part);
            }
        }
    }

    private static Reading read(String html) {
        Capture capture = capture(html.getBytes(StandardCharsets.UTF_8));
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reading reading = Flow.read(capture, Samples.RESOURCES, Until.PAGE);
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertTrue(took / 1_000_000_000 < SECONDS, "took %,d ns".formatted(took));
        return reading;
    }

    private static List<String> faults(Capture capture, Until until) {
        Reading reading = Flow.read(capture, Samples.RESOURCES, until);
        List<String> faults = Contract.faults(ReadingJson.line(reading));
        String source = Intake.decode(capture, Samples.RESOURCES.limits()).text();
        return faults.isEmpty() ? Evidence.faults(reading.page(), source) : faults;
    }

    private static Capture capture(byte[] bytes) {
        return new Capture("page.html", Content.of(bytes), Given.nothing().as(Given.As.HTML));
    }
}
