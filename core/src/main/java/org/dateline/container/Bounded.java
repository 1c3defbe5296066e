package org.dateline.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// What could be read of a stream: no more than `most` decoded bytes, and up to where it breaks.
///
/// Of a stream that is longer nothing is kept.
record Bounded(ByteArrayOutputStream kept, boolean more, Optional<String> failure) {

    static Bounded read(InputStream in, long most) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 14);
        byte[] buffer = new byte[1 << 14];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (kept.size() + n > most) {
                    return new Bounded(new ByteArrayOutputStream(), true, Optional.empty());
                }
                kept.write(buffer, 0, n);
            }
            return new Bounded(kept, false, Optional.empty());
        } catch (IOException e) {
            return new Bounded(kept, false, Optional.of(String.valueOf(e.getMessage())));
        }
    }

    byte[] bytes() {
        return kept.toByteArray();
    }

    static String tooLong(long most) {
        return "comes to more than the %,d bytes that are read of a page: it is left out"
                .formatted(most);
    }
}
