package org.dateline.app.ledger;

/// The ledger cannot do what was asked; the message is one line that names the file or entry and
/// says what to do.
public final class LedgerRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public LedgerRefused(String message) {
        super(message);
    }

    LedgerRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
