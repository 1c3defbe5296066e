package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Reading;

/// An article folded from all its captures, field by field: each field names the captures that it
/// comes from, and where they differ, what each of them says.
public record Collation(List<Folded> fields) {

    public Collation {
        fields = List.copyOf(fields);
    }

    /// A field of one capture.
    public record Value(String field, Optional<String> value) {}

    /// A field of the work: its value, the article ids that say so, and what others say instead.
    public record Folded(String field, String value, List<String> from, List<String> others) {
        public Folded {
            from = List.copyOf(from);
            others = List.copyOf(others);
        }
    }

    /// `captures` of one work in any order. A field that none of them has is left out; where they
    /// differ, the value of most captures stands, then that of the smallest id.
    public static Collation of(List<Reading> captures) {
        List<Profile> sorted = Records.profiles(captures);
        List<Folded> out = new ArrayList<>();
        if (sorted.isEmpty()) {
            return new Collation(out);
        }
        List<List<Value>> values =
                sorted.stream().map(profile -> Fields.values(profile.reading())).toList();
        for (int i = 0; i < values.getFirst().size(); i++) {
            int at = i;
            fold(sorted, values.stream().map(list -> list.get(at)).toList()).ifPresent(out::add);
        }
        return new Collation(out);
    }

    private static Optional<Folded> fold(List<Profile> captures, List<Value> values) {
        List<String> said = values.stream().flatMap(v -> v.value().stream()).distinct().toList();
        Optional<String> best = Optional.empty();
        int most = 0;
        for (String value : said) {
            int times = from(captures, values, value).size();
            if (times > most) {
                most = times;
                best = Optional.of(value);
            }
        }
        return best.map(value ->
                new Folded(
                        values.getFirst().field(),
                        value,
                        from(captures, values, value),
                        said.stream().filter(other -> !other.equals(value)).toList()));
    }

    private static List<String> from(List<Profile> captures, List<Value> values, String value) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).value().filter(value::equals).isPresent()) {
                out.add(captures.get(i).id());
            }
        }
        return out;
    }

    /// The value of a field, if any capture has it.
    public Optional<String> value(String field) {
        return fields.stream()
                .filter(folded -> folded.field().equals(field))
                .map(Folded::value)
                .findFirst();
    }
}
