package org.dateline.capture;

import java.util.List;
import org.dateline.model.CodePoints;
import org.dateline.model.Given;
import org.dateline.model.Problem;
import org.dateline.model.Provenance;

/// A capture's characters, or why there are none.
///
/// `text` is the decoded file, byte order mark included, so that offsets in it are the file's own;
/// `points` are its code points.
public record Decoded(
        Provenance provenance,
        Form form,
        String text,
        CodePoints points,
        Given given,
        List<Problem> problems) {

    public Decoded {
        problems = List.copyOf(problems);
    }

    /// What the characters are: a page, running text, or one record of a feed or an export.
    public enum Form {
        HTML("text/html"),
        TEXT("text/plain"),
        X_POST("application/json"),
        TELEGRAM_POST("application/json"),
        FEED_ITEM("application/xml"),
        UNREADABLE("application/octet-stream");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
