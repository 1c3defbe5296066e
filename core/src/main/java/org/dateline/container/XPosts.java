package org.dateline.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Given;
import tools.jackson.databind.JsonNode;

/// Posts of X: `tweets.js` of an archive, or an answer of the API (1.1 or 2).
final class XPosts implements Format {

    /// The list of posts has no name, or one of these.
    private static final Set<String> LISTS = Set.of("", "data", "statuses", "tweets");

    /// Most authors whom an answer may name.
    private static final int AUTHORS = 100_000;

    /// `window.YTD.tweets.part0 = [`, and in older archives `tweet`.
    private static final Pattern SCRIPT =
            Pattern.compile("^window\\.YTD\\.tweets?\\.part\\d{1,4}\\s{0,9}=");

    private static final Pattern ANSWER =
            Pattern.compile(
                    "\"(?:full_text|edit_history_tweet_ids|in_reply_to_status_id)\"\\s{0,9}:");

    @Override
    public boolean opens(Head head) {
        String start = head.start();
        boolean json = start.startsWith("{") || start.startsWith("[");
        return SCRIPT.matcher(start).find() || (json && ANSWER.matcher(start).find());
    }

    @Override
    public void open(Shelf shelf) throws IOException {
        Map<String, Given> authors = authors(shelf);
        try (InputStream in = new BufferedInputStream(shelf.content().open(), 1 << 16)) {
            JsonRecords.read(
                    in,
                    LISTS,
                    shelf.most(),
                    found -> post(shelf, "", found, authors, shelf.given()));
        }
    }

    /// Reads the posts of one account, which `account` names.
    static void read(Shelf shelf, String name, InputStream in, Given account) throws IOException {
        InputStream buffered = new BufferedInputStream(in, 1 << 16);
        JsonRecords.read(
                buffered,
                LISTS,
                shelf.most(),
                found -> post(shelf, name, found, Map.of(), account));
    }

    private static void post(
            Shelf shelf,
            String name,
            JsonRecords.Found found,
            Map<String, Given> authors,
            Given account) {
        Optional<JsonNode> json = JsonRecord.read(shelf, name, found);
        if (json.isEmpty()) {
            return;
        }
        JsonNode post = json.get().has("tweet") ? json.get().path("tweet") : json.get();
        Optional<String> id = Json.text(post, "id_str", "id");
        if (id.isEmpty()) {
            shelf.pass();
            return;
        }
        Given by =
                Json.text(post, "author_id")
                        .flatMap(author -> Optional.ofNullable(authors.get(author)))
                        .orElse(account);
        Optional<String> handle = Json.text(post.path("user"), "screen_name").or(by::handle);
        String url = "https://x.com/%s/status/%s".formatted(handle.orElse("i"), id.get());
        Given given = by.as(Given.As.X_POST).seen(Optional.of(url), Optional.empty());
        shelf.put(name + found.at(), found.bytes(), given, java.util.List.of());
    }

    /// An answer of the API (2) names its authors once, behind the posts.
    private static Map<String, Given> authors(Shelf shelf) throws IOException {
        Map<String, Given> out = new HashMap<>();
        try (InputStream in = new BufferedInputStream(shelf.content().open(), 1 << 16)) {
            JsonRecords.read(
                    in,
                    Set.of("users"),
                    shelf.most(),
                    found ->
                            Json.parse(found.bytes())
                                    .filter(_ -> out.size() < AUTHORS)
                                    .ifPresent(user -> author(user, shelf.given(), out)));
        }
        return out;
    }

    private static void author(JsonNode user, Given given, Map<String, Given> to) {
        Json.text(user, "id")
                .ifPresent(id ->
                        to.put(id, given.by(Json.text(user, "name"), Json.text(user, "username"))));
    }
}
