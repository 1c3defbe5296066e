package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.dateline.model.Content;
import org.dateline.model.Sha256;

/// A capture's digest and size, and its bytes where they are few enough to be read.
///
/// Larger captures are hashed as a stream and leave nothing in memory.
final class Stored {

    private static final byte[] NOTHING = {};

    private final Sha256 sha256;
    private final long size;
    private final byte[] bytes;

    private Stored(Sha256 sha256, long size, byte[] bytes) {
        this.sha256 = sha256;
        this.size = size;
        this.bytes = bytes;
    }

    static Stored nothing() {
        return new Stored(Sha256.of(NOTHING), 0, NOTHING);
    }

    Sha256 sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    /// The bytes themselves, not to be changed.
    byte[] bytes() {
        return bytes;
    }

    static Stored of(Content content, long limit) throws IOException {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
            return bytes.length <= limit
                    ? new Stored(Sha256.of(bytes), bytes.length, bytes)
                    : large(bytes, in);
        }
    }

    private static Stored large(byte[] first, InputStream rest) throws IOException {
        MessageDigest digest = Sha256.digest();
        digest.update(first);
        long size = first.length;
        byte[] buffer = new byte[1 << 16];
        for (int n = rest.read(buffer); n >= 0; n = rest.read(buffer)) {
            digest.update(buffer, 0, n);
            size += n;
        }
        return new Stored(Sha256.of(digest), size, NOTHING);
    }
}
