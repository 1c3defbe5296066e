package org.dateline.app.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.nio.charset.StandardCharsets;
import org.dateline.link.RecordId;
import org.dateline.model.Evidence;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Said;
import org.dateline.model.Sha256;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;
import org.dateline.model.When;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Readings and entry bodies as JSON, and back, exactly.
///
/// The JSON is canonical: keys sorted, no spaces, everything beyond ASCII as `\\u` escapes of
/// UTF-16 units, so that text with unpaired surrogates comes back too. Unlike the contract's JSON
/// it keeps every field in the units of the model.
final class Snapshot {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultVisibility(v ->
                            v.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .addMixIn(Span.class, Row.class)
                    .addMixIn(SourceMap.Run.class, Row.class)
                    .addMixIn(Sha256.class, Hash.class)
                    .addMixIn(RecordId.class, Id.class)
                    .addMixIn(Place.class, Places.class)
                    .addMixIn(When.class, Whens.class)
                    .addMixIn(Said.class, Voices.class)
                    .addMixIn(Evidence.class, Findings.class)
                    .build();

    private Snapshot() {}

    static byte[] bytes(Reading reading) {
        return JSON.writeValueAsBytes(reading);
    }

    static Reading reading(byte[] bytes, String name) {
        return read(new String(bytes, StandardCharsets.UTF_8), Reading.class, name);
    }

    /// One line of canonical JSON.
    static String line(Object value) {
        return JSON.writeValueAsString(value);
    }

    /// Reads what `line` wrote; `name` says what it is, for the message when it is not.
    static <T> T read(String json, Class<T> type, String name) {
        try {
            return JSON.readValue(json, type);
        } catch (JacksonException e) {
            throw new LedgerRefused(
                    name + " is damaged or of another version: " + e.getOriginalMessage(), e);
        }
    }

    /// Short records of numbers are written as `[start,end]`.
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface Row {}

    /// A digest is written as its digits. The constructor stands for the record's own.
    private abstract static class Hash {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Hash(@SuppressWarnings("UnusedVariable") String hex) {}

        @JsonValue
        abstract String hex();
    }

    /// An id is written as people see it.
    private abstract static class Id {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static RecordId known(String text) {
            return RecordId.known(text);
        }

        @Override
        @JsonValue
        public abstract String toString();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Place.Located.class, name = "located"),
        @JsonSubTypes.Type(value = Place.Named.class, name = "named")
    })
    private interface Places {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = When.At.class, name = "at"),
        @JsonSubTypes.Type(value = When.Between.class, name = "between"),
        @JsonSubTypes.Type(value = When.Unclear.class, name = "unclear")
    })
    private interface Whens {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Said.Narrator.class, name = "narrator"),
        @JsonSubTypes.Type(value = Said.InClaim.class, name = "claim")
    })
    private interface Voices {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Evidence.Relates.class, name = "relates"),
        @JsonSubTypes.Type(value = Evidence.Alike.class, name = "alike"),
        @JsonSubTypes.Type(value = Evidence.Apart.class, name = "apart")
    })
    private interface Findings {}
}
