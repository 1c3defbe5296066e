package org.dateline.article;

import java.util.List;
import java.util.Locale;

/// A writer's name as a page prints it in full.
final class FullNames {

    private FullNames() {}

    /// "Ana" or "ana.belk" is "Ana Belk" where the page names her so too.
    static String longest(String name, List<List<String>> people) {
        String folded = Words.fold(name);
        if (name.indexOf(' ') >= 0 || folded.length() < 3) {
            return name;
        }
        for (List<String> others : people) {
            for (String other : others) {
                if (other.indexOf(' ') > 0 && sameName(folded, Words.fold(other))) {
                    return other;
                }
            }
        }
        return name;
    }

    private static boolean sameName(String single, String full) {
        String initials = (" " + full + " ").replaceAll("(?<= )\\p{L} ", "");
        return full.startsWith(single + " ")
                || initials.replace(" ", "").equals(single.replace(" ", ""));
    }

    /// "ANA BELK" is printed so for looks.
    static String capitalised(String name) {
        StringBuilder out = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || " -'’.".indexOf(out.charAt(i - 1)) >= 0) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}
