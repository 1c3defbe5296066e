package org.dateline.app;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Standard output, remembering why it could not be written: `PrintStream` forgets, and a run whose
/// words went nowhere must not end well.
final class Outlet extends FilterOutputStream {

    private static final int BUFFER = 1 << 16;

    private @Nullable IOException failure;

    Outlet(OutputStream to) {
        super(new BufferedOutputStream(to, BUFFER));
    }

    /// The first failure.
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw noted(e);
        }
    }

    private IOException noted(IOException e) {
        if (failure == null) {
            failure = e;
        }
        return e;
    }
}
