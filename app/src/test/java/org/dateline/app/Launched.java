package org.dateline.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a run of `dateline` printed and how it ended.
record Launched(int code, String out, String err) {

    /// Runs it in this process.
    static Launched here(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var printed = new ByteArrayOutputStream();
        var failed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, false, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(failed, false, StandardCharsets.UTF_8));
            int code = Main.line().execute(arguments);
            System.out.flush();
            System.err.flush();
            return new Launched(
                    code,
                    printed.toString(StandardCharsets.UTF_8),
                    failed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /// Runs it in a process of its own.
    static Launched of(String... arguments) {
        return of(List.of(), arguments);
    }

    /// Runs it in a process behind a prefix, such as a shell that sets limits first.
    static Launched of(List<String> before, String... arguments) {
        try {
            Path out = Files.createTempFile("dateline", ".out");
            Path err = Files.createTempFile("dateline", ".err");
            Process process =
                    start(before, arguments)
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start();
            process.getOutputStream().close();
            Launched done =
                    new Launched(process.waitFor(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return done;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static ProcessBuilder start(List<String> before, String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("org.dateline.app.Main");
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /// These lines, as a stream has them.
    static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
