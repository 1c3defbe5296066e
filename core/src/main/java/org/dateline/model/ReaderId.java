package org.dateline.model;

/// Which reader made a reading: its version and the digests of its models and its gazetteer.
public record ReaderId(String version, String models, String gazetteer) {

    /// One digest for all three.
    public Sha256 digest() {
        return Sha256.of(version + "\n" + models + "\n" + gazetteer);
    }
}
