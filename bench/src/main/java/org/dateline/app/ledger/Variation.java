package org.dateline.app.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// A reading made into that of another article: other names, another town and day, other numbers,
/// other words.
///
/// Each word gives way to one of its own length, so that every span and the way back to the file
/// stay as they are. What an incident is made of follows from its seed: its articles share it. The
/// other words follow from the article's own seed.
final class Variation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WORD = Pattern.compile("\\b\\p{IsAlphabetic}{5,40}\\b");
    private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");

    /// Values that are no words of the page.
    private static final Set<String> KEPT =
            Set.of("is", "kind", "mediaType", "charset", "reader", "sha256", "zone", "language");

    private static final String[] SYLLABLES = {
        "ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "ru", "sa", "te", "vi", "wo", "ya"
    };

    /// Of a hundred plain words, so many give way.
    private static final int REPLACED = 60;

    private final JsonNode base;
    private final String text;

    Variation(Reading base) {
        this.base = JSON.readTree(Snapshot.line(base));
        this.text = base.page().text();
    }

    /// The reading of the article that these two seeds and its bytes make.
    Reading of(long incident, long article, Sha256 bytes, String input) {
        Random shared = new Random(incident);
        long days = shared.nextInt(4000);
        int town = shared.nextInt(1_000_000);
        Map<String, String> words = words(incident, new Random(article));
        ObjectNode tree = (ObjectNode) base.deepCopy();
        ((ObjectNode) tree.get("capture")).put("sha256", bytes.hex());
        tree.put("input", input);
        change(tree, new Change(words, days, town, new Random(article + 1).nextInt(4)));
        return Snapshot.read(tree.toString(), Reading.class, input);
    }

    private record Change(Map<String, String> words, long days, int town, int more) {}

    /// Names follow from the incident, plain words from the article.
    private Map<String, String> words(long incident, Random plain) {
        Map<String, String> out = new HashMap<>();
        WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .forEach(word -> {
                    boolean name = Character.isUpperCase(word.charAt(0));
                    if (name || plain.nextInt(100) < REPLACED) {
                        long seed = name ? incident : plain.nextLong();
                        out.put(word, word(new Random(seed * 31 + word.hashCode()), word));
                    }
                });
        return out;
    }

    private static String word(Random random, String like) {
        StringBuilder out = new StringBuilder();
        while (out.length() < like.length()) {
            out.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        out.setLength(like.length());
        if (Character.isUpperCase(like.charAt(0))) {
            out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        }
        return out.toString();
    }

    private static void change(ObjectNode node, Change by) {
        for (String key : node.propertyNames().stream().toList()) {
            JsonNode value = node.get(key);
            if (KEPT.contains(key)) {
                continue;
            }
            switch (value) {
                case ObjectNode inner -> change(inner, by);
                case ArrayNode inner -> change(inner, by);
                case StringNode told -> node.put(key, changed(told.asString(), by));
                default -> number(node, key, value, by);
            }
        }
    }

    private static void change(ArrayNode nodes, Change by) {
        for (int i = 0; i < nodes.size(); i++) {
            switch (nodes.get(i)) {
                case ObjectNode inner -> change(inner, by);
                case ArrayNode inner -> change(inner, by);
                case StringNode told -> nodes.set(i, changed(told.asString(), by));
                default -> {} // spans and places in lists stay
            }
        }
    }

    private static void number(ObjectNode node, String key, JsonNode value, Change by) {
        switch (key) {
            case "lat" -> node.put(key, Math.floorMod(by.town, 1000) * 0.12 - 60);
            case "lon" ->
                    node.put(
                            key,
                            Math.floorDiv(by.town, 1000) * 0.36 - 180 + value.asDouble() / 1000);
            case "low", "high" -> {
                if (value.isNumber()) {
                    node.put(key, value.asDouble() + by.more);
                }
            }
            default -> {}
        }
    }

    private static String changed(String value, Change by) {
        if (value.startsWith("geonames:")) {
            return value + by.town;
        }
        if (DAY.matcher(value).find()) {
            return LocalDate.parse(value.substring(0, 10)).minusDays(by.days) + value.substring(10);
        }
        return WORD.matcher(value)
                .replaceAll(found -> by.words.getOrDefault(found.group(), found.group()));
    }
}
