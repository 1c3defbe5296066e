package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.Given;
import org.dateline.model.Problem;
import org.dateline.model.Provenance;
import org.dateline.model.Sha256;

/// The first stage: bytes to characters, with their digest.
public final class Intake {

    private Intake() {}

    /// Decodes a capture. Never fails: what cannot be read comes back as `UNREADABLE` with its
    /// reason.
    public static Decoded decode(Capture capture, Limits limits) {
        Given given = capture.given();
        try (InputStream in = capture.content().open()) {
            byte[] bytes = in.readAllBytes();
            Decoded.Form form = given.as() == Given.As.HTML ? Decoded.Form.HTML : Decoded.Form.TEXT;
            Provenance provenance =
                    new Provenance(
                            Sha256.of(bytes),
                            bytes.length,
                            form == Decoded.Form.HTML ? "text/html" : "text/plain",
                            Optional.of("UTF-8"),
                            given.record(),
                            given.url(),
                            given.capturedAt(),
                            Optional.empty());
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new Decoded(provenance, form, text, given, List.of());
        } catch (IOException e) {
            Provenance none =
                    new Provenance(
                            Sha256.of(new byte[0]),
                            0,
                            "application/octet-stream",
                            Optional.empty(),
                            given.record(),
                            given.url(),
                            given.capturedAt(),
                            Optional.empty());
            Problem problem = new Problem("capture", "cannot read it: " + e.getMessage());
            return new Decoded(none, Decoded.Form.UNREADABLE, "", given, List.of(problem));
        }
    }
}
