package org.dateline.app.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Sha256;

/// Bytes by their hash: `vault/9d/9d6cda36…`. A file that stands here under its name is whole.
///
/// Bytes are streamed through a temporary file in `vault/tmp`, forced to the disk and renamed, so
/// that a kill at any moment leaves a whole file or a temporary one that nothing names.
final class Vault {

    private static final int BUFFER = 1 << 16;

    private final Path folder;

    Vault(Path folder) {
        this.folder = folder;
    }

    /// Bytes on the disk that do not stand under their name yet: [#keep] or [#discard] them.
    record Spooled(Path file, Sha256 hash, long bytes) {}

    /// Streams the bytes in, in constant memory, and forces them to the disk.
    Spooled spool(InputStream in) throws IOException {
        Path tmp = Files.createDirectories(folder.resolve("tmp"));
        Path file = Files.createTempFile(tmp, "in", "");
        try {
            return write(in, file);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /// Puts them under their name. What stands there stays; a damaged file is replaced.
    void keep(Spooled spooled) throws IOException {
        Path target = file(spooled.hash);
        if (Files.exists(target) && Files.mismatch(spooled.file, target) < 0) {
            discard(spooled);
            return;
        }
        Path parent = folder.resolve(spooled.hash.hex().substring(0, 2));
        if (!Files.exists(parent)) {
            Files.createDirectories(parent);
            force(folder);
        }
        Files.move(spooled.file, target, StandardCopyOption.ATOMIC_MOVE);
        force(parent);
    }

    void discard(Spooled spooled) throws IOException {
        Files.deleteIfExists(spooled.file);
    }

    Sha256 put(byte[] bytes) throws IOException {
        Spooled spooled = spool(new ByteArrayInputStream(bytes));
        keep(spooled);
        return spooled.hash;
    }

    /// Where the bytes of this hash stand, if they do.
    Path file(Sha256 hash) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    byte[] bytes(Sha256 hash) throws IOException {
        return Files.readAllBytes(file(hash));
    }

    /// Removes what killed writers left half done before this moment.
    void sweep(Instant before) throws IOException {
        Path tmp = folder.resolve("tmp");
        if (!Files.isDirectory(tmp)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> files = Files.list(tmp)) {
            left = files.toList();
        }
        for (Path file : left) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Spooled write(InputStream in, Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                ByteBuffer some = ByteBuffer.wrap(buffer, 0, n);
                while (some.hasRemaining()) {
                    out.write(some);
                }
                size += n;
            }
            out.force(true);
        }
        return new Spooled(file, Sha256.of(digest), size);
    }

    /// A rename is on the disk only when its folder is; where folders cannot be opened (Windows)
    /// the file system sees to it.
    private static void force(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
