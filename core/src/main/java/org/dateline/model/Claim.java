package org.dateline.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Somebody other than the writer is made to say, believe, intend or deny something.
///
/// `content` may be in pieces and holds its quotation marks. An empty `source` means that the text
/// names none. `said` is the time of the saying, not of what is told.
public record Claim(
        String id,
        Form form,
        Modality modality,
        List<Span> content,
        Optional<Span> cue,
        Optional<Voice> source,
        List<Step> chain,
        List<Media> media,
        Optional<When> said) {

    public Claim {
        content = List.copyOf(content);
        chain = List.copyOf(chain);
        media = List.copyOf(media);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a claim has content: " + id);
        }
    }

    /// From the first to the last character of the content.
    public Span span() {
        return content.stream().reduce(Span::cover).orElseThrow();
    }

    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED,
        POST;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How it is said; withheld where the speaker leaves it open ("did not say whether"), which
    /// prints as no modality at all.
    public enum Modality {
        ASSERTED,
        DENIED,
        ALLEGED,
        INTENDED,
        WITHHELD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
