package org.dateline.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Classes of elements that hold an author's name and nothing else: `byline`, `author-name`,
/// `post_author`, `vcard fn`.
///
/// Hits `article__author`. Misses `author-bio`, `author-image`, `comment-author`.
final class AuthorClasses {

    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> NOT = new HashSet<>();

    /// The words by their first character, small and large.
    private static final List<List<String>> BEGINNING =
            Stream.generate(() -> (List<String>) new ArrayList<String>()).limit(128).toList();

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    static {
        List<String> lines = WordLists.lines("author-classes.txt");
        WORDS.addAll(List.of(lines.get(0).split(" ", -1)));
        for (String word : WORDS) {
            BEGINNING.get(word.charAt(0)).add(word);
            BEGINNING.get(Character.toUpperCase(word.charAt(0))).add(word);
        }
        NOT.addAll(List.of(lines.get(1).split(" ", -1)));
    }

    private AuthorClasses() {}

    static boolean names(String classes) {
        if (!mayName(classes)) {
            return false;
        }
        boolean found = false;
        for (String part : PARTS.split(classes, -1)) {
            String word = part.toLowerCase(Locale.ROOT);
            if (NOT.contains(word)) {
                return false;
            }
            found |= WORDS.contains(word);
        }
        return found;
    }

    /// Whether a part begins like a word at all: spares most classes the parting.
    private static boolean mayName(String classes) {
        char before = ' ';
        for (int i = 0; i < classes.length(); i++) {
            char c = classes.charAt(i);
            boolean begins =
                    c < BEGINNING.size()
                            && (!Character.isLetter(before)
                                    || (c <= 'Z' && Character.isLowerCase(before)));
            before = c;
            for (String word : begins ? BEGINNING.get(c) : List.<String>of()) {
                if (classes.regionMatches(true, i, word, 0, word.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
