package org.dateline.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Words made plain for comparing: what a page prints in one place and says in another.
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]{1,999}");
    private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");

    private Words() {}

    /// Character references decoded, tags taken out, white space evened out.
    static String plain(String words) {
        if (isPlain(words)) {
            return words;
        }
        String decoded = words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
        String bare = decoded.indexOf('<') < 0 ? decoded : TAGS.matcher(decoded).replaceAll(" ");
        return BLANKS.matcher(bare).replaceAll(" ").strip();
    }

    /// Whether there is nothing to make plain: no markup, no white space but single blanks inside.
    private static boolean isPlain(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean spaced = c == ' ' && before == ' ';
            if (spaced || c < ' ' || c == '&' || c == '<' || c == '\u00A0') {
                return false;
            }
            before = c;
        }
        return before != ' ' || words.isEmpty();
    }

    /// Letters and digits in small, one blank between words.
    static String fold(String words) {
        String same = ascii(words) ? words : Normalizer.normalize(words, Normalizer.Form.NFKC);
        String small = same.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(small.length());
        boolean between = false;
        int c;
        for (int i = 0; i < small.length(); i += Character.charCount(c)) {
            c = small.codePointAt(i);
            boolean counts = counts(c);
            if (counts && between && !out.isEmpty()) {
                out.append(' ');
            }
            if (counts) {
                out.appendCodePoint(c);
            }
            between = !counts;
        }
        return out.toString();
    }

    private static boolean ascii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > '\u007F') {
                return false;
            }
        }
        return true;
    }

    /// A letter or a number, as Unicode's general categories L and N have it.
    private static boolean counts(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
