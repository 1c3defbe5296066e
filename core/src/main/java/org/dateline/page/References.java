package org.dateline.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Walks a text node's source and its decoded words side by side, so that every character knows
/// where it came from.
///
/// The parser decodes; this only finds out what it did. Where the two cannot be brought together (a
/// damaged page), the node's whole source stands for each of its characters.
final class References {

    /// `&eacute;`, `&#8217;`, `&#x2019;`, and `&copy` without its semicolon.
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,12}|[A-Za-z][A-Za-z0-9]{0,40});?");

    private final String source;
    private final Sink sink;
    private final Matcher matcher;
    private final Map<String, String> decoded = new HashMap<>();

    private static final char UNREADABLE = '\uFFFD';

    References(String source, Sink sink) {
        this.source = source;
        this.sink = sink;
        this.matcher = REFERENCE.matcher(source);
    }

    /// Hands `words`, which were decoded from `[from, to)` of the source, to the sink.
    void align(String words, int from, int to) {
        if (from < 0 || to > source.length() || to < from) {
            coarse(words, 0, 0, 0);
            return;
        }
        if (source.startsWith(words, from) && words.length() <= to - from) {
            sink.putVerbatim(words, from);
            return;
        }
        int at = from;
        int word = 0;
        while (word < words.length()) {
            char c = words.charAt(word);
            if (at >= to) {
                coarse(words, word, from, to);
                return;
            }
            char raw = source.charAt(at);
            int used = raw == '&' ? reference(words, word, at, to) : 0;
            if (used > 0) {
                word += used;
                at = matcher.end() - kept;
            } else if (raw == c) {
                int same = same(words, word, at, to);
                sink.putVerbatim(words.substring(word, word + same), at);
                word += same;
                at += same;
            } else if (raw == 0 && isShown(words, word, at, to)) {
                sink.putDecoded(String.valueOf(UNREADABLE), at++, 1);
                word++;
            } else if (raw == '<' && source.indexOf('>', at, to) > 0) {
                at = source.indexOf('>', at, to) + 1; // `</>` is nothing to the parser
            } else if (raw == 0 || raw == '\r') {
                at++;
            } else {
                coarse(words, word, from, to);
                return;
            }
        }
    }

    /// Whether the parser shows the zero at `at` as unreadable rather than dropping it: a page may
    /// print that sign behind zeros that are dropped.
    private boolean isShown(String words, int word, int at, int to) {
        int shown = word;
        while (shown < words.length() && words.charAt(shown) == UNREADABLE) {
            shown++;
        }
        int written = at;
        while (written < to
                && (source.charAt(written) == 0 || source.charAt(written) == UNREADABLE)) {
            written++;
        }
        return shown > word && shown - word >= written - at;
    }

    /// How many characters stand in the source as they are, the first of them being known to, up to
    /// what may be a reference.
    private int same(String words, int word, int at, int to) {
        int most = Math.min(words.length() - word, to - at);
        int same = 1;
        while (same < most
                && source.charAt(at + same) == words.charAt(word + same)
                && words.charAt(word + same) != '&') {
            same++;
        }
        return same;
    }

    /// How many characters at the end of the last reference stand for themselves: the `foo` of
    /// `&ampfoo`.
    private int kept;

    /// The number of decoded characters that the reference at `at` came to; 0 if it is none.
    private int reference(String words, int word, int at, int to) {
        matcher.region(at, to);
        if (!matcher.lookingAt()) {
            return 0;
        }
        String written = matcher.group();
        String meant = decoded.computeIfAbsent(written, w -> Parser.unescapeEntities(w, false));
        if (meant.equals(written) || !words.startsWith(meant, word)) {
            return 0;
        }
        kept = 0;
        while (kept + 1 < meant.length()
                && meant.charAt(meant.length() - 1 - kept)
                        == written.charAt(written.length() - 1 - kept)) {
            kept++;
        }
        int length = meant.length() - kept;
        sink.putDecoded(meant.substring(0, length), at, written.length() - kept);
        return length;
    }

    private void coarse(String words, int word, int from, int to) {
        for (int i = word; i < words.length(); i++) {
            sink.putDecoded(words.substring(i, i + 1), from, to - from);
        }
    }
}
