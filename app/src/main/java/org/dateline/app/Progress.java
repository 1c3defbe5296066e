package org.dateline.app;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/// How far a run is: a bar where stderr is a terminal and there is more than one input, else
/// nothing.
final class Progress implements AutoCloseable {

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress of(String what, int inputs) {
        return new Progress(
                inputs > 1 && onTerminal()
                        ? Optional.of(
                                new ProgressBarBuilder()
                                        .setTaskName(what)
                                        .setInitialMax(inputs)
                                        .setUpdateIntervalMillis(200)
                                        .build())
                        : Optional.empty());
    }

    void done(int inputs) {
        bar.ifPresent(b -> b.stepBy(inputs));
    }

    /// `System.console()` tells of stdin and stdout, and stdout is often a file here.
    private static boolean onTerminal() {
        try {
            String stderr = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return stderr.startsWith("/dev/pts/") || stderr.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
