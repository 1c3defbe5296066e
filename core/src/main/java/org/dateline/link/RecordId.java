package org.dateline.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;
import org.dateline.model.Span;

/// The lasting name of a record: its kind's letter and 16 hex digits, such as `c91b04e2a77d0f35`.
///
/// The digits are the start of a SHA-256 over the capture's hash, the kind, the range of the source
/// that the record stands in, and what tells it from its neighbours. No order, time or place of
/// adding is in it, so it outlives adding again and a better reader.
public record RecordId(Kind kind, String digits) implements Comparable<RecordId> {

    private static final int DIGITS = 16;

    /// What a record is; the letter begins its id.
    public enum Kind {
        ARTICLE('a'),
        CLAIM('c'),
        FIGURE('f'),
        INCIDENT('i'),
        LINK('l'),
        PUBLICATION('p');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }
    }

    /// The article of a reading: one for each capture. A record of a container is a capture by its
    /// own bytes, so the same page in two archives is one.
    public static RecordId article(Reading reading) {
        return article(reading.capture().sha256());
    }

    /// The article of the capture of these bytes.
    public static RecordId article(Sha256 capture) {
        return of(Kind.ARTICLE, List.of(capture.hex()));
    }

    /// A link between two records; `type` as the contract prints it.
    public static RecordId link(String type, RecordId from, RecordId to) {
        return of(Kind.LINK, List.of(type, from.toString(), to.toString()));
    }

    /// The ids of all findings of a reading by the id that they have in it: `c1` leads to
    /// `c91b04e2a77d0f35`. In the order claims, publications, incidents, figures.
    public static SequencedMap<String, RecordId> findings(Reading reading) {
        List<Finding> all = findingsOf(reading);
        Set<String> twice = repeated(all.stream().map(Finding::place).toList());
        Map<String, Integer> seen = new HashMap<>();
        SequencedMap<String, RecordId> out = new LinkedHashMap<>();
        for (Finding finding : all) {
            String place = finding.place();
            String key = twice.contains(place) ? place + "\n" + finding.apart() : place;
            int before = seen.merge(key, 1, Integer::sum) - 1;
            String last = before == 0 ? "" : Integer.toString(before);
            out.put(finding.local(), of(finding.kind(), List.of(capture(reading), key, last)));
        }
        return Collections.unmodifiableSequencedMap(out);
    }

    /// The id that these characters are, if they are a whole one.
    public static Optional<RecordId> parse(String text) {
        if (text.length() != DIGITS + 1) {
            return Optional.empty();
        }
        String digits = text.substring(1);
        if (!digits.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind.letter == text.charAt(0)) {
                return Optional.of(new RecordId(kind, digits));
            }
        }
        return Optional.empty();
    }

    /// The id that these characters are; throws `IllegalArgumentException` where they are none.
    public static RecordId known(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException("not a record's id: " + text));
    }

    @Override
    public int compareTo(RecordId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind.letter + digits;
    }

    /// One finding: `place` is what always names it, `apart` what is added where that is not
    /// enough.
    private record Finding(Kind kind, String local, String place, String apart) {}

    private static List<Finding> findingsOf(Reading reading) {
        List<Finding> all = new ArrayList<>();
        reading.claims()
                .forEach(c ->
                        all.add(new Finding(Kind.CLAIM, c.id(), at(reading, c.content()), "")));
        reading.publications()
                .forEach(p ->
                        all.add(finding(reading, Kind.PUBLICATION, p.id(), p.span(), "", p.by())));
        reading.incidents()
                .forEach(i -> {
                    String place =
                            i.place().stream()
                                    .mapToObj(n -> reading.places().get(n).mention().span())
                                    .map(span -> at(reading, List.of(span)))
                                    .collect(Collectors.joining());
                    String type = i.type().code();
                    all.add(finding(reading, Kind.INCIDENT, i.id(), i.span(), type, place));
                });
        reading.figures()
                .forEach(f -> {
                    String measure = f.measure().code();
                    String of = f.of().orElse("");
                    all.add(finding(reading, Kind.FIGURE, f.id(), f.span(), measure, of));
                });
        return all;
    }

    private static Finding finding(
            Reading reading, Kind kind, String local, Span span, String what, String apart) {
        return new Finding(kind, local, at(reading, List.of(span)) + " " + what, apart);
    }

    private static String at(Reading reading, List<Span> spans) {
        return spans.stream()
                .map(reading.page().map()::source)
                .map(reading.page().map().codePoints()::at)
                .map(span -> span.start() + ".." + span.end())
                .collect(Collectors.joining(","));
    }

    private static String capture(Reading reading) {
        return reading.capture().sha256().hex();
    }

    private static Set<String> repeated(List<String> keys) {
        Set<String> seen = new HashSet<>();
        return keys.stream().filter(key -> !seen.add(key)).collect(Collectors.toSet());
    }

    private static RecordId of(Kind kind, List<String> parts) {
        String hex = Sha256.of(kind.letter + "\n" + String.join("\n", parts)).hex();
        return new RecordId(kind, hex.substring(0, DIGITS));
    }
}
