package org.dateline.app.gazetteer;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Sha256;

/// A file that was imported: what it is, whose, and what became of its rows.
///
/// `against` is the digest of the sources of places that it was read beside, if it only names
/// places of others; else empty.
public record Source(
        String sha256,
        String file,
        String form,
        String licence,
        String choice,
        String against,
        long rows,
        long kept,
        long broken) {

    private static final int COLUMNS = 9;

    /// Whether reading the same bytes with this choice beside these places would say anything new.
    boolean isAs(Sha256 bytes, Choice wanted, String places) {
        return sha256.equals(bytes.hex())
                && choice.equals(wanted.text())
                && (against.isEmpty() || against.equals(places));
    }

    public boolean isOfNames() {
        return !against.isEmpty();
    }

    /// Names the places that a set of sources holds.
    static String places(List<Source> sources) {
        Stream<String> each =
                sources.stream()
                        .filter(source -> !source.isOfNames())
                        .map(source -> source.sha256 + " " + source.choice)
                        .sorted();
        return Sha256.of(String.join("\n", each.toList())).hex().substring(0, 16);
    }

    String line() {
        return String.join(
                "\t",
                sha256,
                Fields.plain(file),
                form,
                licence,
                choice,
                against,
                Long.toString(rows),
                Long.toString(kept),
                Long.toString(broken));
    }

    static Source of(String line) {
        List<String> f = Fields.tabs(line);
        if (f.size() != COLUMNS) {
            throw new IllegalArgumentException("not a source: " + line);
        }
        return new Source(
                f.get(0),
                f.get(1),
                f.get(2),
                f.get(3),
                f.get(4),
                f.get(5),
                Long.parseLong(f.get(6)),
                Long.parseLong(f.get(7)),
                Long.parseLong(f.get(8)));
    }
}
