package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Word lists that lie beside this class as text files, one entry a line, `#` before a comment.
final class WordLists {

    private WordLists() {}

    static List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /// One regular expression for any of these, which begin with a letter each; of those that begin
    /// alike, the earlier is tried first. Put together by that letter, so that a text that begins
    /// with none is not held against each of them.
    static String anyOf(List<String> expressions) {
        Map<Character, List<String>> byLetter = new LinkedHashMap<>();
        for (String expression : expressions) {
            byLetter.computeIfAbsent(expression.charAt(0), letter -> new ArrayList<>())
                    .add(expression.substring(1));
        }
        return byLetter.entrySet().stream()
                .map(same -> same.getKey() + "(?:" + String.join("|", same.getValue()) + ")")
                .collect(Collectors.joining("|"));
    }

    /// A whole file.
    static String text(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " on the class path: build again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
