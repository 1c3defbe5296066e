package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The files that a figure was measured on, and the digest that names them: SHA-256 over each
/// file's path and bytes, in the order of the paths.
record Corpus(Path shared, List<String> data) {

    Corpus {
        data = List.copyOf(data);
    }

    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path file : files()) {
                sha.update(name(file).getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
                sha.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private List<Path> files() throws IOException {
        Stream.Builder<Path> out = Stream.builder();
        for (String part : data) {
            try (Stream<Path> all = Files.walk(shared.resolve(part))) {
                all.filter(Files::isRegularFile).forEach(out);
            }
        }
        return out.build().sorted(Comparator.comparing(this::name)).toList();
    }

    private String name(Path file) {
        return shared.relativize(file).toString().replace('\\', '/');
    }
}
