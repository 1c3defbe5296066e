package org.dateline.bench.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A process that came to an end: its exit code, and the CPU-seconds, user's and system's, of it
/// and of all that it started.
record Timed(int exit, double cpuSeconds) {

    /// What a shell's `times` says of its children on its second line: `0m5.120000s 0m0.310000s`.
    private static final Pattern TIMES =
            Pattern.compile(
                    "(?<um>\\d{1,6})m(?<us>\\d{1,2}\\.\\d{1,9})s"
                            + " (?<sm>\\d{1,6})m(?<ss>\\d{1,2}\\.\\d{1,9})s");

    /// Runs a command; what it prints goes into the file, what it complains of into `FILE.log`.
    static Timed run(List<String> command, Path printed) throws IOException, InterruptedException {
        List<String> shell =
                new ArrayList<>(
                        List.of("sh", "-c", "\"$@\" >\"$0\" 2>\"$0.log\"; e=$?; times; exit $e"));
        shell.add(printed.toString());
        shell.addAll(command);
        Process process = new ProcessBuilder(shell).redirectErrorStream(true).start();
        process.getOutputStream().close();
        byte[] said = process.getInputStream().readAllBytes();
        return new Timed(process.waitFor(), seconds(new String(said, StandardCharsets.UTF_8)));
    }

    /// Of the children, from what `times` says. Throws `IllegalArgumentException` where it says
    /// something else.
    static double seconds(String times) {
        String children = times.lines().skip(1).findFirst().orElse("");
        Matcher said = TIMES.matcher(children);
        if (!said.matches()) {
            throw new IllegalArgumentException("no times of a shell: " + times);
        }
        return seconds(said, "u") + seconds(said, "s");
    }

    private static double seconds(Matcher said, String whose) {
        return 60 * Double.parseDouble(said.group(whose + "m"))
                + Double.parseDouble(said.group(whose + "s"));
    }
}
