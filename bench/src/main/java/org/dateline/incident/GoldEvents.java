package org.dateline.incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Party.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text with what MUC's keys say of it: who or what had which role, each with all its wordings.
record GoldEvents(String id, String text, boolean told, Map<Role, List<List<String>>> slots) {

    GoldEvents {
        slots = Map.copyOf(slots);
    }

    /// The texts of a folder with `gold.ndjson` and `text/ID.txt`, in the order of the file.
    static List<GoldEvents> readAll(Path folder) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<GoldEvents> out = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.ndjson"))) {
            JsonNode record = json.readTree(line);
            String id = record.get("id").asString();
            String text = Files.readString(folder.resolve("text").resolve(id + ".txt"));
            JsonNode slots = record.get("slots");
            Map<Role, List<List<String>>> roles = new EnumMap<>(Role.class);
            roles.put(Role.VICTIM, wordings(slots.get("Victim")));
            roles.put(Role.TARGET, wordings(slots.get("Target")));
            List<List<String>> doers = wordings(slots.get("PerpInd"));
            doers.addAll(wordings(slots.get("PerpOrg")));
            roles.put(Role.PERPETRATOR, doers);
            out.add(new GoldEvents(id, text, !record.get("types").isEmpty(), roles));
        }
        return out;
    }

    private static List<List<String>> wordings(JsonNode entities) {
        List<List<String>> out = new ArrayList<>();
        for (JsonNode entity : entities) {
            List<String> mentions = new ArrayList<>();
            entity.forEach(mention -> mentions.add(plain(mention.asString())));
            out.add(mentions);
        }
        return out;
    }

    /// Whether one of the wordings of a role is this.
    boolean says(Role role, String words) {
        String plain = plain(words);
        return slots.getOrDefault(role, List.of()).stream().anyMatch(e -> e.contains(plain));
    }

    /// As MUC's scorers compare: letters and digits in small, no articles.
    static String plain(String words) {
        String letters =
                words.toLowerCase(Locale.ROOT).replaceAll("\\p{Punct}", "").replaceAll("\\s+", " ");
        return letters.replaceAll("\\b(a|an|the)\\b", " ").replaceAll("\\s+", " ").strip();
    }
}
