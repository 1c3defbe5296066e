package org.dateline.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// All samples, over and over on one core: as far as the page, and to the end. A score times the
/// number of samples is pages a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FlowSpeed {

    private Resources resources = Resources.load();
    private List<Capture> captures = List.of();

    /// Reads the files once, so that no disk is measured.
    @Setup
    public void load() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("samples"))) {
            captures =
                    all.filter(file -> file.toString().matches(".{1,400}\\.(?:html|txt)"))
                            .sorted()
                            .map(FlowSpeed::capture)
                            .toList();
        }
    }

    private static Capture capture(Path file) {
        try {
            return new Capture(
                    file.toString(), Content.of(Files.readAllBytes(file)), Given.nothing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public List<Reading> page() {
        return read(Flow.Until.PAGE);
    }

    @Benchmark
    public List<Reading> whole() {
        return read(Flow.Until.END);
    }

    private List<Reading> read(Flow.Until until) {
        return captures.stream().map(capture -> Flow.read(capture, resources, until)).toList();
    }
}
