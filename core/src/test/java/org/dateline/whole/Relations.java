package org.dateline.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.Flow;
import org.dateline.link.RecordId;
import org.dateline.model.Group;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.dateline.model.Page;
import org.dateline.model.Reading;
import org.dateline.model.Work;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What follows from all samples together, told once at the reading in which it begins. Records go
/// by their words, for an id says nothing to whoever reads a diff.
final class Relations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int WORDS = 90;

    private final Links links;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, Reading> home = new LinkedHashMap<>();

    Relations(List<Reading> readings) {
        this.links = Flow.link(readings, List.of());
        readings.forEach(this::name);
    }

    private void name(Reading reading) {
        record(RecordId.article(reading).toString(), reading, reading.input());
        Map<String, RecordId> ids = RecordId.findings(reading);
        Page page = reading.page();
        reading.claims().forEach(c -> words(ids.get(c.id()), reading, page.words(c.span())));
        reading.figures().forEach(f -> words(ids.get(f.id()), reading, page.words(f.span())));
        reading.publications().forEach(p -> words(ids.get(p.id()), reading, p.by()));
        reading.incidents().forEach(i -> words(ids.get(i.id()), reading, page.words(i.span())));
    }

    private void words(@Nullable RecordId given, Reading reading, String said) {
        RecordId id = Objects.requireNonNull(given);
        int end =
                said.offsetByCodePoints(0, Math.min(WORDS, said.codePointCount(0, said.length())));
        String cut = said.substring(0, end);
        String kind = id.kind().toString().toLowerCase(Locale.ROOT);
        record(id.toString(), reading, "%s “%s” in %s".formatted(kind, cut, reading.input()));
    }

    private void record(String id, Reading reading, String name) {
        words.put(id, name);
        home.put(id, reading);
    }

    ObjectNode of(Reading reading) {
        ObjectNode out = NODES.objectNode();
        links.workOf(RecordId.article(reading).toString()).ifPresent(work -> work(out, work));
        links.mains().stream()
                .filter(id -> begins(id, reading))
                .forEach(id -> out.put("main", word(id)));
        ArrayNode own = out.putArray("links");
        links.links().stream()
                .filter(link -> begins(link.from(), reading))
                .forEach(link -> own.add(link(link)));
        ArrayNode groups = out.putArray("groups");
        links.groups().stream()
                .filter(group -> begins(group.members().getFirst(), reading))
                .filter(group -> group.members().size() > 1 || group.standing().isPresent())
                .forEach(group -> groups.add(group(group)));
        return out;
    }

    private boolean begins(String id, Reading reading) {
        return reading.equals(home.get(id));
    }

    private String word(String id) {
        return words.getOrDefault(id, id);
    }

    private void work(ObjectNode out, Work work) {
        all(out.putArray("captures"), work.articles());
        String origin =
                links.works().stream()
                        .filter(other -> other.id().equals(work.origin()))
                        .findFirst()
                        .map(other -> word(other.articles().getFirst()))
                        .orElse(work.origin());
        out.put("origin", origin);
    }

    private void all(ArrayNode to, List<String> ids) {
        ids.stream().map(this::word).sorted().forEach(to::add);
    }

    private ObjectNode link(Link link) {
        ObjectNode out = NODES.objectNode();
        out.put("type", link.type().code());
        out.put("from", word(link.from()));
        out.put("to", word(link.to()));
        out.put("rule", link.rule());
        out.put("certainty", link.certainty().code());
        link.why().forEach(out.putArray("why")::add);
        return out;
    }

    private ObjectNode group(Group group) {
        ObjectNode out = NODES.objectNode();
        all(out.putArray("members"), group.members());
        ArrayNode totals = out.putArray("totals");
        for (Group.Total total : group.totals()) {
            String high = total.high().isPresent() ? "" + total.high().getAsDouble() : "open";
            totals.add(total.measure().code() + " " + total.low() + ".." + high);
        }
        group.roots().stream().map(Group.Origin::words).forEach(out.putArray("roots")::add);
        group.standing()
                .ifPresent(s -> out.put("status", s.status().code() + ", rule " + s.rule()));
        return out;
    }
}
