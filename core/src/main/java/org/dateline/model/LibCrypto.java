package org.dateline.model;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// SHA-256 by OpenSSL's `libcrypto`, where the system has it: as fast as the processor can, which
/// the JDK's own is only once the JVM's second compiler has got to it.
final class LibCrypto {

    /// What OpenSSL 3 calls its library on Linux. Elsewhere the JDK reckons.
    private static final String NAME = "libcrypto.so.3";

    private static final int DIGEST = 32;

    /// `unsigned char *SHA256(const unsigned char *data, size_t count, unsigned char *out)`
    private static final Optional<MethodHandle> SHA256 = link();

    private LibCrypto() {}

    // Native access is granted by the launcher; without the grant the JDK reckons.
    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> link() {
        try {
            var address = ValueLayout.ADDRESS;
            return SymbolLookup.libraryLookup(NAME, Arena.global())
                    .find("SHA256")
                    .map(symbol ->
                            Linker.nativeLinker()
                                    .downcallHandle(
                                            symbol,
                                            FunctionDescriptor.of(
                                                    address,
                                                    address,
                                                    ValueLayout.JAVA_LONG,
                                                    address),
                                            Linker.Option.critical(true)));
        } catch (IllegalArgumentException
                | UnsupportedOperationException
                | IllegalCallerException e) {
            return Optional.empty();
        }
    }

    /// The digest of these bytes; empty where there is no such library.
    static Optional<byte[]> sha256(byte[] bytes) {
        return SHA256.map(function -> call(function, bytes));
    }

    private static byte[] call(MethodHandle function, byte[] bytes) {
        byte[] out = new byte[DIGEST];
        try {
            var _ =
                    (MemorySegment)
                            function.invokeExact(
                                    MemorySegment.ofArray(bytes),
                                    (long) bytes.length,
                                    MemorySegment.ofArray(out));
            return out;
        } catch (Throwable e) {
            throw new IllegalStateException(NAME + " failed to hash", e);
        }
    }
}
