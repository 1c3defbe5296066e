package org.dateline.app;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Given;

/// A CSV that lists saved pages: columns `file` (or `path`), `url`, `captured`, `published`.
///
/// A file is named from the list's own folder and must lie in it. An address alone is never
/// fetched.
final class Listing {

    private static final List<String> FILE = List.of("file", "path");
    private static final List<String> URL = List.of("url");
    private static final List<String> CAPTURED = List.of("captured", "captured_at", "capturedat");
    private static final List<String> PUBLISHED = List.of("published");

    private static final int LONGEST_HEADER = 1 << 16;

    private final Path list;
    private final List<Input> inputs = new ArrayList<>();

    private Listing(Path list) {
        this.list = list;
    }

    /// Empty where the file is no such list: by its name, or because no column is `file` or `url`.
    static Optional<List<Input>> of(Path list) {
        String name = list.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".tsv")) {
            return Optional.empty();
        }
        try {
            return separator(list).map(separator -> new Listing(list).read(separator));
        } catch (IOException e) {
            return Optional.empty(); // reading it as a file says why
        }
    }

    /// What parts the columns, if the first line names them.
    private static Optional<Character> separator(Path list) throws IOException {
        String header;
        try (BufferedReader in = Files.newBufferedReader(list, StandardCharsets.ISO_8859_1)) {
            char[] start = new char[LONGEST_HEADER];
            int length = Math.max(0, in.read(start));
            header = new String(start, 0, length).lines().findFirst().orElse("");
        }
        String names = header.replace("\u00EF\u00BB\u00BF", "").replace("\"", "");
        for (char separator : new char[] {',', ';', '\t'}) {
            for (String column : names.split(String.valueOf(separator), -1)) {
                String plain = plain(column);
                if (FILE.contains(plain) || URL.contains(plain)) {
                    return Optional.of(separator);
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    private List<Input> read(char separator) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .detectBomHeader(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(list)) {
            rows.forEach(this::row);
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            inputs.add(
                    Input.refused(
                            list + "#end",
                            Given.nothing(),
                            "the list cannot be read on (%s): save it as CSV in UTF-8"
                                    .formatted(reason(e))));
        }
        return inputs;
    }

    private static String reason(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private void row(NamedCsvRecord row) {
        String name = list + "#" + row.getStartingLineNumber();
        try {
            Given said = given(row);
            Optional<String> file = value(row, FILE);
            if (file.isPresent()) {
                inputs.add(file(name, file.get(), said));
            } else if (said.url().isPresent()) {
                inputs.add(
                        Input.refused(
                                name,
                                said,
                                "%s is not fetched: save the page and name it in a column `file`"
                                        .formatted(said.url().get())));
            }
        } catch (DateTimeException e) {
            inputs.add(
                    Input.refused(
                            name,
                            Given.nothing(),
                            "has a wrong date (%s): write 2020-11-04, or 2020-11-04T08:00:00Z"
                                    .formatted(e.getMessage())));
        }
    }

    private static Given given(NamedCsvRecord row) {
        return Given.nothing()
                .seen(value(row, URL), value(row, CAPTURED).map(Instant::parse))
                .published(value(row, PUBLISHED).map(LocalDate::parse));
    }

    private Input file(String name, String file, Given said) {
        Path folder = list.toAbsolutePath().normalize().getParent();
        try {
            Path beside = list.resolveSibling(file).normalize();
            if (folder != null && Inside.of(folder, beside)) {
                return Input.file(beside, said);
            }
        } catch (InvalidPathException e) {
            return Input.refused(name, said, "names no file: " + e.getMessage());
        }
        return Input.refused(
                name,
                said,
                "names %s, which does not lie in the list's folder: copy it there".formatted(file));
    }

    private static Optional<String> value(NamedCsvRecord row, List<String> columns) {
        for (String column : row.getHeader()) {
            if (columns.contains(plain(column))) {
                Optional<String> value =
                        row.findField(column).map(String::strip).filter(v -> !v.isEmpty());
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }
}
