package org.dateline.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a capture, in memory, in a file that may be larger than memory, or out of reach.
public sealed interface Content {

    InputStream open() throws IOException;

    /// Number of bytes.
    long size() throws IOException;

    static Content of(byte[] bytes) {
        return new InMemory(bytes.clone());
    }

    static Content of(Path file) {
        return new InFile(file);
    }

    /// What cannot be opened at all; `reason` says why.
    static Content unreadable(String reason) {
        return new Unreadable(reason);
    }

    /// Bytes in memory, never handed out to be changed.
    final class InMemory implements Content {
        private final byte[] bytes;

        private InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long size() {
            return bytes.length;
        }
    }

    /// Bytes of a file, read anew each time.
    record InFile(Path file) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }
    }

    /// Fails whenever it is asked for.
    record Unreadable(String reason) implements Content {
        @Override
        public InputStream open() throws IOException {
            throw new IOException(reason);
        }

        @Override
        public long size() throws IOException {
            throw new IOException(reason);
        }
    }
}
