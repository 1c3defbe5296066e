package org.dateline.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.capture.Intake;
import org.dateline.capture.Limits;
import org.dateline.container.Containers;
import org.dateline.json.ReadingJson;
import org.dateline.model.Capture;
import org.dateline.model.Problem;
import org.dateline.model.Reading;
import org.dateline.whole.Contract;
import org.dateline.whole.Evidence;

/// What must hold whatever the bytes are: a reading keeps the contract, its words lead back to the
/// file, it is the same line each time, it takes no more than its time, and each problem is one
/// line.
///
/// Throws [AssertionError] with the faults where it does not.
final class Oracle {

    static final Resources RESOURCES = Resources.load();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Seconds of processor time for an input of some 32 KB; the fuzzer's own code in ours slows
    /// it, so it asks for more.
    private static final long SECONDS = Long.getLong("fuzz.seconds", 5);

    /// A message is a line that a person reads.
    private static final int MESSAGE = 1200;

    /// Of a file with thousands of records the first ones tell what there is to tell.
    private static final int LOOKED_AT = 30;

    private Oracle() {}

    /// Opens a file as the command line does and reads each capture in it as far as the page.
    static void opened(Capture file) {
        List<Capture> captures = new ArrayList<>();
        timed(() ->
                Containers.open(
                        file,
                        Limits.usual(),
                        capture -> {
                            Flow.read(capture, RESOURCES, Flow.Until.PAGE);
                            captures.add(capture);
                        }));
        require(!captures.isEmpty(), "a file is at least one capture, be it a broken one");
        Set<String> names = new HashSet<>();
        for (Capture capture : captures) {
            require(names.add(capture.input()), "two captures are called " + capture.input());
        }
        captures.stream().limit(LOOKED_AT).forEach(one -> read(one, Flow.Until.PAGE));
    }

    /// Reads one capture.
    static void read(Capture capture, Flow.Until until) {
        Reading reading = timed(() -> Flow.read(capture, RESOURCES, until));
        byte[] line = ReadingJson.line(reading);
        require(Contract.faults(line));
        String source = Intake.decode(capture, RESOURCES.limits()).text();
        require(Evidence.faults(reading.page(), source));
        for (Problem problem : reading.problems()) {
            said(problem.message());
        }
        byte[] again = ReadingJson.line(Flow.read(capture, RESOURCES, until));
        require(Arrays.equals(line, again), "the same bytes read otherwise a second time");
    }

    private static void said(String message) {
        boolean line =
                !message.isBlank()
                        && message.length() <= MESSAGE
                        && message.chars().noneMatch(Character::isISOControl);
        require(line, "a problem is one line of text: " + message);
    }

    private static <T> T timed(Supplier<T> work) {
        long before = THREADS.getCurrentThreadCpuTime();
        T out = work.get();
        long seconds = (THREADS.getCurrentThreadCpuTime() - before) / 1_000_000_000;
        require(seconds < SECONDS, "took %d seconds of processor time".formatted(seconds));
        return out;
    }

    private static void require(List<String> faults) {
        require(faults.isEmpty(), String.valueOf(faults));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new AssertionError(rule);
        }
    }
}
