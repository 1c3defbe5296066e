package org.dateline.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Classes of elements that hold an author's name and nothing else: `byline`, `author-name`,
/// `post_author`, `vcard fn`.
///
/// Hits `article__author`. Misses `author-bio`, `author-image`, `comment-author`.
final class AuthorClasses {

    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> NOT = new HashSet<>();
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    static {
        List<String> lines = WordLists.lines("author-classes.txt");
        WORDS.addAll(List.of(lines.get(0).split(" ", -1)));
        NOT.addAll(List.of(lines.get(1).split(" ", -1)));
    }

    private AuthorClasses() {}

    static boolean names(String classes) {
        String small = classes.toLowerCase(Locale.ROOT);
        if (WORDS.stream().noneMatch(small::contains)) {
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
}
