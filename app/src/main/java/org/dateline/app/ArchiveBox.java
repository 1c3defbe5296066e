package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Given;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A snapshot folder of ArchiveBox: one page saved in several ways, with an `index.json` that says
/// from where and when.
///
/// The fullest saving is read, the others are left: they are the same page.
final class ArchiveBox {

    /// Made with the first index: no other folder should wait for it.
    private static final class Json {
        private static final JsonMapper MAPPER = new JsonMapper();
    }

    /// An index is small; a larger file is none.
    private static final long LONGEST = 16L << 20;

    /// Name in the index and usual file, the fullest first.
    private record Way(String name, String file) {}

    private static final List<Way> WAYS =
            List.of(
                    new Way("singlefile", "singlefile.html"),
                    new Way("dom", "output.html"),
                    new Way("wget", ""),
                    new Way("readability", "readability/content.html"),
                    new Way("mercury", "mercury/content.html"));

    private final Path folder;
    private final JsonNode index;

    private ArchiveBox(Path folder, JsonNode index) {
        this.folder = folder;
        this.index = index;
    }

    /// The page of a snapshot folder; empty where the folder is none.
    static Optional<Input> of(Path folder) {
        Path file = folder.resolve("index.json");
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            JsonNode index = Json.MAPPER.readTree(Files.readAllBytes(file));
            boolean snapshot =
                    index.path("url").isString()
                            && index.has("timestamp")
                            && (index.has("history") || index.has("archive_path"));
            return snapshot ? Optional.of(new ArchiveBox(folder, index).page()) : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty(); // then its files are read one by one
        }
    }

    private Input page() {
        Optional<String> url = Optional.of(index.path("url").asString());
        for (Way way : WAYS) {
            for (Saving saving : savings(way)) {
                if (Inside.of(folder, saving.file()) && Files.isRegularFile(saving.file())) {
                    return Input.file(
                            saving.file(),
                            Given.nothing().seen(url, saving.at().or(this::timestamp)));
                }
            }
        }
        return Input.refused(
                folder.toString(),
                Given.nothing().seen(url, timestamp()),
                "is an ArchiveBox snapshot without a saved page: archive it anew");
    }

    private record Saving(Path file, Optional<Instant> at) {}

    /// What the index tells of this way, the latest first, then the usual file.
    private List<Saving> savings(Way way) {
        List<Saving> out = new ArrayList<>();
        for (JsonNode run : index.path("history").path(way.name)) {
            if (run.path("status").asString("").equals("succeeded")) {
                file(run.path("output").asString(""))
                        .ifPresent(file -> out.addFirst(new Saving(file, moment(run))));
            }
        }
        file(way.file).ifPresent(file -> out.add(new Saving(file, Optional.empty())));
        return out;
    }

    private Optional<Path> file(String name) {
        try {
            boolean page = name.endsWith(".html") || name.endsWith(".htm");
            return page ? Optional.of(folder.resolve(name).normalize()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(JsonNode run) {
        try {
            String words = run.path("start_ts").asString("");
            return Optional.of(OffsetDateTime.parse(words).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Seconds since 1970, with a fraction that only tells snapshots apart.
    private Optional<Instant> timestamp() {
        String seconds = index.path("timestamp").asString("").split("\\.", 2)[0];
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
