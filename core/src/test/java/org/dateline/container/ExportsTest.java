package org.dateline.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.Given;
import org.junit.jupiter.api.Test;

/// Exports of networks: posts cut out of JSON, with what the file says around them.
class ExportsTest {

    private static final String SCRIPT =
            """
            window.YTD.tweets.part0 = [
              {
                "tweet" : {
                  "id_str" : "11",
                  "full_text" : "The ferry \\"Arda\\" sank, } and { are no brackets"
                }
              },
              {
                "tweet" : {
                  "id_str" : "12",
                  "full_text" : "The mill burned"
                }
              },
              {
                "tweet" : {
                  "id_str" : "13",
                  "full_text" : "Rain"
                }
              }
            ]
            """;

    private static final String CHAT =
            """
            {
             "name": "Arda Watch",
             "type": "public_channel",
             "id": 1234,
             "messages": [
              {"id": 1, "type": "service", "text": ""},
              {"id": 2, "type": "message", "text": ["Two ", {"type": "bold", "text": "boats"}]},
              {"id": 3, "type": "message", "text": "", "photo": "a.jpg"},
              {"id": 4, "type": "message", "text": "Rain"}
             ]
            }
            """;

    @Test
    void anArchiveOfXGivesItsPosts() {
        Box box = Box.of("tweets.js", SCRIPT);
        assertEquals(
                List.of("11", "12", "13"),
                box.captures().stream()
                        .map(c -> c.given().url().orElse("").replace("https://x.com/i/status/", ""))
                        .toList());
        assertTrue(box.words(0).startsWith("{\n    \"tweet\""));
        for (int i = 0; i < 3; i++) {
            int at = Integer.parseInt(box.records().get(i));
            assertTrue(SCRIPT.substring(at).startsWith(box.words(i)));
        }
    }

    @Test
    void aBrokenPostCostsItselfAlone() {
        List<String> damage =
                List.of(
                        SCRIPT.replace("\"id_str\" : \"12\"", "\"id_str\" : \"12"),
                        SCRIPT.replace("\"id_str\" : \"12\"", "\"id_str\" : { \"12\""),
                        SCRIPT.replace("\"id_str\" : \"12\"", "\"id_str\" oops \"12\""));
        for (String broken : damage) {
            Box box = Box.of("tweets.js", broken);
            List<String> urls =
                    box.pages().stream().map(p -> p.substring(0, p.indexOf(' '))).toList();
            assertEquals(
                    List.of("https://x.com/i/status/11", "https://x.com/i/status/13"),
                    urls,
                    broken);
            assertEquals(1, box.broken().size(), box.broken().toString());
            assertTrue(
                    box.broken()
                            .getFirst()
                            .startsWith(broken.indexOf("{", broken.indexOf("},")) + " record"));
        }
    }

    @Test
    void aFileThatBreaksOffSaysWhere() {
        Box box = Box.of("tweets.js", SCRIPT.substring(0, SCRIPT.indexOf("\"Rain")));
        assertEquals(2, box.pages().size());
        assertTrue(box.broken().getFirst().contains("breaks off"));
    }

    @Test
    void anAnswerOfTheApiNamesItsAuthorsBehindThePosts() {
        String answer =
                """
                {"data": [{"id": "5", "text": "Shells hit", "author_id": "9", "edit_history_tweet_ids": ["5"]}],
                 "includes": {"users": [{"id": "9", "name": "Arda Guard", "username": "ardaguard"}]}}
                """;
        Given given = Box.of("answer.json", answer).captures().getFirst().given();
        assertEquals(Optional.of("Arda Guard"), given.by());
        assertEquals(Optional.of("https://x.com/ardaguard/status/5"), given.url());
        String old =
                "[{\"id_str\": \"6\", \"full_text\": \"Rain\", \"user\": {\"screen_name\": \"arda\"}}]";
        assertEquals(
                Optional.of("https://x.com/arda/status/6"),
                Box.of("old.json", old).captures().getFirst().given().url());
    }

    @Test
    void aChannelGivesItsMessagesThatHaveWords() {
        Box box = Box.of("result.json", CHAT);
        assertEquals(new Opened(2, 2), box.opened());
        Given given = box.captures().getFirst().given();
        assertEquals(Optional.of("https://t.me/c/1234/2"), given.url());
        assertEquals(Optional.of("Arda Watch"), given.by());
        assertEquals(Given.As.TELEGRAM_POST, given.as());
    }

    @Test
    void aWholeAccountGivesEachChatItsOwnName() {
        String chats =
                "{\"about\": \"Here is the data you requested\", \"chats\": {\"list\": [%s, %s]}}"
                        .formatted(
                                CHAT,
                                CHAT.replace("Arda Watch", "Orda Watch").replace("1234", "99"));
        List<String> names =
                Box.of("result.json", chats).captures().stream()
                        .map(c -> c.given().by().orElse(""))
                        .toList();
        assertEquals(List.of("Arda Watch", "Arda Watch", "Orda Watch", "Orda Watch"), names);
    }

    @Test
    void otherJsonIsNoExport() {
        String json = "{\"name\": \"x\", \"items\": [{\"text\": \"y\"}]}";
        assertEquals("a.json", Box.of("a.json", json).captures().getFirst().input());
    }

    @Test
    void aPostThatIsTooLongIsLeftOutAndTheNextIsRead() {
        String words = "x".repeat(17 << 20);
        Box box = Box.of("tweets.js", SCRIPT.replace("The mill burned", words));
        assertEquals(2, box.pages().size());
        assertTrue(box.broken().getFirst().contains("comes to more than"));
    }

    @Test
    void listsInListsTakeNoMoreMemoryTheDeeperTheyAre() {
        byte[] start = "[{\"id_str\": \"1\", \"full_text\": \"Rain\"},".getBytes(UTF_8);
        byte[] deep = java.util.Arrays.copyOf(start, 48 << 20);
        java.util.Arrays.fill(deep, start.length, deep.length, (byte) '[');
        assertEquals(1, Box.of("tweets.json", deep).pages().size());
    }

    @Test
    void deepNestingIsNoWayToBreakIt() {
        String deep = IntStream.range(0, 100_000).mapToObj(_ -> "[").collect(Collectors.joining());
        Box box = Box.of("tweets.js", SCRIPT.replace("\"12\"", deep));
        assertTrue(box.pages().size() >= 1, box.broken().toString());
    }
}
