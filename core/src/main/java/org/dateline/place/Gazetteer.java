package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Sha256;

/// Names of places and where they lie. Immutable, one a process, shared by all threads.
///
/// The places that come with Dateline, and behind them those that somebody imported. Rows count
/// from 0; an imported place that the built-in gazetteer has under the same id is the built-in row,
/// known by further names. See `docs/decisions/0011-imported-places.md`.
public final class Gazetteer {

    private static final String BUILT_IN = "/gazetteer/places.bin";

    private final Pack base;
    private final Optional<Annex> annex;

    private Gazetteer(Pack base, Optional<Annex> annex) {
        this.base = base;
        this.annex = annex;
    }

    /// The gazetteer that comes with Dateline.
    public static Gazetteer builtIn() {
        try (InputStream in = Gazetteer.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IOException("no " + BUILT_IN + " on the class path");
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer is damaged: build again", e);
        }
    }

    /// Reads what [Packing] wrote.
    public static Gazetteer of(byte[] packed) {
        return new Gazetteer(new Pack(packed), Optional.empty());
    }

    /// This one's places and those that [Merge] packed against it.
    ///
    /// Refuses bytes that are none of ours or were changed.
    public Gazetteer with(byte[] imported) {
        Pack pack = new Pack(imported);
        if (!pack.isWhole()) {
            throw new IllegalArgumentException("its bytes were changed since it was packed");
        }
        return new Gazetteer(base, Optional.of(new Annex(base, pack)));
    }

    /// Names the content: 16 hex digits. Of two packs, the digest of both digests.
    public String digest() {
        return annex.map(a -> Sha256.of(base.digest() + "\n" + a.pack().digest()).hex())
                .orElse(base.digest())
                .substring(0, 2 * Long.BYTES);
    }

    /// Whether the bytes are still those that the digest names.
    boolean isWhole() {
        return base.isWhole();
    }

    /// How many rows there are.
    public int size() {
        return base.size() + annex.map(a -> a.pack().size()).orElse(0);
    }

    /// How many places somebody imported that did not come with Dateline.
    public int imported() {
        return annex.map(Annex::added).orElse(0);
    }

    /// How many of the rows came with Dateline: they stand first.
    int builtInSize() {
        return base.size();
    }

    /// What a key names, of each pack the more populous first; see [Fold].
    public Keys.Match find(String key) {
        Keys.Match match = base.find(key);
        return annex.isEmpty() ? match : joined(match, annex.get().find(key));
    }

    private static Keys.Match joined(Keys.Match ours, Keys.Match more) {
        List<Keys.Hit> hits = new ArrayList<>(ours.hits());
        for (Keys.Hit hit : more.hits()) {
            if (hits.stream().noneMatch(known -> known.row() == hit.row())) {
                hits.add(hit);
            }
        }
        return new Keys.Match(hits, ours.more() || more.more());
    }

    public double lat(int row) {
        return pack(row).lat(at(row));
    }

    public double lon(int row) {
        return pack(row).lon(at(row));
    }

    /// The row that it lies in, or [Entry#NOWHERE]; rows in which others lie come first.
    public int parent(int row) {
        return row < base.size() ? base.parent(row) : annex.orElseThrow().parent(at(row));
    }

    /// What a row lies in, from the narrowest to its country.
    public List<Integer> containers(int row) {
        List<Integer> out = new ArrayList<>();
        for (int at = parent(row); at != Entry.NOWHERE; at = parent(at)) {
            out.add(at);
        }
        return out;
    }

    /// Whether somebody imported it.
    boolean isImported(int row) {
        return row >= base.size();
    }

    public Kind kind(int row) {
        return pack(row).kind(at(row));
    }

    /// Population to the nearest eighth of a doubling; 0 is unknown.
    public double population(int row) {
        return pack(row).population(at(row));
    }

    public double radiusKm(int row) {
        return pack(row).radiusKm(at(row));
    }

    public String id(int row) {
        return pack(row).id(at(row));
    }

    public String name(int row) {
        return pack(row).name(at(row));
    }

    /// Other names of the place that are in use by somebody.
    public List<String> others(int row) {
        return pack(row).others(at(row));
    }

    Pack base() {
        return base;
    }

    private Pack pack(int row) {
        return row < base.size() ? base : annex.orElseThrow().pack();
    }

    private int at(int row) {
        return row < base.size() ? row : row - base.size();
    }
}
