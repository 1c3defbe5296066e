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

    private AuthorClasses() {}

    static boolean names(String classes) {
        return mayName(classes) && told(classes);
    }

    /// Parts end with their letters, and where a small letter is followed by a large one.
    private static boolean told(String classes) {
        boolean found = false;
        int start = 0;
        for (int i = 0; i <= classes.length(); i++) {
            boolean letter = i < classes.length() && Character.isLetter(classes.charAt(i));
            if (letter && !hump(classes, i)) {
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

    private static boolean hump(String classes, int at) {
        return at > 0
                && Character.isUpperCase(classes.charAt(at))
                && Character.isLowerCase(classes.charAt(at - 1));
    }

    /// Whether a part begins like a word at all: spares most classes the parting.
    private static boolean mayName(String classes) {
        for (int i = 0; i < classes.length(); i++) {
            char c = classes.charAt(i);
            for (String word : c < BEGINNING.length ? BEGINNING[c] : NONE) {
                if (classes.regionMatches(true, i, word, 0, word.length())
                        && (i == 0
                                || !Character.isLetter(classes.charAt(i - 1))
                                || hump(classes, i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
