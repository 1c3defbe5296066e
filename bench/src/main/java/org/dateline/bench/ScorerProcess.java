package org.dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs a scorer as a person would, from the project's root, and reads its last line.
public record ScorerProcess(Path root, Path shared) {

    /// Empty where the scorer failed; it has then said why on stderr.
    public Optional<Run> run(Scorer scorer) throws IOException, InterruptedException {
        System.err.printf("floors: %s …%n", scorer.name());
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command(scorer))
                        .directory(root.toAbsolutePath().toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        process.getOutputStream().close();
        byte[] printed = process.getInputStream().readAllBytes();
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        Optional<Figures> figures = Figures.lastOf(new String(printed, StandardCharsets.UTF_8));
        if (exit != 0 || figures.isEmpty()) {
            System.err.printf("floors: exit %d of %s%n", exit, scorer.command());
            return Optional.empty();
        }
        String digest = new Corpus(shared, scorer.data()).digest();
        return Optional.of(new Run(scorer, figures.get(), digest, seconds));
    }

    private List<String> command(Scorer scorer) {
        List<String> out = new ArrayList<>(List.of("python3"));
        out.add(shared.resolve("score").resolve(scorer.arguments().getFirst()).toString());
        out.addAll(scorer.arguments().subList(1, scorer.arguments().size()));
        return out;
    }
}
