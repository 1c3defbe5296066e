package org.dateline.whole;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Page;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Whether a page's text leads back to its source: every run of the map decodes to its words, and
/// every visible character stands in a run.
public final class Evidence {

    private static final JsonMapper JSON = new JsonMapper();

    private Evidence() {}

    /// Empty where all of it does; else the first faults, each with its words.
    public static List<String> faults(Page page, String source) {
        List<String> faults = new ArrayList<>();
        int end = 0;
        for (SourceMap.Run run : page.map().runs()) {
            gap(page.text(), end, run.text(), faults);
            end = run.text() + run.length();
            if (end > page.text().length() || run.source() + run.sourceLength() > source.length()) {
                faults.add("runs outside: " + run);
                return faults;
            }
            String words = new Span(run.text(), end).in(page.text());
            String raw = new Span(run.source(), run.source() + run.sourceLength()).in(source);
            // A feed escapes what is escaped already.
            boolean same =
                    folded(words).equals(decoded(raw))
                            || folded(words).equals(decoded(decoded(raw)))
                            || words.equals(unescaped(raw))
                            || words.equals(raw.replace('\u0000', '\uFFFD'));
            if (!(run.verbatim() ? words.equals(raw) : same)) {
                faults.add("\"%s\" does not come from \"%s\"".formatted(words, raw));
            }
        }
        gap(page.text(), end, page.text().length(), faults);
        return faults;
    }

    private static void gap(String text, int from, int to, List<String> faults) {
        String made = to < from ? "runs overlap at " + to : text.substring(from, to);
        if (!made.isBlank()) {
            faults.add("leads nowhere: \"" + made + "\" at " + from);
        }
    }

    /// A string of JSON; empty where it is none.
    private static String unescaped(String raw) {
        try {
            return JSON.readValue('"' + raw + '"', String.class);
        } catch (JacksonException e) {
            return "";
        }
    }

    private static String decoded(String raw) {
        return folded(Parser.unescapeEntities(raw, false));
    }

    /// White space of any kind and length is one blank; soft hyphens and their like are nothing.
    private static String folded(String words) {
        return words.replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]+", " ")
                .replaceAll("[\\u00ad\\u200b\\ufeff\\x00]", "")
                .strip();
    }
}
