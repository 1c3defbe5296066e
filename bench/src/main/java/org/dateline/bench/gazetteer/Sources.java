package org.dateline.bench.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the gazetteer is made of: two packages of npm, unpacked, and our own tables.
record Sources(
        List<Town> towns, Map<String, String> provinceNames, Map<String, String> districtNames) {

    Sources {
        towns = List.copyOf(towns);
    }

    /// Reads `cities500.txt`, `admin1.json` and `admin2.json` of a folder.
    static Sources in(Path folder) throws IOException {
        List<Town> towns = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("cities500.txt"))) {
            towns.add(Town.of(line));
        }
        return new Sources(
                towns, names(folder.resolve("admin1.json")), names(folder.resolve("admin2.json")));
    }

    private static Map<String, String> names(Path json) throws IOException {
        Map<String, String> out = new TreeMap<>();
        for (JsonNode one : new JsonMapper().readTree(Files.readAllBytes(json))) {
            out.put(one.get("code").asString(), one.get("name").asString());
        }
        return out;
    }

    /// The rows of one of our tables: `gazetteer/NAME.tsv` here or `lang/en/NAME.tsv` of the core.
    static List<List<String>> table(String path) {
        try (InputStream in = Sources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("no table " + path);
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The values of a field that are parted by `|`.
    static List<String> several(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
    }
}
