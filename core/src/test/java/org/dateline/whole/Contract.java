package org.dateline.whole;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a line of `read --json` breaks of the contract: fields, words, ranges, offsets, references.
public final class Contract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d)?");

    private static final List<String> LISTS =
            List.of(
                    "names",
                    "publications",
                    "claims",
                    "places",
                    "figures",
                    "incidents",
                    "problems");

    private final JsonNode reading;
    private final List<String> faults = new ArrayList<>();

    private Contract(JsonNode reading) {
        this.reading = reading;
    }

    /// Empty where the line keeps the contract; else what is wrong, each with its place. `bytes` of
    /// one reading, with the line end.
    public static List<String> faults(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        if (line.indexOf('\n') != line.length() - 1) {
            return List.of("a reading is one line");
        }
        JsonNode reading = JSON.readTree(line);
        Contract contract = new Contract(reading);
        contract.head();
        LISTS.forEach(name -> contract.expect(reading.path(name).isArray(), name + " is a list"));
        if (contract.faults.isEmpty()) {
            contract.words();
            contract.faults.addAll(new ContractOffsets(reading).faults());
            contract.faults.addAll(new ContractReferences(reading).faults());
        }
        return contract.faults;
    }

    private void expect(boolean holds, String rule) {
        if (!holds) {
            faults.add(rule);
        }
    }

    /// For words that take longer than the look.
    private void expect(boolean holds, Supplier<String> rule) {
        if (!holds) {
            faults.add(rule.get());
        }
    }

    private void head() {
        expect(reading.path("contract").asInt() == 1, "contract is 1");
        for (String part : List.of("version", "models", "gazetteer")) {
            expect(!reading.path("reader").path(part).asString("").isEmpty(), "reader." + part);
        }
        expect(!reading.path("input").asString("").isEmpty(), "input");
        String sha256 = reading.path("capture").path("sha256").asString("");
        expect(SHA256.matcher(sha256).matches(), "capture.sha256 is 64 hex digits: " + sha256);
        expect(reading.path("capture").path("bytes").isIntegralNumber(), "capture.bytes");
        expect(reading.path("capture").path("mediaType").isString(), "capture.mediaType");
        expect(reading.path("page").path("text").isString(), "page.text");
        expect(reading.path("page").path("blocks").isArray(), "page.blocks");
        expect(reading.path("article").isObject(), "article");
    }

    /// Fields whose words the contract lists.
    private void words() {
        each("claims", "form", Set.of("direct", "indirect", "mixed", "post"));
        for (JsonNode claim : reading.get("claims")) {
            if (claim.hasNonNull("modality")) {
                one(claim, "modality", Set.of("asserted", "denied", "alleged", "intended"));
            }
        }
        each("places", "use", Set.of("literal", "associative", "dateline"));
        each("figures", "measure", Words.MEASURES);
        each("figures", "qualifier", Words.QUALIFIERS);
        each("figures", "scope", Set.of("incident", "period", "war", "unknown"));
        each("incidents", "type", Words.TYPES);
        each("incidents", "realis", Words.REALIS);
        reading.get("names").forEach(name -> pairs(name, "mentions"));
        reading.get("claims").forEach(claim -> pairs(claim, "content"));
        reading.get("claims").forEach(claim -> pairs(claim, "cue"));
        for (JsonNode incident : reading.get("incidents")) {
            pairs(incident, "trigger");
            for (JsonNode actor : incident.path("actors")) {
                one(actor, "role", Set.of("perpetrator", "target", "victim", "party"));
                one(actor, "kind", Words.ACTORS);
                one(actor, "basis", Set.of("explicit", "headline", "context"));
            }
            time(incident.path("time"));
        }
        reading.get("claims").forEach(claim -> time(claim.path("said")));
        for (JsonNode block : reading.get("page").get("blocks")) {
            one(block, "zone", Words.ZONES);
        }
    }

    private void each(String list, String field, Set<String> words) {
        reading.get(list).forEach(item -> one(item, field, words));
    }

    private void one(JsonNode item, String field, Set<String> words) {
        String word = item.path(field).asString("");
        expect(words.contains(word), () -> "no such %s: %s in %s".formatted(field, word, item));
    }

    /// A list of `[start, end)`, also where it is one.
    private void pairs(JsonNode item, String field) {
        for (JsonNode pair : item.path(field)) {
            expect(
                    pair.isArray() && pair.size() == 2,
                    () -> field + " is a list of pairs in " + item);
        }
    }

    private void time(JsonNode when) {
        if (when.has("from")) {
            String from = when.get("from").asString();
            String to = when.path("to").asString("");
            expect(TIME.matcher(from).matches(), () -> "no such time: " + when);
            expect(TIME.matcher(to).matches() && from.compareTo(to) <= 0, () -> "ends: " + when);
        }
    }
}
