package org.dateline.text;

import java.util.Set;

/// Which full stops belong to a word: "Gen." goes on with a name, "a.m." may end a sentence.
final class Abbreviations {

    private static final Table TABLE = Table.read("/lang/en/abbreviations.tsv");
    private static final Set<String> BEFORE = TABLE.words("before");
    private static final Set<String> ANYWHERE = TABLE.words("anywhere");
    private static final Set<String> OPENERS = TABLE.words("opener");

    private Abbreviations() {}

    /// Whether a stop after this word (without the stop) is a part of it.
    static boolean keepsStop(String word) {
        return BEFORE.contains(word) || ANYWHERE.contains(word) || isInitials(word);
    }

    /// Whether a stop after this word, which abbreviates, ends a sentence when `next` follows.
    static boolean endsBefore(String word, String next) {
        return !BEFORE.contains(word) && !isInitial(word) && OPENERS.contains(next);
    }

    /// A single capital, as in "John F. Kerr".
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /// `U.S`, `D.N.C`, `J`: capitals with stops between them.
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }
}
