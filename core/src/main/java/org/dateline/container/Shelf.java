package org.dateline.container;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.capture.Intake;
import org.dateline.capture.Limits;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Problem;

/// A container being opened: the file, the limits, and where its captures go.
///
/// A record is named by the byte at which it begins, behind the name of its file where the
/// container holds files.
final class Shelf {

    /// The stage of a problem with a record that could be read all the same.
    static final String STAGE = "container";

    private final Capture whole;
    private final Limits limits;
    private final Consumer<Capture> to;
    private int found;
    private int passed;

    Shelf(Capture whole, Limits limits, Consumer<Capture> to) {
        this.whole = whole;
        this.limits = limits;
        this.to = to;
    }

    Content content() {
        return whole.content();
    }

    /// What is said of the whole; it holds for each record that does not say better.
    Given given() {
        return whole.given();
    }

    /// Most bytes that a record may come to when it is decoded.
    long most() {
        return limits.bytes();
    }

    Limits limits() {
        return limits;
    }

    Capture whole() {
        return whole;
    }

    /// A record that can be read. `trouble` is what was wrong with it all the same.
    void put(String record, byte[] bytes, Given given, List<String> trouble) {
        List<Problem> problems = trouble.stream().map(t -> new Problem(STAGE, t)).toList();
        put(record, Content.of(bytes), given, problems);
    }

    /// A record that cannot be read, and what to do about it.
    void broken(String record, Given given, String why) {
        put(record, Content.of(new byte[0]), given, List.of(new Problem(Intake.STAGE, why)));
    }

    void broken(String record, String why) {
        broken(record, given(), why);
    }

    private void put(String record, Content content, Given given, List<Problem> problems) {
        found++;
        to.accept(
                new Capture(whole.input() + "#" + record, content, given.record(record), problems));
    }

    /// A record that holds no page: an image, a request, a notice.
    void pass() {
        passed++;
    }

    Opened opened() {
        return new Opened(found, passed);
    }
}
