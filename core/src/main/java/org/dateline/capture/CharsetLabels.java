package org.dateline.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The character set that a page means by a label: the table of the WHATWG Encoding Standard.
final class CharsetLabels {

    private static final Map<String, String> NAMES = load();

    private CharsetLabels() {}

    /// Empty for a label that the standard does not know, or a set that this JDK lacks.
    static Optional<Charset> charset(String label) {
        return Optional.ofNullable(NAMES.get(label.strip().toLowerCase(Locale.ROOT)))
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = CharsetLabels.class.getResourceAsStream("charsets.txt")) {
            if (in == null) {
                throw new IllegalStateException("no charsets.txt on the class path: build again");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> learn(line, names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void learn(String line, Map<String, String> names) {
        int colon = line.indexOf(": ");
        for (String label : line.substring(colon + 2).split(" ", -1)) {
            names.put(label, line.substring(0, colon));
        }
    }
}
