package org.dateline.container;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.capture.Limits;
import org.dateline.model.Capture;
import org.dateline.model.Given;

/// Opens files that hold captures.
public final class Containers {

    /// In the order in which they are tried.
    private static final List<Format> FORMATS =
            List.of(
                    new Warc(),
                    new Zip(),
                    new Mhtml(),
                    new Feed(),
                    new XPosts(),
                    new TelegramChat());

    private Containers() {}

    /// Whether this file holds captures and is none itself. What is told to be a page or a text is
    /// none.
    public static boolean holds(Capture file) {
        return format(file).isPresent();
    }

    /// Hands out the captures that a file holds, in their order and one at a time, so that a file
    /// larger than memory can be opened; a file that is a capture itself is handed out as it is.
    public static Opened open(Capture file, Limits limits, Consumer<Capture> to) {
        Optional<Format> format = format(file);
        if (format.isEmpty()) {
            to.accept(file);
            return new Opened(1, 0);
        }
        Shelf shelf = new Shelf(file, limits, to);
        try {
            format.get().open(shelf);
        } catch (IOException e) {
            shelf.broken("end", "cannot be read on: %s".formatted(e.getMessage()));
        }
        Opened opened = shelf.opened();
        if (opened.found() == 0) {
            shelf.broken(
                    "0",
                    "holds no page: none of its %d records is one; hand in another file"
                            .formatted(opened.passed()));
        }
        return shelf.opened();
    }

    private static Optional<Format> format(Capture file) {
        if (file.given().as() != Given.As.AUTO || !file.problems().isEmpty()) {
            return Optional.empty();
        }
        try {
            Head head = Head.of(file.content());
            return FORMATS.stream().filter(format -> format.opens(head)).findFirst();
        } catch (IOException e) {
            return Optional.empty(); // reading it says why
        }
    }
}
