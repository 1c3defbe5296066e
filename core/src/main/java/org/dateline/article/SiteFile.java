package org.dateline.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.SiteOverride.Selection;
import org.dateline.model.Zone;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads one `site/HOST.json`: a list of overrides.
///
/// ```json
/// [{"until": "2019-06-30", "zones": {"body": "td.txt", "comment": "#talk"},
///   "title": ".kop", "byline": ".wie", "date": ".wann"}]
/// ```
///
/// A zone goes by block elements, as a page's parts do; the words of a title, a byline or a day may
/// stand in an inline one. A day is read from `content`, `datetime` or `title`, else from the
/// words.
///
/// Each message names the file, the value, and what to do. All are `IllegalArgumentException`s: the
/// files are data that people write.
final class SiteFile {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> FIELDS =
            Set.of("from", "until", "zones", "title", "byline", "date");

    private static final String ZONES =
            Arrays.stream(Zone.values()).map(Zone::code).collect(Collectors.joining(", "));

    private final String file;

    private SiteFile(String file) {
        this.file = file;
    }

    static List<SiteOverride> read(String file, String json) {
        SiteFile reading = new SiteFile(file);
        JsonNode whole = reading.tree(json);
        if (!whole.isArray() || whole.isEmpty()) {
            throw reading.wrong("holds no list: write [{\"zones\": {\"body\": \"SELECTOR\"}}]");
        }
        List<SiteOverride> all = new ArrayList<>();
        whole.forEach(one -> all.add(reading.override(one)));
        return all;
    }

    private JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw wrong(
                    "is no JSON at line %d (%s): mend it there"
                            .formatted(e.getLocation().getLineNr(), e.getOriginalMessage()));
        }
    }

    private SiteOverride override(JsonNode node) {
        for (String field : node.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw wrong(
                        "has a field \"%s\": leave it out, or name it one of from, until, zones, title, byline, date"
                                .formatted(field));
            }
        }
        SiteOverride override =
                new SiteOverride(
                        file,
                        day(node, "from"),
                        day(node, "until"),
                        zones(node.path("zones")),
                        selection(node, Zone.TITLE),
                        selection(node, Zone.BYLINE),
                        selection(node, Zone.DATE));
        if (override.selections().isEmpty()) {
            throw wrong("selects nothing: give it zones, a title, a byline or a date");
        }
        return override;
    }

    private List<Selection> zones(JsonNode node) {
        List<Selection> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            all.add(selection(zone(entry.getKey()), entry.getValue()));
        }
        return all;
    }

    private Zone zone(String code) {
        return Arrays.stream(Zone.values())
                .filter(zone -> zone.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> wrong("has no zone \"%s\": use one of %s".formatted(code, ZONES)));
    }

    private Optional<Selection> selection(JsonNode node, Zone field) {
        return Optional.ofNullable(node.get(field.code())).map(value -> selection(field, value));
    }

    private Selection selection(Zone zone, JsonNode css) {
        try {
            Evaluator elements = QueryParser.parse(css.asString());
            return new Selection(zone, css.asString(), elements);
        } catch (Selector.SelectorParseException | IllegalArgumentException | JacksonException e) {
            throw wrong(
                    "selects its %s by %s, which is no CSS selector: write one that a browser's querySelector takes"
                            .formatted(zone.code(), css));
        }
    }

    private Optional<LocalDate> day(JsonNode node, String field) {
        try {
            return Optional.ofNullable(node.get(field))
                    .map(value -> LocalDate.parse(value.asString()));
        } catch (DateTimeParseException | JacksonException e) {
            throw wrong(
                    "has %s in \"%s\": write a day as 2019-06-30"
                            .formatted(node.get(field), field));
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + " " + what);
    }
}
