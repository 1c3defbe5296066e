package org.dateline.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.capture.Limits;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Problem;

/// A container opened in a test: its captures in their order.
record Box(List<Capture> captures, Opened opened) {

    static Box of(String name, byte[] bytes) {
        return of(name, Content.of(bytes));
    }

    static Box of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Box of(String name, Content content) {
        List<Capture> captures = new ArrayList<>();
        Capture file = new Capture(name, content, Given.nothing());
        Opened opened = Containers.open(file, Limits.usual(), captures::add);
        return new Box(captures, opened);
    }

    /// The records that can be read, as `URL words`.
    List<String> pages() {
        return captures.stream().filter(c -> !broken(c)).map(Box::page).toList();
    }

    /// What is said of records that cannot, as `RECORD message`.
    List<String> broken() {
        return captures.stream()
                .filter(Box::broken)
                .map(c -> c.given().record().orElse("?") + " " + c.problems().getFirst().message())
                .toList();
    }

    /// What is said of records that can be read all the same.
    List<String> troubles() {
        return captures.stream()
                .filter(c -> !broken(c))
                .flatMap(c -> c.problems().stream())
                .map(Problem::message)
                .toList();
    }

    List<String> records() {
        return captures.stream().map(c -> c.given().record().orElse("?")).toList();
    }

    String words(int n) {
        return words(captures.get(n));
    }

    private static String page(Capture capture) {
        return capture.given().url().orElse("?") + " " + words(capture);
    }

    static String words(Capture capture) {
        try (InputStream in = capture.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean broken(Capture capture) {
        return capture.problems().stream().anyMatch(p -> p.stage().equals("capture"));
    }
}
