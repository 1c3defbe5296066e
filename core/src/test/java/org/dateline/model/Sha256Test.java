package org.dateline.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /// FIPS 180-4's own examples: a word, nothing, a million letters.
    private static void knowsTheExamplesOfTheStandard() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Sha256.of("abc").hex());
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                Sha256.of("").hex());
        assertEquals(
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
                Sha256.of("a".repeat(1_000_000)).hex());
    }

    @Test
    void aLongRunNamesBytesAsAShortOneDoes() {
        knowsTheExamplesOfTheStandard();
        byte[] much = new byte[20 << 20];
        Sha256 first = Sha256.of(much);
        knowsTheExamplesOfTheStandard();
        assertEquals(first, Sha256.of(much));
    }

    @Test
    void theSystemsLibraryAgreesWithTheJdk() {
        byte[] word = "abc".getBytes(StandardCharsets.US_ASCII);
        assumeTrue(LibCrypto.sha256(word).isPresent(), "this system has no libcrypto.so.3");
        Random random = new Random(7);
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            byte[] expected = Sha256.digest().digest(bytes);
            Optional<byte[]> found = LibCrypto.sha256(bytes);
            assertArrayEquals(expected, found.orElseThrow(), length + " bytes");
        }
    }
}
