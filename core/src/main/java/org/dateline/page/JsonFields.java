package org.dateline.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The values of one JSON object in their order, each with its place in the source.
///
/// A path is the names on the way, without the numbers of lists: `user.name`, `text.text`.
record JsonFields(String source, List<Field> fields) {

    private static final JsonFactory JSON = new JsonFactory();

    /// `at` is where the value begins; a string begins with its quotation mark.
    record Field(String path, String value, int at, boolean string) {}

    JsonFields {
        fields = List.copyOf(fields);
    }

    /// Empty where the source is no JSON.
    static Optional<JsonFields> of(String source) {
        List<Field> fields = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>(List.of(""));
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), source)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isStructStart()) {
                    path.push(name(path, json));
                } else if (token.isStructEnd()) {
                    path.pop();
                } else if (token.isScalarValue()) {
                    int at = (int) json.currentTokenLocation().getCharOffset();
                    boolean string = token == JsonToken.VALUE_STRING;
                    fields.add(new Field(name(path, json), json.getString(), at, string));
                }
            }
            return Optional.of(new JsonFields(source, fields));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String name(Deque<String> path, JsonParser json) {
        String above = path.element();
        String own = json.currentName();
        if (own == null || own.isEmpty()) {
            return above;
        }
        return above.isEmpty() ? own : above + "." + own;
    }

    /// The value of the first of these paths that has one.
    Optional<String> first(String... paths) {
        return field(paths).map(Field::value);
    }

    /// The value as it stands in the source, of the first of these paths that has one.
    Optional<Rendered> cut(String... paths) {
        return field(paths).map(this::cut);
    }

    Rendered cut(Field field) {
        return field.string()
                ? string(field.at())
                : new Rendered().verbatim(source, field.at(), field.at() + field.value().length());
    }

    private Optional<Field> field(String... paths) {
        for (String path : paths) {
            for (Field field : fields) {
                if (field.path().equals(path) && !field.value().isBlank()) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    /// The string that begins at this quotation mark (RFC 8259, 7).
    private Rendered string(int quote) {
        Rendered out = new Rendered();
        for (int i = quote + 1; i < source.length() && source.charAt(i) != '"'; i++) {
            if (source.charAt(i) != '\\') {
                out.put(source.charAt(i), i, 1);
            } else if (source.charAt(i + 1) == 'u') {
                out.put((char) Integer.parseInt(source, i + 2, i + 6, 16), i, 6);
                i += 5;
            } else {
                out.put(escaped(source.charAt(i + 1)), i, 2);
                i++;
            }
        }
        return out;
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> c;
        };
    }
}
