package org.dateline.place;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToIntFunction;
import org.dateline.model.Sha256;

/// Writes a gazetteer as the bytes that [Gazetteer] reads. Same entries, same bytes, on any
/// machine; nothing is deflated, for deflaters differ.
///
/// ```
/// magic 8 · digest 8 · counts 3 × 4 · columns of the rows · labels · starts of key blocks · keys
/// ```
///
/// A key stands as: length shared with the key before, length of the rest, the rest, count, then
/// one number each for row and sense. Each [#BLOCK]th key is written whole.
public final class Packing {

    static final long MAGIC = 0x444C_475A_3030_3031L; // DLGZ0001
    static final int HEADER = 28;
    static final int BLOCK = 16;
    static final int LABELS = 16;
    static final double STEPS = 10_000;
    static final double OCTAVE = 8;

    /// The highest number that three bytes hold.
    private static final int MOST = 0xFFFFFF;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private Packing() {}

    /// The bytes of a gazetteer. Rows are numbered by their place in the list.
    public static byte[] pack(List<Entry> entries, List<Spelling> spellings) {
        try {
            byte[] body = new Packing().body(entries, spellings);
            var whole = new ByteArrayOutputStream(body.length + Long.BYTES * 2);
            var head = new DataOutputStream(whole);
            head.writeLong(MAGIC);
            head.write(HexFormat.of().parseHex(digest(body)));
            head.write(body);
            return whole.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    static String digest(byte[] body) {
        return Sha256.of(body).hex().substring(0, Long.BYTES * 2);
    }

    private byte[] body(List<Entry> entries, List<Spelling> spellings) throws IOException {
        byte[] labels = labels(entries);
        List<List<Spelling>> keys = byKey(spellings);
        out.writeInt(entries.size());
        out.writeInt(labels.length);
        out.writeInt(keys.size());
        column(entries, 3, e -> (int) Math.round((e.lat() + 90) * STEPS));
        column(entries, 3, e -> (int) Math.round((e.lon() + 180) * STEPS));
        column(entries, 3, Packing::number);
        column(entries, 2, Entry::parent);
        column(entries, 1, e -> e.kind().code());
        column(entries, 1, e -> octaves(e.population()));
        column(entries, 1, e -> octaves(e.radiusKm()));
        starts(entries);
        out.write(labels);
        keys(keys);
        return bytes.toByteArray();
    }

    /// A size as eighths of a doubling, so that it fits a byte.
    static int octaves(long size) {
        return size <= 0
                ? 0
                : (int)
                        Math.min(
                                255,
                                1 + Math.round(OCTAVE * StrictMath.log((double) size) / LOG_2));
    }

    static final double LOG_2 = StrictMath.log(2);

    private void column(List<Entry> entries, int width, ToIntFunction<Entry> value)
            throws IOException {
        for (Entry entry : entries) {
            int number = value.applyAsInt(entry);
            for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
                out.writeByte(number >>> shift);
            }
        }
    }

    /// Where every [#LABELS]th label starts; those between are found by stepping over.
    private void starts(List<Entry> entries) throws IOException {
        int at = 0;
        for (int row = 0; row < entries.size(); row++) {
            if (row % LABELS == 0) {
                out.writeInt(at);
            }
            at += label(entries.get(row)).length + 1;
        }
    }

    private static byte[] labels(List<Entry> entries) throws IOException {
        var all = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            byte[] label = label(entry);
            if (label.length > 255) {
                throw new IllegalArgumentException("too many names: " + entry);
            }
            all.write(label.length);
            all.write(label);
        }
        return all.toByteArray();
    }

    /// The GeoNames number of a place, or 0 where its id is another's.
    private static int number(Entry entry) {
        if (!entry.id().startsWith(Pack.GEONAMES)) {
            return 0;
        }
        int number = Integer.parseInt(entry.id().substring(Pack.GEONAMES.length()));
        return number <= MOST ? number : 0;
    }

    /// Name and other names; before them the id, where it is not a number.
    private static byte[] label(Entry entry) {
        List<String> parts = new ArrayList<>();
        if (number(entry) == 0) {
            parts.add(entry.id());
        }
        parts.add(entry.name());
        parts.addAll(entry.others());
        return String.join("\t", parts).getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<Spelling>> byKey(List<Spelling> spellings) {
        List<Spelling> sorted =
                spellings.stream()
                        .sorted(
                                Comparator.comparing(Spelling::key)
                                        .thenComparingInt(Spelling::row)
                                        .thenComparing(Spelling::sense))
                        .toList();
        List<List<Spelling>> out = new ArrayList<>();
        for (Spelling one : sorted) {
            if (out.isEmpty() || !out.getLast().getFirst().key().equals(one.key())) {
                out.add(new ArrayList<>());
            } else if (out.getLast().getLast().row() == one.row()) {
                continue;
            }
            out.getLast().add(one);
        }
        return out;
    }

    private void keys(List<List<Spelling>> keys) throws IOException {
        var table = new KeyTable();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (i % BLOCK == 0) {
                starts.add(table.startBlock());
            }
            table.add(keys.get(i));
        }
        for (int start : starts) {
            out.writeInt(start);
        }
        out.write(table.bytes());
    }
}
