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

/// The bytes of a model, deflated: the words' numbers, then each table as its shape, the size of
/// one step, and for each weight that is not nought how far it lies behind the one before and how
/// many steps it has (one byte, or two behind an escape).
final class ModelFile {

    private static final String PATH = "/claims/attribution.model";
    private static final int MAGIC = 0x44415431;

    /// Weights are kept in steps of this; a smaller one is nought.
    private static final float STEP = 0.008f;

    private static final int ESCAPE = -128;

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
        return new Learnt(table(in), table(in), table(in), table(in), new Learnt.WordSet(words));
    }

    private static Weights table(DataInputStream in) throws IOException {
        Weights out = Weights.none(in.readUnsignedByte(), in.readUnsignedByte());
        float step = in.readFloat();
        int at = -1;
        for (int left = in.readInt(); left > 0; left--) {
            at += number(in);
            int steps = in.readByte();
            out.set(at, step * (steps == ESCAPE ? in.readShort() : steps));
        }
        return out;
    }

    private static int number(DataInputStream in) throws IOException {
        int first = in.readUnsignedByte();
        return first < 255 ? first : in.readInt();
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
                write(table, out);
            }
        } finally {
            deflater.end();
        }
    }

    private static List<Weights> tables(Learnt learnt) {
        return List.of(learnt.edges(), learnt.pieces(), learnt.choice(), learnt.links());
    }

    private static void write(Weights table, DataOutputStream out) throws IOException {
        out.writeByte(table.bits());
        out.writeByte(table.columns());
        out.writeFloat(STEP);
        int count = 0;
        for (int i = 0; i < table.size(); i++) {
            count += steps(table.cell(i)) == 0 ? 0 : 1;
        }
        out.writeInt(count);
        int last = -1;
        for (int i = 0; i < table.size(); i++) {
            int steps = steps(table.cell(i));
            if (steps != 0) {
                number(out, i - last);
                last = i;
                steps(out, steps);
            }
        }
    }

    private static int steps(float weight) {
        return Math.clamp(Math.round(weight / STEP), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    private static void number(DataOutputStream out, int number) throws IOException {
        out.writeByte(Math.min(number, 255));
        if (number >= 255) {
            out.writeInt(number);
        }
    }

    private static void steps(DataOutputStream out, int steps) throws IOException {
        if (Math.abs(steps) < 128) {
            out.writeByte(steps);
        } else {
            out.writeByte(ESCAPE);
            out.writeShort(steps);
        }
    }
}
