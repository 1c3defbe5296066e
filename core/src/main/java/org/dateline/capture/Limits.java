package org.dateline.capture;

/// What is read of one capture; above it the bytes are kept and the reading says so.
///
/// `bytes` of the file, `depth` of nested elements, `characters` (UTF-16 units) of visible text.
public record Limits(long bytes, int depth, int characters) {

    public static Limits usual() {
        return new Limits(16L << 20, 512, 2_000_000);
    }
}
