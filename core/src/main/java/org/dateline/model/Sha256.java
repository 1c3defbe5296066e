package org.dateline.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// A SHA-256 digest (FIPS 180-4) as 64 lower-case hex digits: the name of a sequence of bytes.
public record Sha256(String hex) implements Comparable<Sha256> {

    /// A run that has hashed this many bytes goes on with libcrypto: to link to it takes no longer
    /// than the JDK has needed for them.
    private static final long LINK = 8L << 20;

    private static final AtomicLong HASHED = new AtomicLong();

    public Sha256 {
        if (hex.length() != 64 || !hex.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + hex);
        }
    }

    public static Sha256 of(byte[] bytes) {
        Optional<byte[]> sum =
                HASHED.addAndGet(bytes.length) > LINK ? LibCrypto.sha256(bytes) : Optional.empty();
        return named(sum.orElseGet(() -> digest().digest(bytes)));
    }

    private static Sha256 named(byte[] sum) {
        return new Sha256(HexFormat.of().formatHex(sum));
    }

    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads the stream to its end in constant memory; does not close it.
    public static Sha256 of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
        }
        return of(digest);
    }

    /// What a digest that was fed elsewhere has come to.
    public static Sha256 of(MessageDigest digest) {
        return named(digest.digest());
    }

    /// A fresh SHA-256 engine.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    /// The first digits, as people read them aloud.
    public String brief() {
        return hex.substring(0, 8);
    }

    @Override
    public int compareTo(Sha256 other) {
        return hex.compareTo(other.hex);
    }
}
