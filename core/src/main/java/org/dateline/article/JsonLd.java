package org.dateline.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article in JSON-LD (schema.org `NewsArticle` and its kin).
///
/// The first article in the order of the page speaks; broken scripts are passed over.
record JsonLd(
        Optional<String> headline,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> modified,
        Optional<String> body) {

    private static final Pattern ARTICLE =
            Pattern.compile("Article|Posting|Report|Review|NewsItem");

    /// More objects than any page needs; a bound on work, not on meaning.
    private static final int MOST = 20_000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    static JsonLd of(List<Element> scripts) {
        Map<String, JsonNode> byId = new HashMap<>();
        Optional<JsonNode> article = Optional.empty();
        for (Element script : scripts) {
            Optional<JsonNode> root = parse(script.data());
            if (root.isPresent()) {
                Optional<JsonNode> found = article(root.get(), byId);
                article = article.or(() -> found);
            }
        }
        Optional<String> none = Optional.empty();
        return article.map(a -> read(a, byId))
                .orElseGet(() -> new JsonLd(none, List.of(), none, none, none, none));
    }

    private static Optional<JsonNode> parse(String script) {
        try {
            return Optional.ofNullable(MAPPER.readTree(script));
        } catch (JacksonException e) {
            // What a site writes in its scripts is not the reader's to repair.
            return Optional.empty();
        }
    }

    /// The first article; `byId` learns what other objects may refer to.
    private static Optional<JsonNode> article(JsonNode root, Map<String, JsonNode> byId) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        Optional<JsonNode> article = Optional.empty();
        for (int n = 0; n < MOST && !open.isEmpty(); n++) {
            JsonNode at = open.removeFirst();
            if (at.isObject()) {
                boolean found = ARTICLE.matcher(at.path("@type").toString()).find();
                article = article.or(() -> found ? Optional.of(at) : Optional.empty());
                if (at.has("name")) {
                    text(at.path("@id")).ifPresent(id -> byId.putIfAbsent(id, at));
                }
            }
            at.forEach(open::addLast);
        }
        return article;
    }

    private static JsonLd read(JsonNode article, Map<String, JsonNode> byId) {
        return new JsonLd(
                text(article.path("headline")),
                names(people(article.path("author")), byId),
                names(article.path("publisher"), byId).stream().findFirst(),
                text(article.path("datePublished")),
                text(article.path("dateModified")),
                text(article.path("articleBody")));
    }

    /// Without organisations; a list keeps its people.
    private static JsonNode people(JsonNode author) {
        boolean organisation = author.path("@type").toString().contains("Organization");
        return organisation ? MAPPER.missingNode() : author;
    }

    private static Optional<String> text(JsonNode node) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return one.isString() && !one.asString().isBlank()
                ? Optional.of(Words.plain(one.asString()))
                : Optional.empty();
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
