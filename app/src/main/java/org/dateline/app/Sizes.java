package org.dateline.app;

import java.io.IOException;
import java.util.Optional;
import org.dateline.container.Opened;
import org.dateline.model.Capture;

/// How much there is: of one capture, and in one container.
final class Sizes {

    private Sizes() {}

    /// 0 where the size cannot be told; reading it then says why.
    static long of(Capture capture) {
        try {
            return capture.content().size();
        } catch (IOException e) {
            return 0;
        }
    }

    /// A word on what a container holds besides pages, so that nobody looks for it in vain.
    static Optional<String> passed(Capture file, Opened opened) {
        return opened.passed() == 0
                ? Optional.empty()
                : Optional.of(
                        "%s: %,d records; %,d more hold no page and are passed over"
                                .formatted(file.input(), opened.found(), opened.passed()));
    }
}
