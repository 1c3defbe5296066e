package org.dateline.app.ledger;

/// The ledger cannot do what was asked; the message is one line that names the file or entry and
/// says what to do.
public final class LedgerRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public LedgerRefused(String message) {
        super(message);
    }

    static LedgerRefused none(Home home) {
        return new LedgerRefused(
                "no ledger in %s yet; begin one with `dateline add FILE`".formatted(home.folder()));
    }

    LedgerRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
