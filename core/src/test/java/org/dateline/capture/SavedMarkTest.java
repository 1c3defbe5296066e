package org.dateline.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Provenance;
import org.junit.jupiter.api.Test;

class SavedMarkTest {

    private static final String PAGE =
            """
            <!DOCTYPE html> <html lang="en"><!--
             Page saved with SingleFile
             url: https://tidings.example/ferry?a=1
             saved date: Wed May 07 2031 12:34:56 GMT+0430 (Some Zone)
            --><head><title>Ferry</title></head><p>The ferry sank.</p>
            """;

    @Test
    void singleFileSaysWhenceAndWhen() {
        Provenance found = read(PAGE, Given.nothing());
        assertEquals(Optional.of("https://tidings.example/ferry?a=1"), found.url());
        assertEquals(Optional.of(Instant.parse("2031-05-07T08:04:56Z")), found.capturedAt());
    }

    @Test
    void whatThePageSaysGoesBeforeWhatIsSaidOfIt() {
        Given given = Given.nothing().seen(Optional.of("https://else.example/"), Optional.empty());
        assertEquals(Optional.of("https://tidings.example/ferry?a=1"), read(PAGE, given).url());
        String bare = "<html><p>The ferry sank.</p>";
        assertEquals(Optional.of("https://else.example/"), read(bare, given).url());
    }

    @Test
    void aBrowserSaysWhenceOnly() {
        String saved =
                "<!DOCTYPE html>\n<!-- saved from url=(0029)https://tidings.example/ferry -->\n<p>Rain</p>";
        Provenance found = read(saved, Given.nothing());
        assertEquals(Optional.of("https://tidings.example/ferry"), found.url());
        assertEquals(Optional.empty(), found.capturedAt());
    }

    @Test
    void aNoteDeepInThePageOrWithAnImpossibleDayIsNone() {
        String deep = "<p>" + "word ".repeat(2000) + "</p>" + PAGE;
        assertEquals(Optional.empty(), read(deep, Given.nothing()).url());
        String never = PAGE.replace("May 07", "May 37");
        assertEquals(Optional.empty(), read(never, Given.nothing()).capturedAt());
        String empty = PAGE.replace("<!DOCTYPE html>", "<!DOCTYPE html><!-->");
        assertEquals(read(PAGE, Given.nothing()).url(), read(empty, Given.nothing()).url());
        String unclosed = PAGE.replace("-->", "");
        assertEquals(Optional.empty(), read(unclosed, Given.nothing()).url());
    }

    private static Provenance read(String html, Given given) {
        Content content = Content.of(html.getBytes(StandardCharsets.UTF_8));
        Capture capture = new Capture("a.html", content, given);
        return Intake.decode(capture, Limits.usual()).provenance();
    }
}
