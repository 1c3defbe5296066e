package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The people whom a byline names. "Staff", an agency or an address is nobody.
final class Bylines {

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s{0,5}(?:;|,|\\||/|•|·|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bwith\\b|\\n)\\s{0,5}");
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:(?i:written by|reported by|posted by|published by|story by|by|von|par|por|di|author|autor)\\b[:\\s]{0,5}|By(?=\\p{Lu}))");

    /// Two to five words that begin large, particles between them allowed.
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,25}(?: (?:(?:de|da|di|del|der|den|van|von|bin|ibn|al|el|la|le|du|dos|ter|zu)|[\\p{Lu}'’][\\p{L}\\p{M}.'’-]{0,25})){1,4}");

    private static final List<String> NOBODY = WordLists.lines("nobody.txt");

    /// "By Ana Belk", "Von Jan Ott": a line that says of itself that it is a byline.
    private static final Pattern LED =
            Pattern.compile(
                    "^(?i:written by|reported by|posted by|story by|by|von|par|por|di|autor|author)\\b[:\\s]{1,5}.{2,100}");

    private Bylines() {}

    /// Whether a line begins as bylines do and names people.
    static boolean led(String words) {
        return LED.matcher(words).matches() && !people(words).isEmpty();
    }

    /// Names that a page's own data gives for its author: pen names and single names too.
    static List<String> stated(String words) {
        List<String> people = people(words);
        boolean name =
                words.length() <= 40
                        && words.split(" ", -1).length <= 4
                        && words.indexOf('/') < 0
                        && words.indexOf('@') < 0
                        && !somebodyElse(words);
        return people.isEmpty() && name ? List.of(words.strip()) : people;
    }

    static List<String> people(String words) {
        List<String> people = new ArrayList<>();
        String bare = LEAD.matcher(words.strip()).replaceFirst("");
        for (String part : BETWEEN.split(bare, -1)) {
            String name = LEAD.matcher(part.strip()).replaceFirst("").strip();
            if (person(name) && !people.contains(name)) {
                people.add(name);
            }
        }
        return people;
    }

    static boolean person(String name) {
        if (!PERSON.matcher(name).matches()) {
            return false;
        }
        return !somebodyElse(name);
    }

    private static boolean somebodyElse(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (NOBODY.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
