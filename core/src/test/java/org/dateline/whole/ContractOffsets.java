package org.dateline.whole;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The contract's offsets: code points, in range, quoted words equal to their slice, every visible
/// character in exactly one block, no finding from a zone that must stay silent.
final class ContractOffsets {

    private static final List<String> FINDINGS =
            List.of("claims", "places", "figures", "incidents");

    private final JsonNode reading;
    private final int[] text;
    private final boolean[] silent;
    private final List<String> faults = new ArrayList<>();

    ContractOffsets(JsonNode reading) {
        this.reading = reading;
        this.text = reading.get("page").get("text").asString().codePoints().toArray();
        this.silent = new boolean[text.length];
    }

    List<String> faults() {
        blocks();
        walk("article", reading.get("article"));
        for (String list : List.of("names", "publications", "claims", "places", "figures")) {
            walk(list, reading.get(list));
        }
        walk("incidents", reading.get("incidents"));
        FINDINGS.forEach(list -> reading.get(list).forEach(item -> proper(list, item)));
        return faults;
    }

    private void blocks() {
        int end = 0;
        for (JsonNode block : reading.get("page").get("blocks")) {
            int start = block.path("start").asInt(-1);
            if (start < end || block.path("end").asInt(-1) < start) {
                faults.add("blocks are sorted and apart: " + block);
                return;
            }
            visible(end, start);
            end = block.get("end").asInt();
            if (end > text.length) {
                faults.add("block ends after the text of " + text.length + ": " + block);
                return;
            }
            if (Words.SILENT.contains(block.get("zone").asString())) {
                java.util.Arrays.fill(silent, start, end, true);
            }
        }
        visible(end, text.length);
    }

    private void visible(int from, int to) {
        for (int i = from; i < Math.min(to, text.length); i++) {
            if (!Character.isWhitespace(text[i]) && !invisible(text[i])) {
                faults.add("in no block: %s at %d".formatted(Character.toString(text[i]), i));
                return;
            }
        }
    }

    private static boolean invisible(int c) {
        return Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private void walk(String path, JsonNode node) {
        if (node.isArray()) {
            boolean pair = node.size() == 2 && node.get(0).isInt() && node.get(1).isInt();
            if (pair) {
                inRange(path, node.get(0).asInt(), node.get(1).asInt());
            } else {
                node.forEach(item -> walk(path, item));
            }
        } else if (node.isObject()) {
            if (node.has("start") && inRange(path, at(node, "start"), at(node, "end"))) {
                quoted(path, node, at(node, "start"), at(node, "end"));
            } else if (node.path("spans").size() == 1) {
                JsonNode span = node.get("spans").get(0);
                quoted(path, node, span.get(0).asInt(), span.get(1).asInt());
            }
            node.forEachEntry((name, value) -> walk(path + "." + name, value));
        }
    }

    private static int at(JsonNode node, String end) {
        return node.path(end).asInt(-1);
    }

    private boolean inRange(String path, int start, int end) {
        boolean wordlessPost = path.equals("article.posts") && start == end;
        boolean fits = 0 <= start && (start < end || wordlessPost) && end <= text.length;
        if (!fits) {
            faults.add("%s: no such span: %d..%d of %d".formatted(path, start, end, text.length));
        }
        return fits;
    }

    private void quoted(String path, JsonNode node, int start, int end) {
        boolean inside = 0 <= start && start <= end && end <= text.length;
        if (node.path("text").isString() && inside) {
            String slice = new String(text, start, end - start);
            String words = node.get("text").asString();
            if (!slice.equals(words)) {
                faults.add("%s says \"%s\" for \"%s\"".formatted(path, words, slice));
            }
        }
    }

    private void proper(String list, JsonNode item) {
        List<JsonNode> spans = new ArrayList<>();
        if (item.has("content")) {
            item.get("content").forEach(spans::add);
        }
        spans.forEach(span -> proper(list, span.get(0).asInt(), span.get(1).asInt()));
        if (item.has("start")) {
            proper(list, at(item, "start"), at(item, "end"));
        }
    }

    private void proper(String list, int start, int end) {
        for (int i = Math.max(0, start); i < Math.min(end, text.length); i++) {
            if (silent[i] && !Character.isWhitespace(text[i])) {
                String words = new String(text, start, Math.min(end, text.length) - start);
                faults.add(list + " drawn from a zone that must stay silent: " + words);
                return;
            }
        }
    }
}
