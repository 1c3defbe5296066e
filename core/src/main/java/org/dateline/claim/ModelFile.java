package org.dateline.claim;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The bytes of a model, deflated: the words' numbers, then each table.
final class ModelFile {

    private static final String PATH = "/claims/attribution.model";
    private static final int MAGIC = 0x44415431;

    private ModelFile() {}

    static Learnt builtIn() {
        try (InputStream in = ModelFile.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IOException("no model " + PATH + " on the class path");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the model of claims is damaged: build again", e);
        }
    }

    static Learnt read(InputStream bytes) throws IOException {
        DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(new InflaterInputStream(bytes), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a model of claims");
        }
        int[] words = new int[in.readInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readInt();
        }
        return new Learnt(
                WeightsFile.read(in),
                WeightsFile.read(in),
                WeightsFile.read(in),
                WeightsFile.read(in),
                new Learnt.WordSet(words));
    }

    static void write(Learnt learnt, OutputStream bytes) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(learnt.words().size());
            for (int i = 0; i < learnt.words().size(); i++) {
                out.writeInt(learnt.words().get(i));
            }
            for (Weights table : tables(learnt)) {
                WeightsFile.write(table, out);
            }
        } finally {
            deflater.end();
        }
    }

    private static List<Weights> tables(Learnt learnt) {
        return List.of(learnt.edges(), learnt.pieces(), learnt.choice(), learnt.links());
    }
}
