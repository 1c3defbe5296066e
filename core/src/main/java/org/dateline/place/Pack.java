package org.dateline.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Sha256;

/// The bytes that [Packing] wrote, read where they lie: a lookup reads what it needs, so starting
/// costs no more than reading the file.
final class Pack {

    static final String GEONAMES = "geonames:";

    private final byte[] bytes;
    private final int rows;
    private final int lats;
    private final int lons;
    private final int numbers;
    private final int parents;
    private final int kinds;
    private final int populations;
    private final int radii;
    private final int starts;
    private final int labels;
    private final Keys keys;

    Pack(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < Packing.HEADER || in.getLong() != Packing.MAGIC) {
            throw new IllegalArgumentException("this is no gazetteer of Dateline's");
        }
        in.getLong();
        this.bytes = bytes;
        rows = in.getInt();
        int labelled = in.getInt();
        int named = in.getInt();
        lats = Packing.HEADER;
        lons = lats + 3 * rows;
        numbers = lons + 3 * rows;
        parents = numbers + 3 * rows;
        kinds = parents + 2 * rows;
        populations = kinds + rows;
        radii = populations + rows;
        starts = radii + rows;
        labels = starts + 4 * ((rows + Packing.LABELS - 1) / Packing.LABELS);
        keys = new Keys(bytes, named, labels + labelled);
    }

    /// Names the gazetteer's content: 16 hex digits, written when it was packed.
    String digest() {
        return "%016x".formatted(ByteBuffer.wrap(bytes).getLong(Long.BYTES));
    }

    /// Whether the bytes are still those that the digest names.
    boolean isWhole() {
        byte[] body = Arrays.copyOfRange(bytes, 2 * Long.BYTES, bytes.length);
        return Sha256.of(body).hex().startsWith(digest());
    }

    /// How many places there are; rows count from 0.
    int size() {
        return rows;
    }

    /// What a key names, the more populous first; see [Fold].
    Keys.Match find(String key) {
        return keys.find(key);
    }

    double lat(int row) {
        return (three(lats + 3 * row) - 90 * Packing.STEPS) / Packing.STEPS;
    }

    double lon(int row) {
        return (three(lons + 3 * row) - 180 * Packing.STEPS) / Packing.STEPS;
    }

    int parent(int row) {
        return ((bytes[parents + 2 * row] & 0xFF) << 8) | (bytes[parents + 2 * row + 1] & 0xFF);
    }

    Kind kind(int row) {
        return Kind.of(bytes[kinds + row]);
    }

    /// Population to the nearest eighth of a doubling; 0 is unknown.
    double population(int row) {
        return size(bytes[populations + row] & 0xFF);
    }

    double radiusKm(int row) {
        return size(bytes[radii + row] & 0xFF);
    }

    private static double size(int octaves) {
        return octaves == 0 ? 0 : StrictMath.pow(2, (octaves - 1) / Packing.OCTAVE);
    }

    private int three(int at) {
        return ((bytes[at] & 0xFF) << 16) | ((bytes[at + 1] & 0xFF) << 8) | (bytes[at + 2] & 0xFF);
    }

    /// The GeoNames number, or 0 where the id is another's.
    int number(int row) {
        return three(numbers + 3 * row);
    }

    String id(int row) {
        int number = number(row);
        return number == 0 ? label(row).getFirst() : GEONAMES + number;
    }

    String name(int row) {
        return names(row).getFirst();
    }

    /// Other names of the place that are in use by somebody.
    List<String> others(int row) {
        List<String> names = names(row);
        return names.subList(1, names.size());
    }

    private List<String> names(int row) {
        List<String> label = label(row);
        return number(row) == 0 ? label.subList(1, label.size()) : label;
    }

    private List<String> label(int row) {
        int at = labels + ByteBuffer.wrap(bytes).getInt(starts + 4 * (row / Packing.LABELS));
        for (int i = row % Packing.LABELS; i > 0; i--) {
            at += 1 + (bytes[at] & 0xFF);
        }
        return List.of(
                new String(bytes, at + 1, bytes[at] & 0xFF, StandardCharsets.UTF_8)
                        .split("\t", -1));
    }
}
