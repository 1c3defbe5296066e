package org.dateline.link;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Reading;

/// Who published a capture, as far as it says: the name it prints and the host it came from.
record Outlet(Optional<String> name, Optional<String> host, Optional<String> address) {

    enum Same {
        YES,
        NO,
        UNKNOWN
    }

    static Outlet of(Reading reading) {
        Optional<String> address =
                reading.article().canonicalUrl().or(() -> reading.capture().url());
        return new Outlet(
                reading.article().publisher().map(Words::folded).filter(n -> !n.isEmpty()),
                address.flatMap(Outlet::hostOf),
                address);
    }

    Same same(Outlet other) {
        if (name.isPresent() && other.name.isPresent()) {
            return name.equals(other.name) ? Same.YES : hosts(other, Same.NO);
        }
        return hosts(other, Same.UNKNOWN);
    }

    private Same hosts(Outlet other, Same otherwise) {
        if (host.isPresent() && other.host.isPresent()) {
            return host.equals(other.host) ? Same.YES : Same.NO;
        }
        return otherwise;
    }

    private static Optional<String> hostOf(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an address that is none says nothing
        }
    }
}
