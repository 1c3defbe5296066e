package org.dateline.bench.peers;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One extractor over a folder of pages, in a process of its own: `OneJvm NAME FOLDER` prints a
/// line of JSON each page (`input`, `title`, `byline`, `body`); `OneJvm NAME FOLDER --steady`
/// prints the CPU-seconds of a second pass over all of them.
public final class OneJvm {

    private final Extractor extractor;
    private final SavedPages pages;

    private OneJvm(Extractor extractor, SavedPages pages) {
        this.extractor = extractor;
        this.pages = pages;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        var extractor = given.size() < 2 ? null : Extractor.named(given.getFirst()).orElse(null);
        if (extractor == null) {
            System.err.println("usage: OneJvm NAME FOLDER [--steady]");
            System.exit(2);
            return;
        }
        OneJvm one = new OneJvm(extractor, SavedPages.in(Path.of(given.get(1))));
        if (given.contains("--steady")) {
            System.out.println(one.steady());
        } else {
            one.print();
        }
    }

    private void print() throws IOException {
        var out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            for (Path file : pages.files()) {
                line(json, file.getFileName().toString(), extractor.extract(read(file)));
            }
        }
    }

    private static void line(JsonGenerator json, String input, Extract found) {
        json.writeStartObject();
        json.writeStringProperty("input", input);
        found.title().ifPresent(title -> json.writeStringProperty("title", title));
        json.writeName("byline");
        json.writeStartArray();
        found.byline().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("body", found.body());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /// The first pass loads, links and compiles; the second is what a long-running program pays.
    private double steady() throws IOException {
        pass();
        long before = cpu();
        pass();
        return (cpu() - before) / 1e9;
    }

    private void pass() throws IOException {
        for (Path file : pages.files()) {
            extractor.extract(read(file));
        }
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    /// Of the whole process in nanoseconds: its compilers and collectors too.
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
