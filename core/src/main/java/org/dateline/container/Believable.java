package org.dateline.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// A stream that ends with a [ZipException] where it comes to more bytes than can be believed of
/// what was packed.
final class Believable extends FilterInputStream {

    private final long packed;
    private final long most;
    private long came;

    Believable(InputStream in, long packed, long most) {
        super(in);
        this.packed = packed;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        count(n);
        return n;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long n = super.skip(bytes);
        count(n);
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws ZipException {
        came += Math.max(0, bytes);
        if (came > most) {
            throw new ZipException(
                    "its %,d bytes inflate to more than %,d".formatted(packed, most));
        }
    }
}
