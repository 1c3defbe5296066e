package org.dateline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Runs Jazzer in a process of its own, so that no other test runs under its agent.
///
/// A short run is the same each time; with `-Dlong=true` it is another each time and takes
/// `-Dfuzz.minutes=N`. With `-Dfuzz.corpus=FOLDER` it goes on from what an earlier run came to.
public final class Fuzzer {

    private static final boolean LONG = Boolean.getBoolean("long");
    private static final int MINUTES = Integer.getInteger("fuzz.minutes", 5);

    /// A short run starts from a few small seeds: each is read before the fuzzer begins, and most
    /// of the time is for what it makes of them.
    private static final int SMALL = 400;

    private static final int FEW = 24;

    /// Where a new way through the code is worth following; what is behind them reads words.
    private static final String PARSERS =
            "org.dateline.capture.**:org.dateline.container.**:org.dateline.page.**:org.dateline.article.**";

    private static final String OURS = "org.dateline.fuzz.**:org.dateline.whole.**";
    private static final String READERS = "org.jsoup.**:org.netpreserve.**:org.apache.james.**";

    private final Class<?> target;
    private final Path folder;

    /// `folder` takes what the run leaves.
    public Fuzzer(Class<?> target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    /// What broke and how to keep it; empty where nothing did.
    public String find(List<byte[]> seeds) throws IOException, InterruptedException {
        Path sown = Files.createDirectory(folder.resolve("seeds"));
        List<byte[]> sowing = LONG ? seeds : few(seeds);
        for (int i = 0; i < sowing.size(); i++) {
            Files.write(sown.resolve("seed-%03d".formatted(i)), sowing.get(i));
        }
        Path corpus =
                Path.of(System.getProperty("fuzz.corpus", folder.resolve("grown").toString()));
        Files.createDirectories(corpus);
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(command(corpus, sown))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        process.getOutputStream().close();
        int code = process.waitFor();
        List<String> lines = Files.readAllLines(said, java.nio.charset.StandardCharsets.ISO_8859_1);
        lines.stream().filter(l -> l.startsWith("Done ")).forEach(System.out::println);
        return code == 0 ? "" : code + "\n" + String.join("\n", lines) + "\n" + kept();
    }

    /// Small ones of all kinds.
    private static List<byte[]> few(List<byte[]> seeds) {
        List<byte[]> small = seeds.stream().filter(seed -> seed.length < SMALL).toList();
        int every = Math.max(1, small.size() / FEW);
        return IntStream.range(0, small.size())
                .filter(i -> i % every == 0)
                .mapToObj(small::get)
                .toList();
    }

    private List<String> command(Path corpus, Path seeds) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading"));
        command.addAll(List.of("-Dfuzz.full=" + (LONG ? 16384 : 2048), "-Dfuzz.seconds=60"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add("com.code_intelligence.jazzer.Jazzer");
        command.add("--target_class=" + target.getName());
        command.add("--instrumentation_includes=" + PARSERS);
        // What tells of a fault is not to be looked into, and its libraries are not ours.
        command.add("--instrumentation_excludes=" + OURS);
        command.add("--custom_hook_includes=org.dateline.**:" + READERS);
        command.add("--custom_hook_excludes=" + OURS);
        // Slows the whole reading, which is full of expressions, tenfold.
        command.add("--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks");
        command.add("--reproducer_path=" + folder);
        command.add("-artifact_prefix=" + folder + "/");
        command.addAll(LONG ? List.of("-max_total_time=" + MINUTES * 60) : SHORT);
        command.addAll(List.of("-timeout=120", "-rss_limit_mb=0", "-max_len=4096"));
        command.addAll(List.of(corpus.toString(), seeds.toString()));
        return command;
    }

    /// A count, so that a slow machine looks as far as a fast one, and a time for one much slower.
    private static final List<String> SHORT = List.of("-seed=1", "-runs=400", "-max_total_time=20");

    private String kept() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().matches("(crash|timeout|oom).*"))
                    .map(f -> "find: " + f)
                    .collect(Collectors.joining("\n"));
        }
    }
}
