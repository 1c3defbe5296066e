package org.dateline.source;

import java.util.HashMap;
import java.util.Map;

/// Words that stand for one class each, joined transitively; the smallest stands for all, so that
/// the order of joining never shows.
final class Unions {

    private final Map<String, String> parent = new HashMap<>();

    String find(String word) {
        String at = word;
        while (parent.containsKey(at)) {
            at = parent.get(at);
        }
        if (!at.equals(word)) {
            parent.put(word, at);
        }
        return at;
    }

    void join(String one, String other) {
        String a = find(one);
        String b = find(other);
        if (a.compareTo(b) < 0) {
            parent.put(b, a);
        } else if (b.compareTo(a) < 0) {
            parent.put(a, b);
        }
    }
}
