package org.dateline.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Words made plain for comparing: what a page prints in one place and says in another.
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]{1,999}");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]{1,999}");
    private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");

    private Words() {}

    /// Character references decoded, tags taken out, white space evened out.
    static String plain(String words) {
        String decoded = words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
        String bare = decoded.indexOf('<') < 0 ? decoded : TAGS.matcher(decoded).replaceAll(" ");
        return BLANKS.matcher(bare).replaceAll(" ").strip();
    }

    /// Letters and digits in small, one blank between words.
    static String fold(String words) {
        String same = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return MARKS.matcher(same).replaceAll(" ").strip();
    }
}
