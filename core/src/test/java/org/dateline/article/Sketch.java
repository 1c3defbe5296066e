package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.dateline.capture.Decoded;
import org.dateline.capture.Intake;
import org.dateline.capture.Limits;
import org.dateline.model.Block;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.page.Pages;

/// Reads a capture as far as its anatomy and draws it: a line a block, its zone and first words.
final class Sketch {

    /// Two paragraphs of an article.
    static final String BODY =
            "<p>The ferry stopped on Tuesday, its company said, after two shells fell into the harbour.</p>"
                    + "<p>The harbour master counted eleven impacts, and he asked everybody to stay away.</p>";

    /// The same in one long paragraph.
    static final String RUNNING = "<p>" + (BODY + BODY).replaceAll("</?p>", " ") + "</p>";

    private Sketch() {}

    static Dissection html(String source) {
        return read("page.html", source, Given.nothing());
    }

    static Dissection text(String source) {
        return read("page.txt", source, Given.nothing());
    }

    static Dissection dated(String source, LocalDate day) {
        return read("page.txt", source, Given.nothing().published(day));
    }

    private static Dissection read(String name, String source, Given given) {
        Content content = Content.of(source.getBytes(StandardCharsets.UTF_8));
        Decoded decoded = Intake.decode(new Capture(name, content, given), Limits.usual());
        return Anatomist.dissect(Pages.lay(decoded, Limits.usual()), decoded);
    }

    static String drawn(Dissection parts) {
        return parts.page().blocks().stream()
                .map(block -> block.zone().code() + ": " + start(parts, block))
                .collect(Collectors.joining("\n"));
    }

    private static String start(Dissection parts, Block block) {
        String words = parts.page().words(block.span()).replaceAll("\\s+", " ");
        return words.length() <= 24 ? words : words.substring(0, 24).strip() + "…";
    }
}
