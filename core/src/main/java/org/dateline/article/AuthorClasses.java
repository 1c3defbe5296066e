package org.dateline.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Classes of elements that hold an author's name and nothing else: `byline`, `author-name`,
/// `post_author`, `vcard fn`.
///
/// Hits `article__author`. Misses `author-bio`, `author-image`, `comment-author`.
final class AuthorClasses {

    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> NOT = new HashSet<>();

    /// The words by their first character, small and large.
    private static final String[][] BEGINNING = new String[128][];

    static {
        List<String> lines = WordLists.lines("author-classes.txt");
        WORDS.addAll(List.of(lines.get(0).split(" ", -1)));
        for (char c = 0; c < BEGINNING.length; c++) {
            String first = String.valueOf(Character.toLowerCase(c));
            BEGINNING[c] = WORDS.stream().filter(w -> w.startsWith(first)).toArray(String[]::new);
        }
        NOT.addAll(List.of(lines.get(1).split(" ", -1)));
    }

    private static final String[] NONE = {};

    /// What small letters of ASCII have and large ones lack.
    private static final char SMALL = 0x20;

    private AuthorClasses() {}

    static boolean names(String classes) {
        return mayName(classes) && told(classes);
    }

    /// Parts end with their letters, and where a small letter is followed by a large one.
    private static boolean told(String classes) {
        char[] units = classes.toCharArray();
        boolean found = false;
        int start = 0;
        for (int i = 0; i <= units.length; i++) {
            boolean letter = i < units.length && Character.isLetter(units[i]);
            if (letter && !begins(units, i)) {
                continue;
            }
            String word = classes.substring(start, i).toLowerCase(Locale.ROOT);
            if (NOT.contains(word)) {
                return false;
            }
            found |= WORDS.contains(word);
            start = letter ? i : i + 1;
        }
        return found;
    }

    /// Whether a part begins like a word at all: spares most classes the parting.
    private static boolean mayName(String classes) {
        char[] units = classes.toCharArray();
        for (int i = 0; i < units.length; i++) {
            String[] words = units[i] < BEGINNING.length ? BEGINNING[units[i]] : NONE;
            if (words.length > 0 && begins(units, i) && anyAt(words, units, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(char[] units, int at) {
        return at == 0
                || !Character.isLetter(units[at - 1])
                || (Character.isUpperCase(units[at]) && Character.isLowerCase(units[at - 1]));
    }

    private static boolean anyAt(String[] words, char[] units, int at) {
        for (String word : words) {
            if (isAt(word, units, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word, which is of small ASCII letters, stands here in letters of any size.
    private static boolean isAt(String word, char[] units, int at) {
        int same = 0;
        while (same < word.length()
                && at + same < units.length
                && (units[at + same] | SMALL) == word.charAt(same)) {
            same++;
        }
        return same == word.length();
    }
}
