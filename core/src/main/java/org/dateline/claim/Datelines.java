package org.dateline.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/// "VELM, May 3 (Agency) - ": where and by whom a report was filed, which nobody says in it.
final class Datelines {

    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?<city>\\p{Lu}[\\p{Lu} .'-]{2,30})(?<day>, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})? ?"
                            + "\\((?<agency>[^()\\n]{2,40})\\) ?[-\\u2013\\u2014]{1,2} ?");

    private Datelines() {}

    /// The span without the dateline that it begins with.
    static Span without(Span content, String text) {
        Matcher matcher = DATELINE.matcher(text).region(content.start(), content.end());
        boolean leads = matcher.lookingAt() && matcher.end() < content.end();
        return leads ? new Span(matcher.end(), content.end()) : content;
    }
}
