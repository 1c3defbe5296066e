package org.dateline.bench.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An extractor in the race: the command that runs it over a folder of pages, the one that tells
/// its steady pace where it has one, and whether a pass takes minutes, so that one is enough.
record Contestant(
        String name,
        String label,
        List<String> command,
        Optional<List<String>> steadily,
        boolean slow) {

    static final List<String> NAMES =
            List.of("readability4j", "jsoup-text", "jsoup-paragraphs", "readability", "defuddle");

    /// The flags of a JVM that reads some thousand pages and ends, as Dateline's launcher has them
    /// (`.build/jar.sh`): a peer must not lose for want of them.
    private static final List<String> SHORT_LIVED =
            List.of(
                    "-Xmx1g",
                    "-Xss2m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:CompileThresholdScaling=0.2");

    private static final List<String> LONG_LIVED = List.of("-Xmx1g", "-Xss2m", "-XX:+UseSerialGC");

    Contestant {
        command = List.copyOf(command);
        steadily = steadily.map(List::copyOf);
    }

    /// All, Dateline first: the others are compared with it.
    static List<Contestant> all(Path root) {
        return List.of(
                new Contestant(
                        "dateline",
                        "Dateline",
                        List.of(
                                root.resolve("dateline").toString(),
                                "read",
                                "--json",
                                "--only",
                                "page"),
                        Optional.of(java("dateline", LONG_LIVED)),
                        false),
                library("readability4j", "readability4j 1.0.8"),
                library("jsoup-text", "jsoup, all text"),
                library("jsoup-paragraphs", "jsoup, all <p>"),
                script(root, "readability", "@mozilla/readability 0.6, jsdom"),
                script(root, "defuddle", "defuddle 0.19.4, linkedom"));
    }

    private static Contestant library(String name, String label) {
        return new Contestant(
                name, label, java(name, SHORT_LIVED), Optional.of(java(name, LONG_LIVED)), false);
    }

    private static Contestant script(Path root, String name, String label) {
        String file = root.resolve("bench/npm/" + name + ".mjs").toString();
        return new Contestant(name, label, List.of("node", file), Optional.empty(), true);
    }

    /// This very JVM and class path, for another process.
    private static List<String> java(String name, List<String> flags) {
        List<String> out = new ArrayList<>();
        out.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        out.addAll(flags);
        out.addAll(List.of("-cp", System.getProperty("java.class.path")));
        out.addAll(List.of(OneJvm.class.getName(), name));
        return out;
    }
}
