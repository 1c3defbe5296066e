package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Post;
import org.dateline.model.Span;
import org.dateline.model.Stamp;

/// The line under an embedded post when a page was saved as text: `words pic.twitter.com/x — Name
/// (@handle) November 4, 2020`.
///
/// `words` is what was posted, `whole` all of it with picture link and signature.
record Signature(Span words, Span whole, Post post) {

    /// A dash, a name, an at-sign and handle in brackets, and maybe a day.
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?:[\\u2014\\u2013\\u2015]|--|(?<=\\s)-)\\s{0,3}(?<name>[^()\\n\\r]{1,80}?)\\s{0,3}\\(@(?<handle>\\w{1,30})\\)"
                            + "(?:[\\s,·|]{1,4}(?<date>\\p{L}{3,10}\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? \\p{L}{3,10}\\.? \\d{4}|\\d{4}-\\d{2}-\\d{2}))?");

    /// Links to pictures that an embedded post ends with.
    private static final Pattern LINKS =
            Pattern.compile(
                    "(?:\\s{0,5}(?:pic\\.(?:twitter|x)\\.com/\\w{1,20}|https?://t\\.co/\\w{1,20})[\\s\\u2026]{0,5})+$");

    /// Posts are short; what stands further before a signature is the article's.
    private static final int LONGEST = 700;

    /// All signed posts in the paragraph `at` of the text.
    static List<Signature> in(String text, Span at) {
        List<Signature> found = new ArrayList<>();
        if (!at.in(text).contains("(@")) {
            return found;
        }
        Matcher signed = SIGNED.matcher(text);
        signed.region(at.start(), at.end());
        int from = at.start();
        while (signed.find()) {
            Span before = new Span(from, signed.start()).strip(text);
            Span words = withoutLinks(text, posted(text, before));
            if (!words.isEmpty()) {
                Span whole = new Span(words.start(), signed.end());
                found.add(new Signature(words, whole, post(text, words, signed)));
            }
            from = signed.end();
        }
        return found;
    }

    private static Span posted(String text, Span before) {
        if (before.length() <= LONGEST) {
            return before;
        }
        int cut = text.indexOf(". ", before.end() - LONGEST);
        return cut < 0 || cut > before.end() ? before : new Span(cut + 2, before.end()).strip(text);
    }

    private static Span withoutLinks(String text, Span span) {
        Matcher links = LINKS.matcher(span.in(text));
        return links.find()
                ? new Span(span.start(), span.start() + links.start()).strip(text)
                : span;
    }

    private static Post post(String text, Span words, Matcher signed) {
        Optional<Stamp> date =
                Optional.ofNullable(signed.group("date"))
                        .flatMap(PrintedDates::first)
                        .map(PrintedDates.Found::stamp);
        return new Post(
                "x",
                Optional.of(signed.group("name").strip()).filter(n -> !n.isEmpty()),
                Optional.of(signed.group("handle")),
                date,
                Optional.empty(),
                words.in(text),
                words);
    }
}
