package org.dateline.container;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// The members of a gzip file one by one, each with its place and its checksum held against its
/// bytes (RFC 1952).
///
/// The JDK's stream joins members and hides where they begin; the WARC parser's does not look at
/// the checksum, and an archive whose letters changed unseen is no evidence.
final class GzipMembers implements AutoCloseable {

    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_SUM = 2;

    /// One member: what it inflates to, or as much of it as was asked for (`more`). `sound` is
    /// false where its checksum does not hold, `ended` where the file ends in it.
    record Member(
            long at, ByteArrayOutputStream inflated, boolean more, boolean sound, boolean ended) {

        byte[] bytes() {
            return inflated.toByteArray();
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final long most;
    private int from;
    private int to;
    private long read;

    /// Reads on from `at`, where `in` stands; of one member no more than `most` bytes are kept.
    GzipMembers(InputStream in, long at, long most) {
        this.in = in;
        this.read = at;
        this.most = most;
    }

    /// Where the next member begins.
    long place() {
        return read - (to - from);
    }

    boolean atEnd() throws IOException {
        return from == to && !fill();
    }

    /// Throws [IOException] where no member begins here, or its bytes cannot be inflated.
    Member next() throws IOException {
        long at = place();
        header();
        Inflater inflater = new Inflater(true);
        try {
            return inflate(at, inflater);
        } catch (DataFormatException e) {
            throw new ZipException("cannot be inflated");
        } finally {
            inflater.end();
        }
    }

    private Member inflate(long at, Inflater inflater) throws IOException, DataFormatException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        CRC32 sum = new CRC32();
        byte[] out = new byte[1 << 15];
        while (!inflater.finished()) {
            if (inflater.needsInput()) {
                if (from == to && !fill()) {
                    return new Member(at, kept, false, true, true);
                }
                inflater.setInput(buffer, from, to - from);
                from = to;
            }
            int n = inflater.inflate(out);
            sum.update(out, 0, n);
            if (kept.size() + n > most) {
                return new Member(at, kept, true, true, false);
            }
            kept.write(out, 0, n);
        }
        from = to - inflater.getRemaining();
        try {
            long stated = number();
            long length = number();
            boolean sound = stated == sum.getValue() && length == (kept.size() & 0xFFFFFFFFL);
            return new Member(at, kept, false, sound, false);
        } catch (EOFException e) {
            return new Member(at, kept, false, true, true);
        }
    }

    private void header() throws IOException {
        if (one() != 0x1F || one() != 0x8B || one() != 8) {
            throw new ZipException("not in gzip format");
        }
        int flags = one();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(one() | (one() << 8));
        }
        for (int text : new int[] {NAME, COMMENT}) {
            while ((flags & text) != 0 && one() != 0) {
                // its end is a zero
            }
        }
        skip((flags & HEADER_SUM) != 0 ? 2 : 0);
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            one();
        }
    }

    private long number() throws IOException {
        long low = one() | (one() << 8);
        return low | ((long) one() << 16) | ((long) one() << 24);
    }

    private int one() throws IOException {
        if (from == to && !fill()) {
            throw new EOFException("the file ends here");
        }
        return buffer[from++] & 0xFF;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        read += to;
        return to > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
