package org.dateline.app.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.app.ledger.Added;
import org.dateline.app.ledger.Draft;
import org.dateline.app.ledger.Home;
import org.dateline.app.ledger.Scribe;
import org.dateline.link.RecordId;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.ReaderId;
import org.dateline.model.Reading;

/// A desk on a free port with a ledger of its own, in the name of `anna`.
final class Desks {

    private static final Resources RESOURCES = Resources.load();

    private Desks() {}

    static Desk open(Path folder) {
        var setting = new Desk.Setting(new Home(folder), "anna", RESOURCES, Clock.systemUTC());
        return Desk.open(setting, "127.0.0.1", 0);
    }

    static String address(Desk desk) {
        return "http://127.0.0.1:" + desk.port();
    }

    /// Adds a text whose reading is made by hand.
    static RecordId add(Path folder, Reading reading) {
        return add(folder, capture(reading.input(), reading.page().text()), reading);
    }

    /// Adds a sample of the repository, read as anybody's page is.
    static RecordId addSample(Path folder, String name) {
        Path file = Path.of("..", "samples").resolve(name);
        Capture capture = new Capture(name, Content.of(file), Given.nothing());
        return add(folder, capture, Flow.read(capture, RESOURCES));
    }

    static Capture capture(String name, String text) {
        return new Capture(
                name, Content.of(text.getBytes(StandardCharsets.UTF_8)), Given.nothing());
    }

    private static RecordId add(Path folder, Capture capture, Reading reading) {
        Draft.Reader reader =
                new Draft.Reader() {
                    @Override
                    public ReaderId id() {
                        return reading.reader();
                    }

                    @Override
                    public Reading read(Capture ignored) {
                        return reading;
                    }
                };
        try (Scribe scribe = Scribe.open(new Home(folder), "anna", Clock.systemUTC())) {
            Added added =
                    scribe.add(List.of(scribe.draft(capture, Optional.empty(), reader))).getFirst();
            return switch (added) {
                case Added.New one -> one.article();
                case Added.SameBytes same -> same.article();
                case Added.ReadAgain again -> again.article();
                case Added.Opened opened -> throw new AssertionError(opened.input());
                case Added.Failed failed -> throw new AssertionError(failed.reason());
            };
        }
    }
}
