package org.dateline.capture;

import java.util.List;
import org.dateline.model.Given;
import org.dateline.model.Problem;
import org.dateline.model.Provenance;

/// A capture's characters, or why there are none.
///
/// `text` is the decoded file, byte order mark included, so that offsets in it are the file's own.
public record Decoded(
        Provenance provenance, Form form, String text, Given given, List<Problem> problems) {

    public Decoded {
        problems = List.copyOf(problems);
    }

    public enum Form {
        HTML,
        TEXT,
        UNREADABLE
    }
}
