package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows of a word list under `lang/`: fields parted by tabs, `#` opens a comment line.
///
/// A list is a part of the program, so that a missing one is a bug and thrown.
public record Table(String name, List<List<String>> rows) {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Reads a resource such as `/lang/en/times.tsv`.
    public static Table read(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name + " on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Table(
                    name, text.lines().filter(Table::holdsWords).map(Table::fields).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the word list is damaged: " + name, e);
        }
    }

    /// The rows whose first field is this, without it.
    public List<List<String>> of(String kind) {
        return rows.stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.subList(1, row.size()))
                .toList();
    }

    /// The words of such rows: their first fields, in which `|` parts words of one kind.
    public Set<String> words(String kind) {
        return of(kind).stream()
                .flatMap(row -> Stream.of(row.getFirst().split("\\|", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean holdsWords(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static List<String> fields(String line) {
        return List.of(line.split("\t", -1));
    }
}
