package org.dateline.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// A YouTube player in a page: a frame, or an element that its script makes into one.
final class Video {

    private static final Pattern FRAME =
            Pattern.compile(
                    "youtu(?:be(?:-nocookie)?\\.com/(?:embed/|watch\\?v=)|\\.be/)(?<id>[\\w-]{11})(?![\\w-])");

    private static final Pattern ID = Pattern.compile("[\\w-]{11}");

    private Video() {}

    /// The address of the video that an element plays.
    static Optional<String> address(Element e) {
        return id(e).map(id -> "https://www.youtube.com/watch?v=" + id);
    }

    private static Optional<String> id(Element e) {
        if (e.normalName().equals("lite-youtube")) {
            return Optional.of(e.attr("videoid")).filter(id -> ID.matcher(id).matches());
        }
        if (!e.normalName().equals("iframe")) {
            return Optional.empty();
        }
        Matcher frame = FRAME.matcher(e.attr("src") + " " + e.attr("data-src"));
        return frame.find() ? Optional.of(frame.group("id")) : Optional.empty();
    }
}
