package org.dateline.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.dateline.model.Content;
import org.dateline.model.Sha256;

/// A capture's digest and size, and its bytes where they are few enough to be read.
///
/// Larger captures are hashed as a stream and leave no more than `limit` bytes in memory.
record Stored(Sha256 sha256, long size, ByteArrayOutputStream kept) {

    static Stored of(Content content, long limit) throws IOException {
        MessageDigest digest = Sha256.digest();
        ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 17);
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = content.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                size += n;
                if (size <= limit) {
                    kept.write(buffer, 0, n);
                } else {
                    kept.reset();
                }
            }
        }
        return new Stored(Sha256.of(digest), size, kept);
    }

    byte[] bytes() {
        return kept.toByteArray();
    }
}
