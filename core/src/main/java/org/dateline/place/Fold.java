package org.dateline.place;

import java.text.Normalizer;
import java.util.Locale;

/// Makes the key under which a name is looked up: lower case, no accents, no apostrophes, hyphens
/// as blanks, `Saint` as `st`.
///
/// `Şuşa` → `susa`, `Akunk’` → `akunk`, `Fort Worth` → `ft worth`. Keys are ASCII; a name in
/// another script folds to nothing.
public final class Fold {

    private Fold() {}

    public static String key(String name) {
        String plain = plain(name);
        if (plain.indexOf(' ') < 0) {
            return shortened(plain);
        }
        StringBuilder out = new StringBuilder(plain.length());
        for (String word : plain.split(" ", -1)) {
            if (!word.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ").append(shortened(word));
            }
        }
        return out.toString();
    }

    /// The key of a name as a table prints it: `Ala.` → `ala.` and `UAE` → `=uae`, which only match
    /// a text that prints the dot or the capitals; all others as [#key].
    public static String spelled(String name) {
        String bare = name.startsWith("=") ? name.substring(1) : name;
        if (isCapitals(bare)) {
            return capitals(bare);
        }
        return name.endsWith(".") && name.indexOf(' ') < 0 ? dotted(name) : key(name);
    }

    static boolean isCapitals(String word) {
        return word.length() >= 2
                && word.length() <= 4
                && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    static String capitals(String word) {
        return "=" + word.toLowerCase(Locale.ROOT);
    }

    static String dotted(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// The key of a postal code of a state, which only matches behind a comma: `TX` → `,tx`.
    public static String postal(String code) {
        return "," + code.toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (isAsciiWord(lower)) {
            return lower;
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            String as = letter(c);
            if (as.isEmpty() && Character.isLetter(c) && !isApostrophe(c)) {
                return "";
            }
            out.append(as);
        }
        return out.toString();
    }

    private static boolean isAsciiWord(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ((c < 'a' || c > 'z') && c != ' ' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String letter(char c) {
        return switch (c) {
            case 'ə', 'ǝ' -> "a";
            case 'ı' -> "i";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case '-', '‐', '‑', '–', '—', '/', ',', '(', ')', '\u00A0', ' ' -> " ";
            default ->
                    (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? Character.toString(c) : "";
        };
    }

    private static boolean isApostrophe(char c) {
        return Character.getType(c) == Character.MODIFIER_LETTER;
    }

    private static String shortened(String word) {
        return switch (word) {
            case "saint" -> "st";
            case "sainte" -> "ste";
            case "fort" -> "ft";
            case "mount" -> "mt";
            default -> word;
        };
    }
}
