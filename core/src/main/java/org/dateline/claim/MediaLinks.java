package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Media;
import org.dateline.model.Span;

/// Pictures and links that a claim points to.
final class MediaLinks {

    /// `pic.twitter.com/a1B2`, `https://example.org/v`
    private static final Pattern ADDRESS =
            Pattern.compile("(?<picture>pic\\.twitter\\.com/\\w{1,40})|https?://[^\\s\"<>]{1,300}");

    private static final Pattern WORD = Pattern.compile("\\p{L}{1,20}");

    /// A link may stand right behind the words.
    private static final int BEHIND = 60;

    private MediaLinks() {}

    static List<Media> within(Span span, String text) {
        List<Media> out = new ArrayList<>();
        int end = Math.min(text.length(), span.end() + BEHIND);
        Matcher address = ADDRESS.matcher(text).region(span.start(), end);
        while (address.find()) {
            boolean picture = address.group("picture") != null;
            String link = address.group();
            out.add(
                    new Media(
                            picture ? Media.Kind.PHOTO : Media.Kind.LINK,
                            new Span(address.start(), address.end()),
                            Optional.of(picture ? "https://" + link : link)));
        }
        return out;
    }

    /// "posted photographs": what is released, where the content begins with it.
    static Optional<Span> released(Draft draft) {
        Passage passage = draft.passage();
        boolean releases =
                draft.cue().filter(c -> MediaWords.isRelease(passage.lower(c.from()))).isPresent();
        return releases && !draft.content().isEmpty()
                ? passage.syntax()
                        .nounAt(draft.content().getFirst().from())
                        .map(passage.syntax()::span)
                : Optional.empty();
    }

    /// "footage", "photos", "documents" in the words that name cue and source.
    static List<Media> named(Span span, String text) {
        List<Media> out = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(span.start(), span.end());
        while (word.find()) {
            kind(word.group().toLowerCase(Locale.ROOT))
                    .ifPresent(kind ->
                            out.add(
                                    new Media(
                                            kind,
                                            new Span(word.start(), word.end()),
                                            Optional.empty())));
        }
        return out;
    }

    private static Optional<Media.Kind> kind(String word) {
        if (MediaWords.isMoving(word)) {
            return Optional.of(Media.Kind.FOOTAGE);
        }
        if (MediaWords.isPicture(word)) {
            return Optional.of(Media.Kind.PHOTO);
        }
        return MediaWords.isDocument(word) ? Optional.of(Media.Kind.DOCUMENT) : Optional.empty();
    }
}
