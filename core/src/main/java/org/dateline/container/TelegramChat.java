package org.dateline.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Given;
import tools.jackson.databind.JsonNode;

/// `result.json` of Telegram Desktop: one chat or channel, or all of an account.
final class TelegramChat implements Format {

    private static final Set<String> LISTS = Set.of("messages");

    /// The kinds of chat that the export knows; `saved_messages` among them.
    private static final Pattern KIND =
            Pattern.compile(
                    "\"type\"\\s{0,9}:\\s{0,9}\"(?:personal_chat|bot_chat|saved_messages|private_group|private_supergroup|public_supergroup|private_channel|public_channel)\"");

    @Override
    public boolean opens(Head head) {
        String start = head.start();
        if (!start.startsWith("{")) {
            return false;
        }
        boolean chat = KIND.matcher(start).find() && start.contains("\"messages\"");
        boolean account = start.contains("\"chats\"") && start.contains("\"about\"");
        return chat || account;
    }

    @Override
    public void open(Shelf shelf) throws IOException {
        try (InputStream in = new BufferedInputStream(shelf.content().open(), 1 << 16)) {
            JsonRecords.read(in, LISTS, shelf.most(), found -> message(shelf, found));
        }
    }

    private static void message(Shelf shelf, JsonRecords.Found found) {
        Optional<JsonNode> json = JsonRecord.read(shelf, "", found);
        if (json.isEmpty()) {
            return;
        }
        JsonNode message = json.get();
        boolean said = message.path("type").asString("").equals("message");
        boolean words = !message.path("text").isEmpty() || Json.text(message, "text").isPresent();
        if (!said || !words) {
            shelf.pass();
            return;
        }
        Map<String, String> chat = found.around();
        String kind = chat.getOrDefault("type", "");
        Optional<String> name =
                Optional.ofNullable(chat.get("name")).filter(_ -> kind.endsWith("channel"));
        Optional<String> url = Json.text(message, "id").flatMap(id -> url(kind, chat, id));
        Given given =
                shelf.given()
                        .by(name, Optional.empty())
                        .as(Given.As.TELEGRAM_POST)
                        .seen(url, Optional.empty());
        shelf.put(Long.toString(found.at()), found.bytes(), given, List.of());
    }

    /// Channels and large groups have an address by number (core.telegram.org/api/links); the
    /// export does not hold their names there.
    private static Optional<String> url(String kind, Map<String, String> chat, String id) {
        boolean linked = kind.endsWith("channel") || kind.endsWith("supergroup");
        return Optional.ofNullable(chat.get("id"))
                .filter(_ -> linked)
                .map(number -> "https://t.me/c/%s/%s".formatted(number, id));
    }
}
