package org.dateline.claim;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// A file of learnt weights: deflated, its kind first, then what that kind holds.
///
/// One table of weights is its shape, the size of one step, and for each weight that is not nought
/// how far it lies behind the one before and how many steps it has (one byte, or two behind an
/// escape).
public final class WeightsFile {

    /// Weights are kept in steps of this; a smaller one is nought.
    private static final float STEP = 0.008f;

    private static final int ESCAPE = -128;

    private WeightsFile() {}

    /// What stands behind a file's kind.
    public interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    /// Writes what stands behind a file's kind.
    public interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    /// Reads the file that comes with Dateline at this path of the class path.
    ///
    /// @throws UncheckedIOException when the build is damaged
    public static <T> T builtIn(String path, int kind, Reader<T> reader) {
        try (InputStream in = WeightsFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("no " + path + " on the class path");
            }
            return open(in, kind, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " is damaged: build again", e);
        }
    }

    /// Reads a file of this kind.
    ///
    /// @throws IOException when it is of another kind, or cut
    public static <T> T open(InputStream bytes, int kind, Reader<T> reader) throws IOException {
        DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(new InflaterInputStream(bytes), 1 << 16));
        if (in.readInt() != kind) {
            throw new IOException("not a file of such weights");
        }
        return reader.read(in);
    }

    /// Writes a file of this kind, and closes it.
    public static void save(OutputStream bytes, int kind, Writer writer) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 16))) {
            out.writeInt(kind);
            writer.write(out);
        } finally {
            deflater.end();
        }
    }

    public static Weights read(DataInputStream in) throws IOException {
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

    public static void write(Weights table, DataOutputStream out) throws IOException {
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
