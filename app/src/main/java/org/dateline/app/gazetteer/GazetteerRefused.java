package org.dateline.app.gazetteer;

/// A gazetteer cannot be had or made; the message is one line that names the file and says what to
/// do.
public final class GazetteerRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public GazetteerRefused(String message) {
        super(message);
    }
}
