package org.dateline.claim;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/// What stands beside a source between commas: "the envoy, speaking to a radio station".
final class Asides {

    /// `, speaking to reporters`
    private static final Pattern ASIDE = Pattern.compile(",\\s{1,4}(?<word>\\p{L}{1,12})\\b");

    private Asides() {}

    /// The words up to the first aside.
    static Span without(Span source, String text) {
        Matcher comma = ASIDE.matcher(text).region(source.start(), source.end());
        while (comma.find()) {
            String opener = comma.group("word").toLowerCase(Locale.ROOT);
            if (comma.start() > source.start() && MediaWords.opensAside(opener)) {
                return new Span(source.start(), comma.start());
            }
        }
        return source;
    }
}
