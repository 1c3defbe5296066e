package org.dateline.bench.link;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.link.Rarity;
import org.dateline.model.Sha256;

/// Counts in how many articles each stem stands: `CountRarity FOLDER OUT`, where the folder holds
/// plain texts. Written are hashes of stems that at least three articles hold, and their counts; no
/// word can be read from them.
public final class CountRarity {

    private static final int LEAST = 3;

    private CountRarity() {}

    /// Writes the table and says what it was made of.
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("wanted: FOLDER OUT");
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.sorted().toList();
        }
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        StringBuilder whole = new StringBuilder();
        for (Path file : files) {
            String text = Files.readString(file);
            whole.append(Sha256.of(text).hex());
            new TreeSet<>(Rarity.hashes(text)).forEach(hash -> counts.merge(hash, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < LEAST);
        Files.write(Path.of(args[1]), table(files.size(), counts));
        System.out.printf(
                "%d articles, %d stems, data digest %s%n",
                files.size(), counts.size(), Sha256.of(whole.toString()).hex().substring(0, 16));
    }

    private static byte[] table(int articles, Map<Integer, Integer> counts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(articles);
        out.writeInt(counts.size());
        for (var entry : counts.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeShort(entry.getValue());
        }
        return bytes.toByteArray();
    }
}
