package org.dateline.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article in JSON-LD (schema.org `NewsArticle` and its kin).
///
/// The first article in the order of the page speaks; what it does not say, the recipe, the report
/// or the page around it may. Broken scripts are passed over. `people` are all persons of the
/// scripts, whatever they did; `live` and `paid` what it says of its form.
record JsonLd(
        Optional<String> headline,
        List<String> authors,
        List<String> people,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> modified,
        boolean live,
        boolean paid) {

    /// Kinds of things that are published, the most telling first.
    private static final List<Pattern> KINDS =
            List.of(
                    Pattern.compile("Article|Posting|NewsItem"),
                    Pattern.compile("Recipe|HowTo|Report|Review|CreativeWork|Event"),
                    Pattern.compile("WebPage|ItemPage|AboutPage|QAPage|VideoObject"));

    /// More objects than any page needs; a bound on work, not on meaning.
    private static final int MOST = 20_000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    /// The first thing of each kind, in the order of the kinds; and what others may refer to.
    private static final class Found {
        final List<Optional<JsonNode>> things = new ArrayList<>();
        final Map<String, JsonNode> byId = new HashMap<>();
        final Set<String> people = new LinkedHashSet<>();
        boolean live;
        boolean paid;

        Found() {
            KINDS.forEach(kind -> things.add(Optional.empty()));
        }

        void look(JsonNode at) {
            paid |= at.path("isAccessibleForFree").asString("").equalsIgnoreCase("false");
            if (at.has("name")) {
                text(at.path("@id")).ifPresent(id -> byId.putIfAbsent(id, at));
            }
            if (at.has("@type")) {
                typed(at, at.path("@type").toString());
            }
        }

        private void typed(JsonNode at, String type) {
            live |= type.contains("LiveBlog");
            for (int kind = 0; kind < KINDS.size(); kind++) {
                if (things.get(kind).isEmpty() && KINDS.get(kind).matcher(type).find()) {
                    things.set(kind, Optional.of(at));
                }
            }
            if (type.contains("Person")) {
                text(at.path("name")).ifPresent(people::add);
            }
        }

        /// The field of the first thing that has it.
        JsonNode first(String field) {
            return things.stream()
                    .flatMap(Optional::stream)
                    .map(thing -> thing.path(field))
                    .filter(node -> node.isString() || !node.isEmpty())
                    .findFirst()
                    .orElseGet(MAPPER::missingNode);
        }
    }

    static JsonLd of(List<Element> scripts) {
        Found found = new Found();
        for (Element script : scripts) {
            parse(script.data()).ifPresent(root -> walk(root, found));
        }
        return new JsonLd(
                found.things.getFirst().flatMap(article -> text(article.path("headline"))),
                people(found.first("author"), found.byId),
                List.copyOf(found.people),
                names(found.first("publisher"), found.byId).stream().findFirst(),
                text(found.first("datePublished")),
                text(found.first("dateModified")),
                found.live,
                found.paid);
    }

    private static Optional<JsonNode> parse(String script) {
        try {
            return Optional.ofNullable(MAPPER.readTree(script));
        } catch (JacksonException e) {
            // What a site writes in its scripts is not the reader's to repair.
            return Optional.empty();
        }
    }

    private static void walk(JsonNode root, Found found) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int n = 0; n < MOST && !open.isEmpty(); n++) {
            JsonNode at = open.removeFirst();
            if (at.isObject()) {
                found.look(at);
            }
            at.forEach(open::addLast);
        }
    }

    private static Optional<String> text(JsonNode node) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return one.isString() && !one.asString().isBlank()
                ? Optional.of(Words.plain(one.asString()))
                : Optional.empty();
    }

    /// Names without those of organisations.
    private static List<String> people(JsonNode node, Map<String, JsonNode> byId) {
        if (node.isArray()) {
            return node.valueStream().flatMap(one -> people(one, byId).stream()).toList();
        }
        boolean organisation = node.path("@type").toString().contains("Organization");
        return organisation ? List.of() : names(node, byId);
    }

    private static List<String> names(JsonNode node, Map<String, JsonNode> byId) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(one -> names.addAll(names(one, byId)));
        } else if (node.isObject()) {
            Optional<JsonNode> meant = text(node.path("@id")).map(byId::get);
            text(node.path("name"))
                    .or(() -> meant.flatMap(m -> text(m.path("name"))))
                    .ifPresent(names::add);
        } else {
            text(node).ifPresent(names::add);
        }
        return names;
    }
}
