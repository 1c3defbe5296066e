package org.dateline.article;

import java.util.regex.Pattern;

/// What the letters of a text tell of it: whether it has sentences, whether each says much.
final class Script {

    /// What parts sentences and their members.
    private static final String POINTS = ".,!?…:;。！？、，：।";

    /// Scripts that say in one character what Latin says in a few.
    private static final Pattern DENSE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{3}");

    private Script() {}

    /// Whether something parts sentences or their members.
    static boolean pointed(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean plain = c == ' ' || (c >= 'a' && c <= 'z');
            if (!plain && (POINTS.indexOf(c) >= 0 || pointless(c))) {
                return true;
            }
        }
        return false;
    }

    /// Thai, Lao and Khmer part sentences by blanks.
    private static boolean pointless(char c) {
        return (c >= '\u0E00' && c <= '\u0EFF') || (c >= '\u1780' && c <= '\u17FF');
    }

    /// Most characters are known not to be dense by their place in the order, which spares most
    /// looks: those before Hangul's letters, and the signs and symbols behind them.
    static boolean dense(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '\u1100' && (c < '\u1200' || c >= '\u2E80')) {
                return DENSE.matcher(words).find();
            }
        }
        return false;
    }
}
