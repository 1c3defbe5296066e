package org.dateline.app.gazetteer;

/// A row cannot be understood; the message names the value.
final class BrokenRow extends Exception {

    private static final long serialVersionUID = 1;

    BrokenRow(String why) {
        super(why);
    }
}
