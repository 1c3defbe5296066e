package org.dateline.page;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Given;
import org.dateline.model.Stamp;

/// One post of X: an element of an archive's `tweets.js`, or of an answer of the API (1.1 or 2).
final class XPost {

    /// `Wed Nov 04 12:34:56 +0000 2020`
    private static final DateTimeFormatter OLD =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss xx yyyy", Locale.ENGLISH);

    /// `RT @ardatidings: The bridge…`: another's words, passed on.
    private static final Pattern PASSED_ON =
            Pattern.compile("^RT @(?<handle>\\w{1,30}):\\s{1,9}", Pattern.DOTALL);

    private XPost() {}

    static Optional<PostFields> of(String source, Given given) {
        return JsonFields.of(source).flatMap(json -> of(json, given));
    }

    private static Optional<PostFields> of(JsonFields json, Given given) {
        String in = json.first("tweet.id_str", "tweet.id").isPresent() ? "tweet." : "";
        Optional<Rendered> text =
                json.cut(
                        in + "note_tweet.text",
                        in + "extended_tweet.full_text",
                        in + "full_text",
                        in + "text");
        Optional<String> id = json.first(in + "id_str", in + "id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Rendered words = text.map(Rendered::decoded).orElseGet(Rendered::new);
        Optional<String> own = json.first(in + "user.name").or(given::by);
        Optional<String> account = json.first(in + "user.screen_name").or(given::handle);
        Matcher passed = PASSED_ON.matcher(words.text());
        boolean others = passed.find();
        Optional<String> name = others ? Optional.empty() : own;
        Optional<String> handle = others ? Optional.of(passed.group("handle")) : account;
        String url =
                given.url()
                        .orElseGet(() ->
                                "https://x.com/%s/status/%s"
                                        .formatted(account.orElse("i"), id.get()));
        return Optional.of(
                new PostFields(
                        "x",
                        words,
                        others ? passed.end() : 0,
                        name,
                        handle,
                        own.or(() -> account),
                        json.first(in + "created_at").flatMap(XPost::date),
                        Optional.of(url),
                        new PostFields.Shown(
                                json.cut(in + "user.name"),
                                json.cut(in + "user.screen_name"),
                                json.cut(in + "created_at"))));
    }

    private static Optional<Stamp> date(String words) {
        try {
            return Stamp.parse(OffsetDateTime.parse(words, OLD).toString());
        } catch (DateTimeException e) {
            return Stamp.parse(words);
        }
    }
}
